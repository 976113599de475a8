// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/board_cost.h"
#include "core/workbench/comparison_folds.h"
#include "core/workbench/train_job.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace baseline::workbench {

struct ComparisonOptions {
    std::vector<std::string> detectors = {}; ///< empty: all that learn from normal alone
    std::vector<std::string> recipes = {};   ///< empty: rms, bands, welch and mad, and wide for the consensus
    double alpha = 0.05;                     ///< wanted share of false alarms: 19 calibration windows are enough for it
    std::uint64_t seed = 1;
};

/// One detector on one recipe.
struct ComparisonRow {
    std::string detector;
    std::string recipe;
    std::optional<Error> problem = {}; ///< why there are no figures
    std::optional<double> auc = {};    ///< mean over the folds; none without anomalies
    double falsePositiveRate = 0.0;    ///< of the held-out normal windows, over all folds
    std::size_t normalWindows = 0;     ///< of them, that do not overlap
    std::optional<double> beyondLevel = {}; ///< AUC less that of the RMS z-score
    std::optional<model::BoardCost> cost = {}; ///< none: no board runs it
    std::size_t imageBytes = 0;
    bool fitsBoard = false;            ///< its image and features fit the Nano's slot and buffers
    std::chrono::milliseconds trained{0}; ///< of one fold, the longest
};

struct DetectorComparison {
    FoldKind folds = FoldKind::ByRecording;
    std::size_t foldCount = 0;
    std::size_t normalRecordings = 0;
    std::size_t anomalousRecordings = 0;
    std::vector<ComparisonRow> rows; ///< by detector, then by recipe; the RMS z-score is among them
};

/// Trains every detector on every recipe, each fold by itself, and judges it on what was held back and on the anomalies. A
/// pair that cannot be trained is a row with its problem, and the others go on. Its figures rank; a threshold chosen by
/// them needs a calibration of its own. `onRow` hears of each row as it is done.
/// Errors: InvalidArgument (subject "recordings": none is normal); Cancelled.
Result<DetectorComparison> compareDetectors(const std::vector<CountSeries>& normal, const std::vector<CountSeries>& anomalous,
                                    const ComparisonOptions& options = {}, const Progress& progress = {},
                                    const std::function<void(const ComparisonRow&)>& onRow = {});

} // namespace baseline::workbench
