// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace baseline::cli {

namespace {

// Faster changes cannot be read, and slow a terminal at the other end of a network.
constexpr std::chrono::milliseconds betweenProgress{100};

struct Stage {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Stage)

public:
    /// The jobs name their stages in English.
    static QString name(std::string_view stage)
    {
        if (stage == "load" || stage == "read")
            return tr("Reading");
        if (stage == "features")
            return tr("Computing features");
        if (stage == "cluster" || stage == "swap")
            return tr("Clustering");
        if (stage == "score")
            return tr("Scoring");
        if (stage == "import")
            return tr("Importing");
        if (stage == "simulate")
            return tr("Simulating");
        if (stage == "write")
            return tr("Writing");
        if (stage == "read back")
            return tr("Reading back");
        if (stage == "configure")
            return tr("Configuring");
        if (stage == "compile")
            return tr("Compiling");
        if (stage == "monitor")
            return tr("Watching");
        return QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
    }
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Console::Console(bool json, bool verbose, std::stop_token stop)
    : m_json(json), m_verbose(verbose), m_terminal(standardErrorIsTerminal()), m_stop(std::move(stop))
{
}

Console::~Console()
{
    clearProgress();
}

void Console::write(const QByteArray& bytes)
{
    clearProgress();
    const auto size = static_cast<std::size_t>(bytes.size());
    // At once: who reads `monitor` waits for each line.
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    m_writeFailed = m_writeFailed || !written;
}

void Console::result(const QJsonObject& facts, const QStringList& lines)
{
    if (m_json)
        return line(facts);
    for (const QString& text : lines)
        line(text);
}

void Console::line(const QString& text)
{
    if (!m_json)
        write(text.toUtf8() + '\n');
}

void Console::line(const QJsonObject& object)
{
    if (m_json)
        write(compact(object));
}

void Console::note(const QString& text)
{
    clearProgress();
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

void Console::failure(const QString& sentence, const QString& detail)
{
    // One line, whatever a file name or a board's words hold.
    note(sentence.simplified());
    if (m_verbose && !detail.isEmpty())
        note(QCoreApplication::translate("baseline::cli", "Detail: %1").arg(detail.simplified()));
}

Progress Console::progress()
{
    Progress progress;
    progress.stop = m_stop;
    if (m_terminal) {
        progress.report = [this](double fraction, std::string_view stage) {
            showProgress(QStringLiteral("%1  %2 %").arg(Stage::name(stage)).arg(std::lround(fraction * 100.0)));
        };
    }
    return progress;
}

void Console::showProgress(const QString& text)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_terminal || (m_progressShown && now - m_lastProgress < betweenProgress))
        return;
    m_lastProgress = now;
    std::fprintf(stderr, "\r%s\033[K", text.toUtf8().constData());
    std::fflush(stderr);
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (m_progressShown)
        std::fputs("\r\033[K", stderr);
    m_progressShown = false;
}

bool Console::finish()
{
    clearProgress();
    return std::fflush(stdout) == 0 && !m_writeFailed;
}

QJsonValue jsonNumber(float value)
{
    if (!std::isfinite(value))
        return QJsonValue(QJsonValue::Null);
    // The double next to the float's shortest text, so that JSON and CSV show the same digits.
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    double same = 0.0;
    std::from_chars(text, end, same);
    return same;
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonCount(std::uint64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

QJsonArray jsonNumbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(jsonNumber(value));
    return array;
}

QJsonArray jsonTexts(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

QStringList alignedTable(const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace baseline::cli
