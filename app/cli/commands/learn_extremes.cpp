// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/learn_extremes.h"

#include "app/cli/console.h"
#include "app/cli/words/extreme_options.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/extremes_job.h"

#include <QCoreApplication>

#include <cmath>

namespace baseline::cli {

namespace {

struct ExtremeLearnText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ExtremeLearnText)
};

QJsonObject factsOf(const workbench::PeakFigures& peaks)
{
    const auto fitted = [&](double value) { return peaks.isFitted ? jsonNumber(value) : QJsonValue(QJsonValue::Null); };
    return {{QStringLiteral("held"), jsonCount(peaks.held)},
            {QStringLiteral("k"), fitted(peaks.shape)},
            {QStringLiteral("lambda"), fitted(peaks.scale)},
            {QStringLiteral("r2"), fitted(peaks.quality)},
            {QStringLiteral("limit"), fitted(peaks.limit)}};
}

QJsonObject factsOf(const workbench::ExtremesState& state)
{
    const auto bound = [&](double value) { return state.hasBounds ? jsonNumber(value) : QJsonValue(QJsonValue::Null); };
    return {{QStringLiteral("windows"), jsonCount(state.windows)},
            {QStringLiteral("outliers"), jsonCount(state.outliers)},
            {QStringLiteral("collective"), jsonCount(state.collective)},
            {QStringLiteral("lower"), bound(state.lower)},
            {QStringLiteral("upper"), bound(state.upper)},
            {QStringLiteral("low"), factsOf(state.low)},
            {QStringLiteral("high"), factsOf(state.high)}};
}

QString progressText(const workbench::ExtremesState& state, std::uint32_t wanted)
{
    QString text = ExtremeLearnText::tr("watching: %1 of %2 windows, %3 outliers, %4 of them collective")
                       .arg(counted(state.windows), counted(wanted), counted(state.outliers), counted(state.collective));
    if (state.high.isFitted)
        text += ExtremeLearnText::tr("; k %1, λ %2, R² %3, limit %4")
                    .arg(shown(state.high.shape, 3), shown(state.high.scale, 3), shown(state.high.quality, 3),
                         shown(state.high.limit, 4));
    return text;
}

/// What the detector looks at: "score", or the name of a feature of the running model.
Result<std::optional<std::uint32_t>> sourceOf(const Arguments& arguments, const model::Model& model)
{
    const QString name = arguments.text("on", QStringLiteral("score"));
    if (name == QLatin1String("score"))
        return std::optional<std::uint32_t>{};
    const Result<std::uint32_t> number = workbench::featureNumber(model, name.toStdString());
    if (!number)
        return number.error();
    return std::optional(*number);
}

} // namespace

Outcome watchExtremes(workbench::Board& board, const Arguments& arguments, Console& console, TellLearned tell)
{
    if (arguments.has("r"))
        return Outcome::wrongUsage(ExtremeLearnText::tr("On a board R is the time from window to window: leave --r out."));
    const auto model = board.activeModel();
    if (!model)
        return Error{Error::Code::NotFound, "the board runs no model", "model to learn from"};
    ExtremeChoice choice = extremeChoice(arguments);
    choice.experiment.r = workbench::windowPeriod(model->model);
    const auto source = sourceOf(arguments, model->model);
    if (!source)
        return source.error();
    if (const Status started = workbench::startWatching(board.link(), {choice.experiment, choice.delta, *source}); !started)
        return started.error();
    noteImpossible(console, choice.experiment);
    QJsonObject facts = factsOf(choice);
    facts.insert(QStringLiteral("on"), arguments.text("on", QStringLiteral("score")));
    if (!arguments.has("minutes")) {
        facts.insert(QStringLiteral("port"), board.port());
        facts.insert(QStringLiteral("watching"), true);
        console.result(facts, {ExtremeLearnText::tr("%1: watches for extreme values from now on, with a computer or without. "
                                                    "--keep makes a model of what it learns, --stop ends it.")
                                   .arg(board.port())});
        return Outcome::done();
    }
    const double seconds = 60.0 * *arguments.count("minutes");
    const auto wanted = static_cast<std::uint32_t>(std::ceil(1000.0 * seconds / static_cast<double>(choice.experiment.r.count())));
    Progress progress;
    progress.stop = console.stop();
    const auto state = workbench::followWatching(
        board.link(), wanted, [&](const workbench::ExtremesState& now) { console.showProgress(progressText(now, wanted)); },
        progress);
    if (!state)
        return state.error();
    facts.insert(QStringLiteral("watch"), factsOf(*state));
    const auto report = workbench::keepWatched(board.link(), arguments.text("project"), progress);
    if (!report)
        return report.error();
    return tell(*report, facts, arguments, console);
}

Outcome keepExtremes(device::Link& link, const Arguments& arguments, Console& console, TellLearned tell)
{
    Progress progress;
    progress.stop = console.stop();
    const auto report = workbench::keepWatched(link, arguments.text("project"), progress);
    return report ? tell(*report, {}, arguments, console) : Outcome(report.error());
}

Outcome acceptExtreme(device::Link& link, Console& console)
{
    const Result<bool> accepted = workbench::acceptOutlier(link);
    if (!accepted)
        return accepted.error();
    console.result({{QStringLiteral("port"), link.port()}, {QStringLiteral("accepted"), *accepted}},
                   {*accepted ? ExtremeLearnText::tr("%1: the newest outlier counts as normal and is learned.").arg(link.port())
                              : ExtremeLearnText::tr("%1: there is no outlier to accept.").arg(link.port())});
    return Outcome::done();
}

} // namespace baseline::cli
