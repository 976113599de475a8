// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/stop_words.h"
#include "app/cli/words/table_words.h"
#include "core/workbench/table_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Cluster {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Cluster)
};

QStringList inits()
{
    return {QStringLiteral("kmeans++"), QStringLiteral("random")};
}

QJsonObject factsOf(const workbench::TableClusters& clusters, const workbench::NumberTable& table)
{
    const learn::KMeansResult& kmeans = clusters.kmeans;
    QJsonArray sizes;
    for (const std::size_t size : kmeans.sizes)
        sizes.append(jsonCount(size));
    QJsonObject facts = tableFacts(table, clusters.droppedRows);
    facts[QStringLiteral("centres")] = jsonRows(kmeans.centres);
    facts[QStringLiteral("sizes")] = sizes;
    facts[QStringLiteral("inertia")] = jsonNumber(kmeans.inertia);
    facts[QStringLiteral("iterations")] = jsonCount(kmeans.iterations);
    facts[QStringLiteral("stop")] = stopWord(kmeans.stop);
    return facts;
}

QStringList linesOf(const workbench::TableClusters& clusters, const workbench::NumberTable& table)
{
    const learn::KMeansResult& kmeans = clusters.kmeans;
    QStringList lines{Cluster::tr("Inertia %1 after %2 iterations (%3).")
                          .arg(shown(kmeans.inertia, 10), counted(kmeans.iterations), stopInWords(kmeans.stop))};
    std::vector<QStringList> rows{{Cluster::tr("cluster"), Cluster::tr("size")}};
    rows.front() += table.columns;
    for (std::size_t i = 0; i < kmeans.sizes.size(); ++i) {
        QStringList row{QString::number(i + 1), QString::number(kmeans.sizes[i])};
        for (const float value : kmeans.centres.row(i))
            row.append(shown(static_cast<double>(value)));
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
    const auto clusters = workbench::clusterTable(*table, options, console.progress());
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
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the random starts (0)")}},
        "baseline cluster features.csv --k 4",
        cluster};
    return command;
}

} // namespace baseline::cli
