// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/evaluation_words.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/threshold_words.h"
#include "core/workbench/chosen_threshold.h"
#include "core/workbench/comparison_traps.h"
#include "core/workbench/note_sentence.h"
#include "core/workbench/threshold_job.h"

#include <QCoreApplication>

#include <ctime>

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

/// What is wrong with the choice of options; empty: nothing.
QString troubleWith(const Arguments& arguments)
{
    if (arguments.has("cost-miss") != arguments.has("cost-false"))
        return Evaluate::tr("--cost-miss and --cost-false belong together.");
    if (arguments.has("base-rate") && !arguments.has("cost-miss"))
        return Evaluate::tr("--base-rate belongs to --cost-miss and --cost-false.");
    if (!arguments.has("anomaly") && !arguments.has("certify"))
        return Evaluate::tr("--anomaly is missing. Without anomalies there is --certify.");
    if (arguments.has("certify") != arguments.has("alarms-per-hour"))
        return Evaluate::tr("--certify and --alarms-per-hour belong together.");
    for (const char* option : {"delta", "promise", "out"}) {
        if (arguments.has(option) && !arguments.has("certify"))
            return Evaluate::tr("--%1 belongs to --certify.").arg(QLatin1String(option));
    }
    if (!arguments.has("anomaly") && arguments.has("cost-miss"))
        return Evaluate::tr("Costs need anomalies: give --anomaly too.");
    return {};
}

/// What makes the figures flatter, told on standard error and in the facts.
void tellTraps(const model::LoadedModel& model, const QStringList& paths, const std::vector<workbench::CountSeries>& normal,
               const std::vector<workbench::CountSeries>& anomalous, Console& console, QJsonObject& facts)
{
    const QString hash = QString::fromStdString(model::hashText(model.hash()));
    std::vector<workbench::Trap> traps = workbench::trainingTraps(normal, model.model().identity.trainingHash,
                                                                  workbench::trainingSpanHashes(paths, hash));
    for (const workbench::Trap& trap : workbench::comparisonTraps(normal, anomalous))
        traps.push_back(trap);
    QJsonArray sentences;
    for (const workbench::Trap& trap : traps) {
        console.note(workbench::sentenceFor(trap));
        sentences.append(workbench::sentenceFor(trap));
    }
    facts[QStringLiteral("warnings")] = sentences;
}

/// The certificate, and the model that carries it where --out asks for one.
Outcome certify(const Arguments& arguments, const model::LoadedModel& model, const workbench::ThresholdStudy& study,
                Console& console, QJsonObject& facts, QStringList& lines)
{
    evaluate::CertifyOptions options = workbench::certifyOptionsFor(study.scores());
    options.alarmsPerHour = *arguments.number("alarms-per-hour");
    options.delta = arguments.number("delta").value_or(options.delta);
    options.promise = promiseNamed(arguments.text("promise"));
    const auto certificate = evaluate::certifyBaseline(study.calibrationRuns(), options, console.progress());
    if (!certificate)
        return certificate.error();
    facts[QStringLiteral("certificate")] = certificateFacts(*certificate, model.model());
    lines.append(certificateLines(*certificate, model.model()));
    if (!arguments.has("out"))
        return Outcome::done();
    workbench::ChosenThreshold chosen = workbench::ChosenThreshold::of(model.model());
    if (const Status taken = chosen.calibrate(*certificate); !taken)
        return taken.error();
    const auto image = chosen.imageOf(model.model(), model.hash(), static_cast<std::int64_t>(std::time(nullptr)));
    if (!image)
        return image.error();
    if (const Status saved = workbench::saveModelFile(arguments.text("out"), *image); !saved)
        return saved.error();
    facts[QStringLiteral("model")] = arguments.text("out");
    lines.append(Evaluate::tr("The model with this threshold is in %1.").arg(arguments.text("out")));
    return Outcome::done();
}

Outcome evaluate(const Arguments& arguments, Console& console)
{
    if (const QString trouble = troubleWith(arguments); !trouble.isEmpty())
        return Outcome::wrongUsage(trouble);
    workbench::EvaluateOptions options;
    if (arguments.has("cost-miss"))
        options.costs = {*arguments.number("cost-miss"), *arguments.number("cost-false"),
                         arguments.number("base-rate").value_or(evaluate::ErrorCosts{}.anomalyShare)};
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
    const model::Head& head = model::judgeOf(model->model());
    QJsonObject facts{{QStringLiteral("threshold"), jsonNumber(head.threshold)}};
    QStringList lines;
    if (!anomalous->empty()) {
        const auto outcome = workbench::evaluateModel(*model, *normal, *anomalous, options, console.progress());
        if (!outcome)
            return outcome.error();
        facts = factsOf(*outcome, head);
        lines = linesOf(*outcome, head);
    }
    const auto study = workbench::studySeries(*model, *normal, *anomalous, console.progress());
    if (!study)
        return study.error();
    addStudyFacts(*study, options.costs, facts);
    lines.append(studyInWords(*study, options.costs));
    tellTraps(*model, arguments.texts("normal"), *normal, *anomalous, console, facts);
    if (arguments.has("certify")) {
        const Outcome certified = certify(arguments, *model, *study, console, facts, lines);
        if (certified.exitCode != 0)
            return certified;
    }
    console.result(facts, lines);
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
         {"anomaly", Kind::Texts, "FILE", QT_TRANSLATE_NOOP("baseline::cli", "recordings of faults")},
         rateOption(),
         {"cost-miss", Kind::NotNegative, "C",
          QT_TRANSLATE_NOOP("baseline::cli", "cost of a missed window, with --cost-false")},
         {"cost-false", Kind::NotNegative, "C",
          QT_TRANSLATE_NOOP("baseline::cli", "cost of a false alarm, in the same unit")},
         {"base-rate", Kind::Share, "P",
          QT_TRANSLATE_NOOP("baseline::cli", "share of windows that are anomalous in service, for the costs; 0.5 without it")},
         {"certify", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "find a threshold for --alarms-per-hour and say what it promises")},
         {"alarms-per-hour", Kind::Positive, "A",
          QT_TRANSLATE_NOOP("baseline::cli", "budget of alarms in an hour of normal running, with --certify")},
         {"delta", Kind::Share, "D",
          QT_TRANSLATE_NOOP("baseline::cli", "the promise may fail with this probability; 0.05 without it")},
         {"promise", Kind::Choice, "NAME",
          QT_TRANSLATE_NOOP("baseline::cli", "of windows in this calibration, on average, or of alarms in blocks of time"),
          false, promiseNames},
         {"out", Kind::Text, "M2.model",
          QT_TRANSLATE_NOOP("baseline::cli", "write the model with that threshold and certificate")}},
        "baseline evaluate fan.model --normal quiet/ --anomaly coin/ --rate 200",
        evaluate};
    return command;
}

} // namespace baseline::cli
