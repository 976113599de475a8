// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/workbench/report_html.h"
#include "core/workbench/score_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ReportCommand)
};

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? jsonNumber(*value) : QJsonValue();
}

QJsonObject factsOf(const workbench::Report& report, const QString& path)
{
    QJsonObject facts{{QStringLiteral("out"), path},
                      {QStringLiteral("name"), QString::fromStdString(report.model.identity.name)},
                      {QStringLiteral("hash"), report.hash},
                      {QStringLiteral("in_project"), report.inProject},
                      {QStringLiteral("auc"), QJsonValue()},
                      {QStringLiteral("alarms_per_hour"), QJsonValue()},
                      {QStringLiteral("changed_spans"), 0}};
    const auto changed = std::ranges::count_if(
        report.training, [](const workbench::ReportSpan& span) { return span.state != workbench::SpanState::Same; });
    facts[QStringLiteral("changed_spans")] = static_cast<qint64>(changed);
    if (report.study) {
        facts[QStringLiteral("alarms_per_hour")] =
            orNull(report.study->at(report.study->scores().threshold).falseAlarmsPerHour);
        if (report.study->curves())
            facts[QStringLiteral("auc")] = jsonNumber(report.study->curves()->roc.auc);
    }
    return facts;
}

QString troubleWith(const Arguments& arguments)
{
    if (arguments.has("cost-miss") != arguments.has("cost-false"))
        return ReportCommand::tr("--cost-miss and --cost-false belong together.");
    if (arguments.has("base-rate") && !arguments.has("cost-miss"))
        return ReportCommand::tr("--base-rate belongs to --cost-miss and --cost-false.");
    return {};
}

Outcome report(const Arguments& arguments, Console& console)
{
    if (const QString trouble = troubleWith(arguments); !trouble.isEmpty())
        return Outcome::wrongUsage(trouble);
    const auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    workbench::ReportOptions options;
    if (arguments.has("cost-miss"))
        options.costs = {*arguments.number("cost-miss"), *arguments.number("cost-false"),
                         arguments.number("base-rate").value_or(evaluate::ErrorCosts{}.anomalyShare)};
    const auto gathered = workbench::gatherReport(arguments.operand(1), model->image(), options, console.progress());
    if (!gathered)
        return gathered.error();
    const QString path = arguments.text("out");
    if (const Status saved = workbench::saveReportFile(path, workbench::reportHtml(*gathered).toUtf8()); !saved)
        return saved.error();
    if (!gathered->inProject)
        console.note(ReportCommand::tr("The project does not hold this model: the report says nothing of its training."));
    console.result(factsOf(*gathered, path),
                   {ReportCommand::tr("Report on “%1” (%2), written to %3.")
                        .arg(QString::fromStdString(gathered->model.identity.name), gathered->hash, path)});
    return Outcome::done();
}

} // namespace

const Command& reportCommand()
{
    static const Command command{
        "report",
        QT_TRANSLATE_NOOP("baseline::cli", "write all that is known of a model as a page of HTML"),
        "M.model PROJECT",
        2,
        2,
        {{"out", Kind::Text, "FILE.html", QT_TRANSLATE_NOOP("baseline::cli", "where the report goes"), true},
         {"cost-miss", Kind::NotNegative, "C",
          QT_TRANSLATE_NOOP("baseline::cli", "cost of a missed window, with --cost-false")},
         {"cost-false", Kind::NotNegative, "C",
          QT_TRANSLATE_NOOP("baseline::cli", "cost of a false alarm, in the same unit")},
         {"base-rate", Kind::Share, "P",
          QT_TRANSLATE_NOOP("baseline::cli", "share of windows that are anomalous in service, for the costs; 0.5 without it")}},
        "baseline report fan.model fan.baseline --out fan.html",
        report};
    return command;
}

} // namespace baseline::cli
