// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/table_words.h"
#include "core/workbench/table_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct PcaText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::PcaText)
};

std::vector<double> shares(const learn::Pca& pca)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < pca.variances.size(); ++i)
        result.push_back(pca.explained(i));
    return result;
}

QJsonObject factsOf(const workbench::TableComponents& outcome, const workbench::NumberTable& table)
{
    const learn::Pca& pca = outcome.pca;
    QJsonArray mean;
    for (const float value : pca.mean)
        mean.append(jsonNumber(value));
    QJsonObject facts = tableFacts(table, outcome.droppedRows);
    facts[QStringLiteral("explained")] = jsonNumbers(shares(pca));
    facts[QStringLiteral("variances")] = jsonNumbers(pca.variances);
    facts[QStringLiteral("total_variance")] = jsonNumber(pca.totalVariance);
    facts[QStringLiteral("rank")] = jsonCount(pca.rank);
    facts[QStringLiteral("mean")] = mean;
    facts[QStringLiteral("components")] = jsonRows(pca.components);
    facts[QStringLiteral("constant_columns")] = QJsonArray::fromStringList(outcome.constantColumns);
    return facts;
}

QStringList linesOf(const workbench::TableComponents& outcome, const workbench::NumberTable& table)
{
    const learn::Pca& pca = outcome.pca;
    std::vector<QStringList> rows{{PcaText::tr("component"), PcaText::tr("share"), PcaText::tr("variance")}};
    rows.front() += table.columns;
    for (std::size_t i = 0; i < pca.variances.size(); ++i) {
        QStringList row{QString::number(i + 1), shown(pca.explained(i)), shown(pca.variances[i])};
        for (const float loading : pca.components.row(i))
            row.append(shown(static_cast<double>(loading), 4));
        rows.push_back(row);
    }
    return alignedTable(rows);
}

Outcome pca(const Arguments& arguments, Console& console)
{
    const auto table = workbench::readNumberTable(arguments.operand(0));
    if (!table)
        return table.error();
    const std::size_t all = table->values.columns;
    const auto outcome = workbench::analyseTable(*table, arguments.has("standardise"),
                                                 learn::KeepCount{arguments.count("components").value_or(all)},
                                                 console.progress());
    if (!outcome)
        return outcome.error();
    console.result(factsOf(*outcome, *table), linesOf(*outcome, *table));
    noteTable(console, *table, outcome->droppedRows);
    return Outcome::done();
}

} // namespace

const Command& pcaCommand()
{
    static const Command command{
        "pca",
        QT_TRANSLATE_NOOP("baseline::cli", "principal components of a table"),
        "TABLE.csv",
        1,
        1,
        {{"standardise", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "bring every column to mean 0 and deviation 1 first")},
         {"components", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "how many to keep (all)")}},
        "baseline pca features.csv --standardise --components 3",
        pca};
    return command;
}

} // namespace baseline::cli
