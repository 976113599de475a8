// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/check_job.h"
#include "core/workbench/check_words.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

using workbench::CheckReport;
using workbench::Finding;

struct Check {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Check)
};

// The list is for people; --json has all of them.
constexpr std::size_t outliersShown = 10;

double secondsOf(SampleIndex position, Hertz rate)
{
    return static_cast<double>(position) / rate.value;
}

QJsonObject findingFacts(const Finding& finding)
{
    QJsonObject facts{{QStringLiteral("kind"), workbench::findingWord(finding.kind)},
                      {QStringLiteral("severity"), workbench::severityWord(finding.severity)},
                      {QStringLiteral("sentence"), workbench::findingSentence(finding)},
                      {QStringLiteral("fix"), workbench::findingFix(finding)}};
    const QString unit = workbench::findingUnit(finding.kind);
    if (!unit.isEmpty()) {
        facts[QStringLiteral("figure")] = jsonNumber(finding.figure);
        facts[QStringLiteral("unit")] = unit;
    }
    if (!finding.recordingName.isEmpty())
        facts[QStringLiteral("recording")] = finding.recordingName;
    if (!finding.subject.isEmpty())
        facts[QStringLiteral("subject")] = finding.subject;
    if (finding.place) {
        facts[QStringLiteral("from")] = jsonNumber(secondsOf(finding.place->first, finding.rate));
        facts[QStringLiteral("to")] = jsonNumber(secondsOf(finding.place->end(), finding.rate));
    }
    return facts;
}

QJsonObject recordingFacts(const workbench::RecordingFigures& figures)
{
    QJsonObject facts{{QStringLiteral("recording"), figures.name},
                      {QStringLiteral("label"), figures.label},
                      {QStringLiteral("seconds"), jsonNumber(figures.duration.count())},
                      {QStringLiteral("rate"), jsonNumber(figures.nominalRate.value)},
                      {QStringLiteral("lost"), static_cast<qint64>(figures.lost)},
                      {QStringLiteral("gaps"), jsonCount(figures.gaps)},
                      {QStringLiteral("clipped_percent"), jsonNumber(figures.clippedPercent)},
                      {QStringLiteral("vibration_g_rms"), jsonNumber(figures.vibration)},
                      {QStringLiteral("windows"), jsonCount(figures.windows)},
                      {QStringLiteral("excluded_windows"), jsonCount(figures.excludedWindows)}};
    facts[QStringLiteral("true_rate")] =
        figures.trueRate.value > 0.0 ? jsonNumber(figures.trueRate.value) : QJsonValue(QJsonValue::Null);
    facts[QStringLiteral("jitter_s")] =
        figures.jitter ? jsonNumber(figures.jitter->count()) : QJsonValue(QJsonValue::Null);
    if (figures.gravity)
        facts[QStringLiteral("gravity")] =
            jsonNumbers({(*figures.gravity)[0], (*figures.gravity)[1], (*figures.gravity)[2]});
    return facts;
}

QJsonObject factsOf(const CheckReport& report)
{
    QJsonArray findings;
    for (const Finding& finding : report.findings)
        findings.append(findingFacts(finding));
    QJsonArray recordings;
    for (const workbench::RecordingFigures& figures : report.recordings)
        recordings.append(recordingFacts(figures));
    QJsonArray outliers;
    for (const workbench::Outlier& outlier : report.outliers)
        outliers.append(QJsonObject{{QStringLiteral("recording"), outlier.recordingName},
                                    {QStringLiteral("from"), jsonNumber(secondsOf(outlier.span.first, outlier.rate))},
                                    {QStringLiteral("to"), jsonNumber(secondsOf(outlier.span.end(), outlier.rate))},
                                    {QStringLiteral("distance"), jsonNumber(outlier.distance)},
                                    {QStringLiteral("feature"), outlier.feature}});
    return {{QStringLiteral("passed"), report.passed()},
            {QStringLiteral("windows"), jsonCount(report.windows)},
            {QStringLiteral("excluded_windows"), jsonCount(report.excludedWindows)},
            {QStringLiteral("independent_windows"), jsonCount(report.independentWindows)},
            {QStringLiteral("certifiable_per_hour"), jsonNumber(report.certifiablePerHour)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("recordings"), recordings},
            {QStringLiteral("outliers"), outliers}};
}

QString severityText(workbench::Severity severity)
{
    switch (severity) {
    case workbench::Severity::Fault:
        return Check::tr("FAULT");
    case workbench::Severity::Warning:
        return Check::tr("Warning");
    case workbench::Severity::Advice:
        return Check::tr("Advice");
    }
    return {};
}

QStringList outlierLines(const CheckReport& report)
{
    if (report.outliers.empty())
        return {};
    std::vector<QStringList> rows{
        {Check::tr("recording"), Check::tr("from s"), Check::tr("to s"), Check::tr("distance"), Check::tr("feature")}};
    for (std::size_t i = 0; i < std::min(outliersShown, report.outliers.size()); ++i) {
        const workbench::Outlier& outlier = report.outliers[i];
        rows.push_back({outlier.recordingName, QString::number(secondsOf(outlier.span.first, outlier.rate), 'f', 2),
                        QString::number(secondsOf(outlier.span.end(), outlier.rate), 'f', 2),
                        QString::number(outlier.distance, 'f', 1), outlier.feature});
    }
    QStringList lines = QStringList{QString()} + alignedTable(rows);
    if (report.outliers.size() > outliersShown)
        lines.append(Check::tr("… and %n more (--json lists them).", nullptr,
                               int(report.outliers.size() - outliersShown)));
    return lines;
}

QStringList linesOf(const CheckReport& report)
{
    QStringList lines{workbench::reportSummary(report),
                      Check::tr("%1 windows of %2 recordings, %3 of them excluded.")
                          .arg(counted(report.windows), counted(report.recordings.size()),
                               counted(report.excludedWindows))};
    for (const workbench::FindingGroup& group : workbench::groupFindings(report.findings)) {
        lines.append(QString());
        lines.append(severityText(group.worst.severity) + QStringLiteral(": ") + workbench::groupSentence(group));
        lines.append(QStringLiteral("  ") + workbench::findingFix(group.worst));
    }
    return lines + outlierLines(report);
}

Outcome check(const Arguments& arguments, Console& console)
{
    const auto report =
        workbench::checkProject(arguments.operand(0), arguments.texts("recording"), console.progress());
    if (!report)
        return report.error();
    console.result(factsOf(*report), linesOf(*report));
    return Outcome::done();
}

} // namespace

const Command& checkCommand()
{
    static const Command command{
        "check",
        QT_TRANSLATE_NOOP("baseline::cli", "say whether recordings of normal are fit to train on, and why not"),
        "PROJECT",
        1,
        1,
        {{"recording", Kind::Texts, "N",
          QT_TRANSLATE_NOOP("baseline::cli", "names or ids of recordings; without it those labelled “normal”")}},
        "baseline check shop.baseline",
        check};
    return command;
}

} // namespace baseline::cli
