// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

namespace baseline::cli {

/// Standard output and standard error of one run: results there, messages and progress here. UTF-8 whatever the locale.
class Console {
public:
    Console(bool json, bool verbose, std::stop_token stop);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool json() const { return m_json; }
    /// Requested by Ctrl+C.
    const std::stop_token& stop() const { return m_stop; }

    /// The result: with --json the object as one line, otherwise the lines.
    void result(const QJsonObject& facts, const QStringList& lines);
    /// A line of text, or of JSON, at once. Only the one that fits --json is printed.
    void line(const QString& text);
    void line(const QJsonObject& object);

    /// A message beside the result.
    void note(const QString& text);
    /// How a failure ends: the sentence, and with --verbose the detail.
    void failure(const QString& sentence, const QString& detail);

    /// For a job: stops at Ctrl+C, and shows itself when standard error is a terminal.
    Progress progress();
    /// Replaces the progress line; nothing happens unless standard error is a terminal.
    void showProgress(const QString& text);

    /// False when something of the result could not be written (a full disk).
    bool finish();

private:
    void write(const QByteArray& bytes);
    void clearProgress();

    bool m_json;
    bool m_verbose;
    bool m_terminal;
    bool m_progressShown = false;
    std::chrono::steady_clock::time_point m_lastProgress;
    bool m_writeFailed = false;
    std::stop_token m_stop;
};

/// A number as JSON has it: the fewest digits that read back to the same float or double. Not finite: null.
QJsonValue jsonNumber(float value);
QJsonValue jsonNumber(double value);
QJsonValue jsonCount(std::uint64_t value);
QJsonArray jsonNumbers(const std::vector<double>& values);
QJsonArray jsonTexts(const std::vector<std::string>& texts);

/// Rows of text with every column as wide as its widest cell.
QStringList alignedTable(const std::vector<QStringList>& rows);

} // namespace baseline::cli
