// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/evaluation_words.h"
#include "core/workbench/number_table.h"

#include <QCoreApplication>

#include <limits>

namespace baseline::cli {

namespace {

Outcome roc(const Arguments& arguments, Console& console)
{
    const auto scores = workbench::readScoreTable(arguments.operand(0));
    if (!scores)
        return scores.error();
    const auto outcome = workbench::evaluateScores(scores->normal, scores->anomalous,
                                                   std::numeric_limits<double>::quiet_NaN());
    if (!outcome)
        return outcome.error();
    QJsonObject facts = rankingFacts(*outcome);
    // A table has no threshold of its own: the best one stands in its place.
    facts[QStringLiteral("threshold")] = jsonNumber(outcome->best.threshold);
    facts[QStringLiteral("fpr")] = jsonNumber(outcome->best.falsePositiveRate);
    facts[QStringLiteral("fnr")] = jsonNumber(outcome->best.falseNegativeRate);
    console.result(facts, rankingInWords(*outcome));
    return Outcome::done();
}

} // namespace

const Command& rocCommand()
{
    static const Command command{
        "roc",
        QT_TRANSLATE_NOOP("baseline::cli", "AUC, partial AUCs and the best threshold of a table of scores"),
        "SCORES.csv",
        1,
        1,
        {},
        "baseline roc scores.csv    (lines “label,score”, label 1 = anomaly; or “name,score”)",
        roc};
    return command;
}

} // namespace baseline::cli
