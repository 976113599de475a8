// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/board.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/verdict_word.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

using workbench::Comparison;
using workbench::ScorePair;

struct Monitor {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Monitor)
};

QJsonValue clusterOf(const Score& score)
{
    return score.cluster == noCluster ? QJsonValue(QJsonValue::Null) : QJsonValue(score.cluster);
}

/// "studio_score" and "equal" are null where the studio cannot compute the window: samples were lost, or the board has
/// no data.
QJsonObject factsOf(const ScorePair& pair)
{
    const Score& score = pair.board.score;
    QJsonArray scores;
    for (std::size_t i = 0; i < score.headCount; ++i)
        scores.append(jsonNumber(score.scores[i]));
    const bool compared = pair.isCompared();
    return {{QStringLiteral("time"), jsonNumber(pair.start.count())},
            {QStringLiteral("index"), jsonCount(score.firstIndex)},
            {QStringLiteral("score"), scores.isEmpty() ? QJsonValue(QJsonValue::Null) : scores.first()},
            {QStringLiteral("scores"), scores},
            {QStringLiteral("verdict"), workbench::verdictWord(pair.verdict())},
            {QStringLiteral("alarm"), pair.alarm()},
            {QStringLiteral("cluster"), clusterOf(score)},
            {QStringLiteral("studio_score"), compared && pair.studio.headCount > 0 ? jsonNumber(pair.studio.score())
                                                                                   : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("equal"), compared ? QJsonValue(pair.comparison == Comparison::Equal)
                                               : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("micros"), QJsonObject{{QStringLiteral("features"), jsonCount(score.featureMicros)},
                                                   {QStringLiteral("score"), jsonCount(score.scoreMicros)}}}};
}

QString comparisonWord(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return Monitor::tr("studio: the same");
    case Comparison::Different:
        return Monitor::tr("studio: DIFFERENT");
    case Comparison::SamplesLost:
        return Monitor::tr("studio: samples lost");
    case Comparison::OtherModel:
        return Monitor::tr("studio: another model");
    case Comparison::NoData:
        break;
    }
    return {};
}

QString lineOf(const ScorePair& pair)
{
    const Score& score = pair.board.score;
    QStringList scores;
    for (std::size_t i = 0; i < score.headCount; ++i)
        scores.append(shown(static_cast<double>(score.scores[i])));
    return QStringLiteral("%1 s  %2  %3  %4  %5 + %6 µs  %7")
        .arg(pair.start.count(), 9, 'f', 3)
        .arg(scores.join(QLatin1Char(' ')), 10)
        .arg(workbench::verdictWord(pair.verdict()), -7)
        .arg(pair.alarm() ? Monitor::tr("ALARM") : QStringLiteral("-"), -5)
        .arg(score.featureMicros)
        .arg(score.scoreMicros)
        .arg(comparisonWord(pair.comparison));
}

QJsonObject factsOf(const workbench::MonitorTotals& totals)
{
    return {{QStringLiteral("summary"), true},
            {QStringLiteral("windows"), jsonCount(totals.windows.windows)},
            {QStringLiteral("anomalies"), jsonCount(totals.anomalies)},
            {QStringLiteral("no_data"), jsonCount(totals.windows.noData)},
            {QStringLiteral("equal"), jsonCount(totals.windows.equal)},
            {QStringLiteral("different"), jsonCount(totals.windows.different)},
            {QStringLiteral("samples"), jsonCount(totals.samples)},
            {QStringLiteral("lost"), jsonCount(totals.lost)},
            {QStringLiteral("nominal_rate"), jsonNumber(totals.nominalRate.value)},
            {QStringLiteral("rate"), totals.trueRate.value > 0.0 ? jsonNumber(totals.trueRate.value)
                                                                 : QJsonValue(QJsonValue::Null)}};
}

QString lineOf(const workbench::MonitorTotals& totals)
{
    QString line = Monitor::tr("%1 windows, %2 of them anomalous; %3 of %4 scores are the studio's own, bit for bit; "
                               "%5 samples, %6 lost.")
                       .arg(totals.windows.windows)
                       .arg(totals.anomalies)
                       .arg(totals.windows.equal)
                       .arg(totals.windows.compared())
                       .arg(totals.samples)
                       .arg(totals.lost);
    if (totals.trueRate.value > 0.0)
        line += QLatin1Char(' ') + Monitor::tr("True rate: %1 Hz.").arg(shown(totals.trueRate.value));
    return line;
}

Outcome monitor(const Arguments& arguments, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    if (hello->active.slot == noSlot)
        return Outcome::failed(Monitor::tr("The board at “%1” has no model yet. Put one on it: baseline deploy M.model "
                                           "--port %1")
                                   .arg(board.port()));
    // Each window is a line at once, so there is no progress to show; only Ctrl+C counts.
    Progress progress;
    progress.stop = console.stop();
    const workbench::MonitorOptions options{Seconds(*arguments.number("seconds"))};
    const auto totals = workbench::monitorBoard(
        board.link(), options,
        [&](const ScorePair& pair) {
            console.line(factsOf(pair));
            console.line(lineOf(pair));
        },
        progress);
    if (!totals)
        return totals.error();
    console.line(factsOf(*totals));
    console.line(lineOf(*totals));
    return Outcome::done();
}

} // namespace

const Command& monitorCommand()
{
    static const Command command{
        "monitor",
        QT_TRANSLATE_NOOP("baseline::cli", "watch a board's scores, beside the studio's own; one line a window"),
        "",
        0,
        0,
        {portOption(),
         {"seconds", Kind::Positive, "S", QT_TRANSLATE_NOOP("baseline::cli", "how long, in time of the signal"), true}},
        "baseline monitor --port /dev/ttyACM0 --seconds 60 --json",
        monitor};
    return command;
}

} // namespace baseline::cli
