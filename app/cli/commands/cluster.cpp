// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/stop_words.h"
#include "app/cli/words/table_words.h"
#include "core/workbench/table_job.h"

#include <QCoreApplication>

#include <span>

namespace baseline::cli {

namespace {

struct Cluster {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Cluster)
};

QStringList inits()
{
    return {QStringLiteral("kmeans++"), QStringLiteral("random")};
}

std::span<const double> centreOf(const workbench::TableClusters& clusters, std::size_t cluster)
{
    const std::size_t columns = clusters.kmeans.centres.columns;
    return std::span(clusters.figures.centres).subspan(cluster * columns, columns);
}

QJsonObject factsOf(const workbench::TableClusters& clusters, const workbench::NumberTable& table)
{
    const learn::KMeansResult& kmeans = clusters.kmeans;
    QJsonArray sizes;
    for (const std::size_t size : kmeans.sizes)
        sizes.append(jsonCount(size));
    QJsonObject facts = tableFacts(table, clusters.droppedRows);
    QJsonArray centres;
    for (std::size_t i = 0; i < kmeans.sizes.size(); ++i) {
        const auto centre = centreOf(clusters, i);
        centres.append(jsonNumbers({centre.begin(), centre.end()}));
    }
    facts[QStringLiteral("centres")] = centres;
    facts[QStringLiteral("radii")] = jsonNumbers(clusters.figures.radii);
    facts[QStringLiteral("sizes")] = sizes;
    facts[QStringLiteral("inertia")] = jsonNumber(clusters.figures.inertia);
    facts[QStringLiteral("iterations")] = jsonCount(kmeans.iterations);
    facts[QStringLiteral("stop")] = stopWord(kmeans.stop);
    return facts;
}

QStringList linesOf(const workbench::TableClusters& clusters, const workbench::NumberTable& table)
{
    const learn::KMeansResult& kmeans = clusters.kmeans;
    const QString inertia = kmeans.iterations == 1 ? Cluster::tr("Inertia %1 after one iteration (%2).")
                                                   : Cluster::tr("Inertia %1 after %n iterations (%2).", nullptr,
                                                                 static_cast<int>(kmeans.iterations));
    QStringList lines{inertia.arg(shown(clusters.figures.inertia, 10), stopInWords(kmeans.stop))};
    std::vector<QStringList> rows{{Cluster::tr("cluster"), Cluster::tr("size"), Cluster::tr("radius")}};
    rows.front() += table.columns;
    for (std::size_t i = 0; i < kmeans.sizes.size(); ++i) {
        QStringList row{QString::number(i + 1), QString::number(kmeans.sizes[i]), shown(clusters.figures.radii[i])};
        for (const double value : centreOf(clusters, i))
            row.append(shown(value));
        rows.push_back(row);
    }
    return lines + alignedTable(rows);
}

Outcome cluster(const Arguments& arguments, Console& console)
{
    const auto table = workbench::readNumberTable(arguments.operand(0));
    if (!table)
        return table.error();
    learn::KMeansOptions options;
    options.clusters = *arguments.count("k");
    options.init = arguments.text("init") == QLatin1String("random") ? learn::KMeansInit::Random
                                                                     : learn::KMeansInit::KMeansPlusPlus;
    options.starts = arguments.count("starts").value_or(static_cast<std::uint32_t>(options.starts));
    options.seed = arguments.seed("seed").value_or(options.seed);
    const auto clusters = workbench::clusterTable(*table, options, arguments.number("percent").value_or(100.0),
                                                  console.progress());
    if (!clusters)
        return clusters.error();
    console.result(factsOf(*clusters, *table), linesOf(*clusters, *table));
    noteTable(console, *table, clusters->droppedRows);
    return Outcome::done();
}

} // namespace

const Command& clusterCommand()
{
    static const Command command{
        "cluster",
        QT_TRANSLATE_NOOP("baseline::cli", "k-means on a table: centres, sizes, inertia"),
        "TABLE.csv",
        1,
        1,
        {{"k", Kind::Count, "K", QT_TRANSLATE_NOOP("baseline::cli", "number of clusters"), true},
         {"init", Kind::Choice, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "first centres"), false, inits},
         {"starts", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "starts of which the best counts (10)")},
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the random starts (0)")},
         {"percent", Kind::NotNegative, "P",
          QT_TRANSLATE_NOOP("baseline::cli", "percentage of its rows that the radius of a cluster holds (100)")}},
        "baseline cluster features.csv --k 4",
        cluster};
    return command;
}

} // namespace baseline::cli
