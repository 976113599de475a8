// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/comparison_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/detector_comparison.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Compare {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Compare)
};

/// What is normal among the sources: of a project the recordings with that label, else all.
Result<std::vector<workbench::CountSeries>> normalOf(const Arguments& arguments, Console& console)
{
    workbench::SourceOptions sources = sourceOptions(arguments);
    sources.label = arguments.text("normal");
    return workbench::loadSources(arguments.operands(), sources, console.progress());
}

/// The files after --anomaly; of projects among the operands, what is labelled and not normal.
Result<std::vector<workbench::CountSeries>> anomaliesOf(const Arguments& arguments, Console& console)
{
    if (arguments.has("anomaly"))
        return workbench::loadSources(arguments.texts("anomaly"), sourceOptions(arguments), console.progress());
    std::vector<workbench::CountSeries> anomalies;
    if (!arguments.has("normal"))
        return anomalies;
    for (const QString& path : arguments.operands()) {
        if (!workbench::isProjectPath(path))
            continue;
        const auto all = workbench::loadSources({path}, sourceOptions(arguments), console.progress());
        if (!all)
            return all.error();
        for (const workbench::CountSeries& series : *all) {
            if (!series.label.isEmpty() && series.label != arguments.text("normal"))
                anomalies.push_back(series);
        }
    }
    return anomalies;
}

Outcome compare(const Arguments& arguments, Console& console)
{
    const auto normal = normalOf(arguments, console);
    if (!normal)
        return normal.error();
    const auto anomalies = anomaliesOf(arguments, console);
    if (!anomalies)
        return anomalies.error();
    workbench::ComparisonOptions options;
    for (const QString& name : arguments.texts("detector"))
        options.detectors.push_back(name.toStdString());
    for (const QString& name : arguments.texts("recipe"))
        options.recipes.push_back(name.toStdString());
    options.alpha = arguments.number("alpha").value_or(options.alpha);
    options.seed = arguments.seed("seed").value_or(options.seed);
    const auto comparison = workbench::compareDetectors(*normal, *anomalies, options, console.progress());
    if (!comparison)
        return comparison.error();
    console.result(comparisonFacts(*comparison), comparisonInWords(*comparison));
    noteClipping(console, *normal);
    return Outcome::done();
}

} // namespace

const Command& compareCommand()
{
    static const Command command{
        "compare",
        QT_TRANSLATE_NOOP("baseline::cli", "train every detector on every recipe and say what each is worth"),
        "FILE…|PROJECT",
        1,
        -1,
        {{"anomaly", Kind::Texts, "FILE", QT_TRANSLATE_NOOP("baseline::cli", "recordings of faults; without them no AUC")},
         {"normal", Kind::Text, "LABEL",
          QT_TRANSLATE_NOOP("baseline::cli", "label of the normal recordings of a project; other labels are faults")},
         {"detector", Kind::Texts, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "only these (all)")},
         {"recipe", Kind::Texts, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "only these (rms bands welch mad)")},
         {"alpha", Kind::Share, "SHARE",
          QT_TRANSLATE_NOOP("baseline::cli", "share of normal windows that may exceed a threshold (0.05)")},
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the random starts (1)")},
         rateOption(),
         rangeOption()},
        "baseline compare quiet/ --anomaly coin/ --rate 200",
        compare};
    return command;
}

} // namespace baseline::cli
