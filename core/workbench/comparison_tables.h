// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/baseline_windows.h"
#include "core/workbench/comparison_folds.h"
#include "core/workbench/train_job.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace baseline::workbench {

/// The features of one recipe, of all that a comparison trains on and judges.
struct RecipeTables {
    struct Fold {
        WindowTable training;
        WindowTable held;
        std::chrono::milliseconds took{0}; ///< of the training's features
    };
    std::vector<Fold> folds;
    WindowTable anomalous; ///< empty without anomalies
};

/// Computes the features of a comparison once for each recipe, however many detectors look at it. Folds and anomalies must
/// outlive it.
class ComparisonTables {
public:
    ComparisonTables(const ComparisonFolds& folds, const std::vector<CountSeries>& anomalous)
        : m_folds(folds), m_anomalous(anomalous)
    {
    }

    /// Of the recipe that these options train on. Errors: those of trainingRecipe and tabulateWindows; ModelMismatch (the
    /// anomalies are of another rate, range or number of channels). Valid as long as this.
    Result<const RecipeTables*> of(const TrainOptions& options, const Progress& progress);

private:
    const ComparisonFolds& m_folds;
    const std::vector<CountSeries>& m_anomalous;
    std::map<std::string, std::unique_ptr<RecipeTables>> m_tables;
};

} // namespace baseline::workbench
