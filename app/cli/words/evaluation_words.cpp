// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/evaluation_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/evaluate/error_curves.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Ranking {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Ranking)
};

} // namespace

QJsonObject rankingFacts(const workbench::EvaluateOutcome& outcome)
{
    const evaluate::PrecisionRecall precision = evaluate::precisionRecall(outcome.roc);
    return {{QStringLiteral("auc"), jsonNumber(outcome.roc.auc)},
            {QStringLiteral("pauc_dcase"), jsonNumber(outcome.partialAucDcase)},
            {QStringLiteral("pauc_mcclish"), jsonNumber(outcome.partialAucMcClish)},
            {QStringLiteral("eer"), jsonNumber(evaluate::equalErrorRate(outcome.roc))},
            {QStringLiteral("ap"), jsonNumber(precision.averagePrecision)},
            {QStringLiteral("base_rate"), jsonNumber(precision.base)},
            {QStringLiteral("normal"), jsonCount(outcome.normalWindows)},
            {QStringLiteral("anomaly"), jsonCount(outcome.anomalousWindows)},
            {QStringLiteral("no_data"), jsonCount(outcome.noData)},
            {QStringLiteral("best"), QJsonObject{{QStringLiteral("threshold"), jsonNumber(outcome.best.threshold)},
                                                 {QStringLiteral("fpr"), jsonNumber(outcome.best.falsePositiveRate)},
                                                 {QStringLiteral("fnr"), jsonNumber(outcome.best.falseNegativeRate)}}}};
}

QStringList rankingInWords(const workbench::EvaluateOutcome& outcome)
{
    const evaluate::PrecisionRecall precision = evaluate::precisionRecall(outcome.roc);
    return {Ranking::tr("Scores: %1 normal, %2 anomalous, %3 without data.")
                .arg(counted(outcome.normalWindows), counted(outcome.anomalousWindows), counted(outcome.noData)),
            Ranking::tr("AUC: %1 (0.5 is chance, 1 is perfect).").arg(shown(outcome.roc.auc)),
            Ranking::tr("Partial AUC up to 10 % false alarms: %1 (DCASE), %2 (McClish).")
                .arg(shown(outcome.partialAucDcase), shown(outcome.partialAucMcClish)),
            Ranking::tr("Equal error rate %1; average precision %2, where chance reaches the base rate of %3.")
                .arg(percent(evaluate::equalErrorRate(outcome.roc)), shown(precision.averagePrecision),
                     percent(precision.base)),
            Ranking::tr("Best threshold on these very scores (Youden): %1, with %2 false alarms and %3 misses.")
                .arg(shown(outcome.best.threshold), percent(outcome.best.falsePositiveRate),
                     percent(outcome.best.falseNegativeRate))};
}

} // namespace baseline::cli
