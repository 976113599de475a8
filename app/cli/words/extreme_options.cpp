// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/extreme_options.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

#include <cmath>

namespace baseline::cli {

namespace {

struct ExtremeOptionText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ExtremeOptionText)
};

std::chrono::milliseconds milliseconds(double value)
{
    // Beyond a day every number is refused alike.
    return std::chrono::milliseconds(std::llround(std::min(value, 1e9)));
}

} // namespace

std::vector<Option> withExtremes(std::vector<Option> options)
{
    const std::vector<Option> more{
        {"experiment", Kind::Count, "1..6",
         QT_TRANSLATE_NOOP("baseline::cli", "settings of the talk on extreme values, its Table 2 (default 1)")},
        {"calibrated", Kind::Flag, "",
         QT_TRANSLATE_NOOP("baseline::cli", "δ so that 1 - δ of normal maxima are flagged, though N is small")},
        {"gamma", Kind::Number, "G", QT_TRANSLATE_NOOP("baseline::cli", "γ: bounds in deviations from the mean, 1.8 or more")},
        {"delta", Kind::Number, "D", QT_TRANSLATE_NOOP("baseline::cli", "δ: where the Weibull law makes a maximum an outlier")},
        {"n", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "maxima that the law is fitted to, 2 to 64")},
        {"m", Kind::Count, "M", QT_TRANSLATE_NOOP("baseline::cli", "outliers of a collective anomaly, 2 to 32")},
        {"t", Kind::Positive, "MS", QT_TRANSLATE_NOOP("baseline::cli", "their mean distance at most, in milliseconds")},
        {"r", Kind::Positive, "MS", QT_TRANSLATE_NOOP("baseline::cli", "time from value to value, in milliseconds")},
    };
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

QString extremeTrouble(const Arguments& arguments)
{
    if (arguments.count("experiment").value_or(1) > learn::talkExperiments.size())
        return ExtremeOptionText::tr("The talk has six experiments: --experiment is 1 to 6.");
    return {};
}

ExtremeChoice extremeChoice(const Arguments& arguments)
{
    ExtremeChoice choice{learn::talkExperiments[arguments.count("experiment").value_or(1) - 1]};
    if (arguments.has("calibrated"))
        choice.delta = learn::TalkDelta::Calibrated;
    learn::TalkExperiment& experiment = choice.experiment;
    experiment.gamma = arguments.number("gamma").value_or(experiment.gamma);
    experiment.delta = arguments.number("delta").value_or(experiment.delta);
    experiment.n = arguments.count("n").value_or(experiment.n);
    experiment.m = arguments.count("m").value_or(experiment.m);
    if (const auto t = arguments.number("t"))
        experiment.t = milliseconds(*t);
    if (const auto r = arguments.number("r"))
        experiment.r = milliseconds(*r);
    return choice;
}

QJsonObject factsOf(const ExtremeChoice& choice)
{
    return {{QStringLiteral("gamma"), jsonNumber(choice.experiment.gamma)},
            {QStringLiteral("delta"), jsonNumber(choice.experiment.delta)},
            {QStringLiteral("n"), jsonCount(choice.experiment.n)},
            {QStringLiteral("m"), jsonCount(choice.experiment.m)},
            {QStringLiteral("t_ms"), jsonNumber(static_cast<double>(choice.experiment.t.count()))},
            {QStringLiteral("r_ms"), jsonNumber(static_cast<double>(choice.experiment.r.count()))},
            {QStringLiteral("calibrated"), choice.delta == learn::TalkDelta::Calibrated}};
}

void noteImpossible(Console& console, const learn::TalkExperiment& experiment)
{
    if (learn::canBeCollective(experiment))
        return;
    console.note(ExtremeOptionText::tr("R, %1 ms, is longer than T, %2 ms: outliers never come close enough together, so "
                                       "that there can be no collective anomaly.")
                     .arg(counted(experiment.r.count()), counted(experiment.t.count())));
}

} // namespace baseline::cli
