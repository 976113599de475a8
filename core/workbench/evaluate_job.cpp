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

namespace {

/// A model is not judged by what it said itself: takes out what touches a segment of its own making.
std::size_t leaveOutSuggested(std::vector<ScoredWindow>& windows, const std::vector<CountSeries>& series,
                              const model::LoadedModel& model)
{
    const QString hash = QString::fromStdString(model::hashText(model.hash()));
    const auto length = static_cast<SampleIndex>(model.model().window.length);
    return std::erase_if(windows, [&](const ScoredWindow& window) {
        return std::ranges::any_of(series[window.series].segments, [&](const project::Segment& segment) {
            return segment.origin == hash && window.firstIndex < segment.span.end()
                   && segment.span.first < window.firstIndex + length;
        });
    });
}

/// Counts the normal windows in excluded spans, and the false alarms among the others.
void tellExcluded(const std::vector<ScoredWindow>& normal, const std::vector<CountSeries>& series,
                  SampleIndex windowLength, EvaluateOutcome& outcome)
{
    std::vector<ScoredWindow> kept = normal;
    outcome.excludedWindows = std::erase_if(kept, [&](const ScoredWindow& window) {
        return series[window.series].isExcluded({window.firstIndex, windowLength});
    });
    outcome.falsePositiveRateWithoutExcluded =
        evaluate::confusionAt(outcome.threshold, scoresOf(kept), {}).falsePositiveRate();
}

} // namespace

Result<EvaluateOutcome> evaluateModel(model::LoadedModel& model, const std::vector<CountSeries>& normal,
                                      const std::vector<CountSeries>& anomalous, const EvaluateOptions& options,
                                      const Progress& progress)
{
    auto normalWindows = scoreSeries(model, normal, progress);
    if (!normalWindows)
        return normalWindows.error();
    auto anomalousWindows = scoreSeries(model, anomalous, progress);
    if (!anomalousWindows)
        return anomalousWindows.error();
    const std::size_t suggested = leaveOutSuggested(*normalWindows, normal, model)
                                  + leaveOutSuggested(*anomalousWindows, anomalous, model);
    auto outcome = evaluateScores(scoresOf(*normalWindows), scoresOf(*anomalousWindows),
                                  static_cast<double>(model::judgeOf(model.model()).threshold), options);
    if (outcome) {
        outcome->suggestedWindows = suggested;
        tellExcluded(*normalWindows, normal, static_cast<SampleIndex>(model.model().window.length), *outcome);
    }
    return outcome;
}

} // namespace baseline::workbench
