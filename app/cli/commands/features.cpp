// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/cost_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/feature_ranking_job.h"
#include "core/workbench/features_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Features {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Features)
};

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? jsonNumber(*value) : QJsonValue(QJsonValue::Null);
}

QString shownOf(const std::optional<double>& value)
{
    return value ? shown(*value, 3) : QStringLiteral("-");
}

QJsonObject factsOf(const workbench::FeatureRanking& ranking)
{
    QJsonArray features;
    for (const evaluate::FeatureRank& rank : ranking.ranks) {
        features.append(QJsonObject{{QStringLiteral("feature"), QString::fromStdString(ranking.names[rank.column])},
                                    {QStringLiteral("unit"), QString::fromStdString(ranking.units[rank.column])},
                                    {QStringLiteral("mean"), jsonNumber(rank.mean)},
                                    {QStringLiteral("deviation"), jsonNumber(rank.deviation)},
                                    {QStringLiteral("stability"), jsonOf(rank.stability)},
                                    {QStringLiteral("halves_p"), jsonOf(rank.halves)},
                                    {QStringLiteral("spread"), jsonOf(rank.spread)},
                                    {QStringLiteral("auc"), jsonOf(rank.auc)},
                                    {QStringLiteral("effect"), jsonOf(rank.effect)},
                                    {QStringLiteral("instructions"), jsonNumber(ranking.instructions[rank.column])}});
    }
    return {{QStringLiteral("recipe"), QString::fromStdString(ranking.recipe.name)},
            {QStringLiteral("normal"), jsonCount(ranking.normal)},
            {QStringLiteral("anomalous"), jsonCount(ranking.anomalous)},
            {QStringLiteral("features"), features},
            {QStringLiteral("board"), costFacts(ranking.cost)}};
}

QStringList linesOf(const workbench::FeatureRanking& ranking)
{
    std::vector<QStringList> rows{{Features::tr("feature"), Features::tr("unit"), Features::tr("mean"), Features::tr("sd"),
                                   Features::tr("stability"), Features::tr("halves p"), Features::tr("spread"),
                                   Features::tr("AUC"), Features::tr("d'")}};
    for (const evaluate::FeatureRank& rank : ranking.ranks)
        rows.push_back({QString::fromStdString(ranking.names[rank.column]),
                        QString::fromStdString(ranking.units[rank.column]), shown(rank.mean, 4), shown(rank.deviation, 4),
                        shownOf(rank.stability), shownOf(rank.halves), shownOf(rank.spread), shownOf(rank.auc),
                        shownOf(rank.effect)});
    return QStringList{Features::tr("%1 normal windows, %2 with another label.")
                           .arg(counted(ranking.normal), counted(ranking.anomalous))}
           + alignedTable(rows) + QStringList{costInWords(ranking.cost)};
}

Outcome rank(const std::vector<workbench::CountSeries>& series, const model::Recipe& recipe, const QString& path,
             Console& console)
{
    const auto ranking = workbench::rankFeatures(series, recipe, console.progress());
    if (!ranking)
        return ranking.error();
    if (!path.isEmpty()) {
        if (const Status saved = workbench::saveRanking(path, *ranking); !saved)
            return saved.error();
    }
    console.result(factsOf(*ranking), linesOf(*ranking));
    noteClipping(console, series);
    return Outcome::done();
}

Outcome features(const Arguments& arguments, Console& console)
{
    if (!arguments.has("rank") && !arguments.has("out"))
        return Outcome::wrongUsage(Features::tr("Say where the table goes (--out), or ask for the ranking (--rank)."));
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
    if (arguments.has("rank"))
        return rank(*series, *recipe, arguments.text("out"), console);
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
        withEdgeImpulse({{"out", Kind::Text, "FILE.csv", QT_TRANSLATE_NOOP("baseline::cli", "where the table goes")},
         {"rank", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "instead: what each feature is worth: stability, spread, separation")},
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
