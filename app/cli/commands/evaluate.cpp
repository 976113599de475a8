// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/evaluation_words.h"
#include "app/cli/words/model_words.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Evaluate {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Evaluate)
};

QJsonObject factsOf(const workbench::EvaluateOutcome& outcome, const model::Head& head)
{
    QJsonObject facts = rankingFacts(outcome);
    facts[QStringLiteral("threshold")] = jsonNumber(head.threshold);
    facts[QStringLiteral("fpr")] = jsonNumber(outcome.falsePositiveRate);
    facts[QStringLiteral("fnr")] = jsonNumber(outcome.falseNegativeRate);
    facts[QStringLiteral("excluded_windows")] = jsonCount(outcome.excludedWindows);
    facts[QStringLiteral("fpr_without_excluded")] = jsonNumber(outcome.falsePositiveRateWithoutExcluded);
    facts[QStringLiteral("suggested_windows")] = jsonCount(outcome.suggestedWindows);
    if (outcome.cheapest) {
        facts[QStringLiteral("cheapest")] =
            QJsonObject{{QStringLiteral("threshold"), jsonNumber(outcome.cheapest->choice.threshold)},
                        {QStringLiteral("fpr"), jsonNumber(outcome.cheapest->choice.falsePositiveRate)},
                        {QStringLiteral("fnr"), jsonNumber(outcome.cheapest->choice.falseNegativeRate)},
                        {QStringLiteral("cost"), jsonNumber(outcome.cheapest->costPerWindow)},
                        {QStringLiteral("ratio_low"), jsonNumber(outcome.cheapest->ratioLow)},
                        {QStringLiteral("ratio_high"), jsonNumber(outcome.cheapest->ratioHigh)}};
    }
    return facts;
}

QStringList linesOf(const workbench::EvaluateOutcome& outcome, const model::Head& head)
{
    QStringList lines = rankingInWords(outcome);
    lines.append(Evaluate::tr("At the model's own threshold %1: %2 false alarms, %3 misses.")
                     .arg(shown(static_cast<double>(head.threshold)), percent(outcome.falsePositiveRate),
                          percent(outcome.falseNegativeRate)));
    if (outcome.excludedWindows > 0)
        lines.append(Evaluate::tr("%1 of the normal windows are excluded from training; without them %2 false alarms.")
                         .arg(counted(outcome.excludedWindows), percent(outcome.falsePositiveRateWithoutExcluded)));
    if (outcome.suggestedWindows > 0)
        lines.append(Evaluate::tr("%1 windows were left out, because this very model suggested their label.")
                         .arg(counted(outcome.suggestedWindows)));
    if (outcome.cheapest)
        lines.append(Evaluate::tr("Cheapest threshold: %1, with %2 false alarms and %3 misses.")
                         .arg(shown(outcome.cheapest->choice.threshold),
                              percent(outcome.cheapest->choice.falsePositiveRate),
                              percent(outcome.cheapest->choice.falseNegativeRate)));
    return lines;
}

Outcome evaluate(const Arguments& arguments, Console& console)
{
    if (arguments.has("cost-miss") != arguments.has("cost-false"))
        return Outcome::wrongUsage(Evaluate::tr("--cost-miss and --cost-false belong together."));
    workbench::EvaluateOptions options;
    if (arguments.has("cost-miss"))
        options.costs = {*arguments.number("cost-miss"), *arguments.number("cost-false")};
    auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    const workbench::SourceOptions sources = sourceOptionsFor(*model, arguments);
    const auto normal = workbench::loadSources(arguments.texts("normal"), sources, console.progress());
    if (!normal)
        return normal.error();
    const auto anomalous = workbench::loadSources(arguments.texts("anomaly"), sources, console.progress());
    if (!anomalous)
        return anomalous.error();
    const auto outcome = workbench::evaluateModel(*model, *normal, *anomalous, options, console.progress());
    if (!outcome)
        return outcome.error();
    const model::Head& head = model::judgeOf(model->model());
    console.result(factsOf(*outcome, head), linesOf(*outcome, head));
    return Outcome::done();
}

} // namespace

const Command& evaluateCommand()
{
    static const Command command{
        "evaluate",
        QT_TRANSLATE_NOOP("baseline::cli", "say what a model is worth on recordings of known truth"),
        "M.model",
        1,
        1,
        {{"normal", Kind::Texts, "FILE",
          QT_TRANSLATE_NOOP("baseline::cli", "recordings of normal that had no part in the training"), true},
         {"anomaly", Kind::Texts, "FILE", QT_TRANSLATE_NOOP("baseline::cli", "recordings of faults"), true},
         rateOption(),
         {"cost-miss", Kind::NotNegative, "C",
          QT_TRANSLATE_NOOP("baseline::cli", "cost of a missed window, with --cost-false")},
         {"cost-false", Kind::NotNegative, "C",
          QT_TRANSLATE_NOOP("baseline::cli", "cost of a false alarm, in the same unit")}},
        "baseline evaluate fan.model --normal quiet/ --anomaly coin/ --rate 200",
        evaluate};
    return command;
}

} // namespace baseline::cli
