// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/workbench/alarm_explanation.h"
#include "core/workbench/explanation_words.h"
#include "core/workbench/score_job.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace baseline::cli {

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Explain)
};

using Explained = Result<std::shared_ptr<const workbench::WindowExplanation>>;

constexpr std::size_t linesForPeople = 8;

/// From --from to --to; count 0: all.
recording::Span spanOf(const Arguments& arguments, Hertz rate, SampleIndex length)
{
    if (!arguments.has("from") && !arguments.has("to"))
        return {};
    // Beyond the end is the end; such a number must not overflow the positions.
    const auto at = [&](double seconds) {
        return static_cast<SampleIndex>(std::llround(std::min(seconds * rate.value, static_cast<double>(length))));
    };
    const SampleIndex first = at(arguments.number("from").value_or(0.0));
    const SampleIndex end = arguments.has("to") ? at(*arguments.number("to")) : length;
    return {first, std::max<SampleIndex>(1, end - first)};
}

Result<project::RecordingSummary> findRecording(const Arguments& arguments)
{
    const auto file = project::ProjectFile::openForViewing(arguments.operand(1));
    if (!file)
        return file.error();
    return project::findRecording(file->database(), arguments.text("recording"));
}

Explained explained(model::LoadedModel& model, const workbench::CountSeries& asked, const Arguments& arguments,
                    Console& console)
{
    const auto baseline =
        workbench::loadSources(arguments.texts("normal"), sourceOptionsFor(model, arguments), console.progress());
    if (!baseline)
        return baseline.error();
    const recording::Span span = spanOf(arguments, asked.stream.nominalRate, asked.length);
    auto result = workbench::explainSeries(model, asked, *baseline, {span, {}}, console.progress());
    if (!result)
        return result.error();
    return std::make_shared<const workbench::WindowExplanation>(std::move(*result));
}

/// A recording of a project, by what the model was trained on there, or by --normal.
Explained explainedOfProject(model::LoadedModel& model, const Arguments& arguments, Console& console)
{
    const auto summary = findRecording(arguments);
    if (!summary)
        return summary.error();
    if (arguments.has("normal")) {
        const auto series = workbench::loadRecordings(arguments.operand(1), {summary->info.id}, console.progress(),
                                                      sourceOptionsFor(model, arguments));
        return series ? explained(model, series->front(), arguments, console) : Explained(series.error());
    }
    return workbench::explainRecording({arguments.operand(1), summary->info.id,
                                        spanOf(arguments, summary->info.nominalRate, summary->length),
                                        QString::fromStdString(model::hashText(model.hash()))},
                                       console.progress());
}

QJsonObject factsOf(const workbench::WindowExplanation& why)
{
    QJsonArray contributions;
    for (const evaluate::Contribution& each : why.explanation.contributions) {
        const auto& place = why.places[each.column];
        contributions.append(QJsonObject{
            {QStringLiteral("feature"), QString::fromStdString(why.names[each.column])},
            {QStringLiteral("unit"), QString::fromStdString(why.units[each.column])},
            {QStringLiteral("low_hz"), place.band ? jsonNumber(place.band->low.value) : QJsonValue()},
            {QStringLiteral("high_hz"), place.band ? jsonNumber(place.band->high.value) : QJsonValue()},
            {QStringLiteral("value"), jsonNumber(each.value)},
            {QStringLiteral("usual"), jsonNumber(each.usual)},
            {QStringLiteral("spread"), jsonNumber(each.spread)},
            {QStringLiteral("z"), jsonNumber(each.z)},
            {QStringLiteral("share"), jsonNumber(each.share)}});
    }
    QJsonArray nearest;
    for (const workbench::NearWindow& near : why.nearest)
        nearest.append(QJsonObject{{QStringLiteral("recording"), near.recording},
                                   {QStringLiteral("first"), static_cast<qint64>(near.span.first)},
                                   {QStringLiteral("count"), static_cast<qint64>(near.span.count)}});
    return {{QStringLiteral("headline"), workbench::explanationHeadline(why)},
            {QStringLiteral("windows"), jsonCount(why.windows)},
            {QStringLiteral("above_threshold"), why.isAboveThreshold},
            {QStringLiteral("score"), jsonNumber(why.score)},
            {QStringLiteral("threshold"), jsonNumber(why.threshold)},
            {QStringLiteral("baseline_windows"), jsonCount(why.baselineWindows)},
            {QStringLiteral("contributions"), contributions},
            {QStringLiteral("nearest"), nearest}};
}

QStringList linesOf(const workbench::WindowExplanation& why)
{
    QStringList lines{workbench::explanationHeadline(why)};
    for (const QString& sentence : {workbench::bandSentence(why), workbench::axisSentence(why)}) {
        if (!sentence.isEmpty())
            lines.append(sentence);
    }
    lines.append(workbench::explanationBasis(why));
    if (!why.explanation.standsOut())
        return lines;
    std::vector<QStringList> rows{
        {Explain::tr("feature"), Explain::tr("share"), Explain::tr("change"), Explain::tr("now"), Explain::tr("usual")}};
    for (const evaluate::Contribution& each : why.explanation.contributions) {
        if (!(each.share > 0.0) || rows.size() > linesForPeople)
            break;
        const workbench::ContributionText text = workbench::contributionText(why, each);
        rows.push_back({text.feature, text.share, text.change, text.value, text.usual});
    }
    return lines + alignedTable(rows);
}

Outcome explain(const Arguments& arguments, Console& console)
{
    const bool isProject = workbench::isProjectPath(arguments.operand(1));
    if (isProject != arguments.has("recording"))
        return Outcome::wrongUsage(isProject ? Explain::tr("--recording is missing: it names the one of the project.")
                                             : Explain::tr("--recording belongs to a project."));
    if (!isProject && !arguments.has("normal"))
        return Outcome::wrongUsage(Explain::tr("--normal is missing: the recordings to compare with."));
    if (arguments.has("to") && *arguments.number("to") <= arguments.number("from").value_or(0.0))
        return Outcome::wrongUsage(Explain::tr("--from must be less than --to."));
    auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    Explained why = Error{};
    if (isProject) {
        why = explainedOfProject(*model, arguments, console);
    } else {
        const auto asked =
            workbench::loadSources({arguments.operand(1)}, sourceOptionsFor(*model, arguments), console.progress());
        if (!asked)
            return asked.error();
        why = explained(*model, asked->front(), arguments, console);
    }
    if (!why)
        return why.error().code == Error::Code::InvalidArgument
                   ? Outcome::failed(workbench::explanationSentence(why.error()))
                   : Outcome(why.error());
    console.result(factsOf(**why), linesOf(**why));
    return Outcome::done();
}

} // namespace

const Command& explainCommand()
{
    static const Command command{
        "explain",
        QT_TRANSLATE_NOOP("baseline::cli", "say what makes windows unlike the nearest normal ones"),
        "M.model FILE|PROJECT",
        2,
        2,
        {{"normal", Kind::Texts, "FILE",
          QT_TRANSLATE_NOOP("baseline::cli", "recordings of normal; without it, what the model was trained on in the project")},
         {"recording", Kind::Text, "N", QT_TRANSLATE_NOOP("baseline::cli", "name or id of the recording in the project")},
         {"from", Kind::NotNegative, "S", QT_TRANSLATE_NOOP("baseline::cli", "only from this second on")},
         {"to", Kind::NotNegative, "S", QT_TRANSLATE_NOOP("baseline::cli", "only up to this second")},
         rateOption()},
        "baseline explain fan.model strange.csv --normal quiet/ --rate 200",
        explain};
    return command;
}

} // namespace baseline::cli
