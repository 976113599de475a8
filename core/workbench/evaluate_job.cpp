// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/evaluate_job.h"

#include "core/evaluate/confusion.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

Result<EvaluateOutcome> evaluateScores(std::span<const double> normal, std::span<const double> anomalous,
                                       double threshold, const EvaluateOptions& options)
{
    EvaluateOutcome outcome;
    outcome.threshold = threshold;
    const evaluate::Confusion confusion = evaluate::confusionAt(threshold, normal, anomalous);
    outcome.noData = confusion.noData;
    outcome.falsePositiveRate = confusion.falsePositiveRate();
    outcome.falseNegativeRate = confusion.falseNegativeRate();

    const auto judged = [](std::span<const double> scores) {
        std::vector<double> kept(scores.begin(), scores.end());
        std::erase_if(kept, [](double score) { return std::isnan(score); });
        return kept;
    };
    const std::vector<double> normalScores = judged(normal);
    const std::vector<double> anomalousScores = judged(anomalous);
    outcome.normalWindows = normalScores.size();
    outcome.anomalousWindows = anomalousScores.size();
    Result<evaluate::Roc> roc = evaluate::rocCurve(normalScores, anomalousScores);
    if (!roc)
        return roc.error();
    outcome.roc = std::move(*roc);
    // With fewer than ten normal scores the DCASE figure has none to look at: said as NaN, not as an error.
    const auto dcase = evaluate::partialAucDcase(normalScores, anomalousScores);
    outcome.partialAucDcase = dcase ? *dcase : std::nan("");
    const auto mcClish = evaluate::partialAucMcClish(outcome.roc);
    if (!mcClish)
        return mcClish.error();
    outcome.partialAucMcClish = *mcClish;
    outcome.best = evaluate::youdenThreshold(outcome.roc);
    if (options.costs) {
        const auto cheapest = evaluate::costThreshold(outcome.roc, *options.costs);
        if (!cheapest)
            return cheapest.error();
        outcome.cheapest = *cheapest;
    }
    return outcome;
}

Result<EvaluateOutcome> evaluateModel(model::LoadedModel& model, const std::vector<CountSeries>& normal,
                                      const std::vector<CountSeries>& anomalous, const EvaluateOptions& options,
                                      const Progress& progress)
{
    const auto normalWindows = scoreSeries(model, normal, progress);
    if (!normalWindows)
        return normalWindows.error();
    const auto anomalousWindows = scoreSeries(model, anomalous, progress);
    if (!anomalousWindows)
        return anomalousWindows.error();
    return evaluateScores(scoresOf(*normalWindows), scoresOf(*anomalousWindows),
                          static_cast<double>(model.model().heads.front().threshold), options);
}

} // namespace baseline::workbench
