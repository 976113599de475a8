// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"
#include "core/workbench/score_job.h"

#include <optional>

namespace baseline::workbench {

struct EvaluateOptions {
    std::optional<evaluate::ErrorCosts> costs;
};

/// What a model is worth on recordings of known truth. Rates are those of window verdicts at the model's own threshold.
struct EvaluateOutcome {
    std::size_t normalWindows = 0;
    std::size_t anomalousWindows = 0;
    std::size_t noData = 0;
    /// Normal windows in spans that are excluded from training. They are counted in all figures but the next one.
    std::size_t excludedWindows = 0;
    double falsePositiveRateWithoutExcluded = 0.0;
    /// Windows that touch a segment which this very model suggested: they are in no figure.
    std::size_t suggestedWindows = 0;
    double threshold = 0.0;
    double falsePositiveRate = 0.0;
    double falseNegativeRate = 0.0;
    double partialAucDcase = 0.0;
    double partialAucMcClish = 0.0;
    evaluate::Roc roc;
    evaluate::ThresholdChoice best;             ///< Youden's threshold, chosen on these very labels
    std::optional<evaluate::CostChoice> cheapest; ///< with costs
};

/// Errors: those of scoreSeries and rocCurve.
Result<EvaluateOutcome> evaluateModel(model::LoadedModel& model, const std::vector<CountSeries>& normal,
                                      const std::vector<CountSeries>& anomalous, const EvaluateOptions& options = {},
                                      const Progress& progress = {});

/// The same figures from scores alone, for a table of scores (`threshold` NaN: no rates at a threshold).
Result<EvaluateOutcome> evaluateScores(std::span<const double> normal, std::span<const double> anomalous,
                                       double threshold, const EvaluateOptions& options = {});

} // namespace baseline::workbench
