// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/cost_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/features_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Features {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Features)
};

Outcome features(const Arguments& arguments, Console& console)
{
    if (const QString trouble = edgeImpulseTrouble(arguments); !trouble.isEmpty())
        return Outcome::wrongUsage(trouble);
    const auto series = workbench::loadSources(arguments.operands(), sourceOptions(arguments), console.progress());
    if (!series)
        return series.error();
    const std::string name = arguments.has("recipe") ? arguments.text("recipe").toStdString()
                                                     : model::recipeNames().front();
    const auto recipe = model::makeRecipe(name, series->front().stream.nominalRate, arguments.count("window"),
                                          arguments.count("hop"), edgeImpulseOf(arguments));
    if (!recipe)
        return recipe.error();
    const auto table = workbench::tabulateWindows(*series, *recipe, console.progress());
    if (!table)
        return table.error();
    const QString path = arguments.text("out");
    if (const Status saved = workbench::saveFeatureTable(path, *table, *series); !saved)
        return saved.error();
    const auto cost = model::boardCost(recipe->blocks, series->front().stream.channels, recipe->window);
    console.result({{QStringLiteral("out"), path},
                    {QStringLiteral("recipe"), QString::fromStdString(recipe->name)},
                    {QStringLiteral("window"), jsonCount(recipe->window.length)},
                    {QStringLiteral("hop"), jsonCount(recipe->window.hop)},
                    {QStringLiteral("windows"), jsonCount(table->features.rows)},
                    {QStringLiteral("features"), jsonTexts(table->names)},
                    {QStringLiteral("board"), costFacts(cost)}},
                   {Features::tr("%1 windows with %2 features each, written to %3.")
                        .arg(counted(table->features.rows), counted(table->names.size()), path),
                    costInWords(cost)});
    noteClipping(console, *series);
    return Outcome::done();
}

} // namespace

const Command& featuresCommand()
{
    static const Command command{
        "features",
        QT_TRANSLATE_NOOP("baseline::cli", "write the features of every window as a table"),
        "FILE…|PROJECT",
        1,
        -1,
        withEdgeImpulse({{"out", Kind::Text, "FILE.csv", QT_TRANSLATE_NOOP("baseline::cli", "where the table goes"), true},
         recipeOption(),
         rateOption(),
         rangeOption(),
         windowOption(),
         hopOption()}),
        "baseline features recording.csv --rate 952 --out features.csv",
        features,
        costHelp};
    return command;
}

} // namespace baseline::cli
