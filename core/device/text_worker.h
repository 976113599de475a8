// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/arrival_rate.h"
#include "core/device/text_source.h"

#include <QObject>

#include <functional>
#include <string>

namespace baseline::device {

/// The half of a TextSource that lives in its thread: owns the port, cuts what comes into lines, reads them.
class TextWorker final : public QObject {
public:
    /// Where events go; called in the reading thread.
    struct Listener {
        std::function<void(const TextStatistics&)> counted;
        std::function<void(const TextFormat&)> formatKnown;
        std::function<void(const Error&)> lost;
    };

    TextWorker(DeviceOpener opener, Listener listener);

    Status open(const QString& port, Hertz rate);
    void close();
    void add(std::shared_ptr<TextTap> tap) { m_taps.push_back(std::move(tap)); }
    void remove(const std::shared_ptr<TextTap>& tap) { std::erase(m_taps, tap); }

private:
    void readAll();
    void feed(std::string_view bytes, Arrival now);
    void endLine(Arrival now);
    void take(const TextLine& line, Arrival now);
    bool learnColumns(const TextLine& line);
    void tellFormat();
    void deviceLost();
    void dropDevice();

    DeviceOpener m_opener;
    Listener m_listener;
    std::vector<std::shared_ptr<TextTap>> m_taps;
    std::unique_ptr<QIODevice> m_device;
    QString m_port;
    Hertz m_givenRate;
    std::string m_line;         ///< of which the end has not come
    bool m_lineIsWhole = false; ///< we have seen its beginning
    bool m_lineIsLong = false;
    std::size_t m_columns = 0;  ///< 0: not known yet
    std::size_t m_candidate = 0;
    int m_agreeing = 0;
    std::vector<std::string> m_names;
    bool m_formatTold = false;
    bool m_isLost = false;
    std::uint64_t m_index = 0;
    ArrivalRate m_rate;
    TextStatistics m_counts;
};

} // namespace baseline::device
