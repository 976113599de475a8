// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/learn/kmeans.h"
#include "core/model/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::learn {

// Each detector by the name that users give it, fitted and put into the form that a model holds.

struct DetectorOptions {
    std::string detector = "kmeans";
    std::optional<std::size_t> clusters = {}; ///< of k-means; none: 8, or fewer where there are few rows
    KMeansRule rule = KMeansRule::NearestDistance;
    double keptVariance = 0.95;               ///< share that the principal components of k-means and PCA keep, 0..1
    std::uint64_t seed = 1;
    std::size_t mostBytes = 56U * 1024;       ///< of the heads; what can shrink does, to fit a slot of 64 KB
};

/// What a fit gave. Thresholds are not set; the first head that judges gives the score.
struct DetectorFit {
    std::optional<model::Projection> projection = {};
    std::vector<model::Head> heads = {};
    std::vector<double> explained = {}; ///< share of the variance of each component, where components are kept
    double inertia = 0.0;               ///< of k-means
    std::size_t iterations = 0;
    StopCause stop = StopCause::Converged;
};

/// kmeans, mahalanobis, pca, gmm, autoencoder, autoencoder-int8, knn, iforest, rms-z, consensus, consensus-9: fitted to
/// normal rows alone. The default first.
const std::vector<std::string>& normalDetectors();
/// forest, mlp: need classes, and stand beside a Mahalanobis head that judges.
const std::vector<std::string>& classDetectors();

/// Fits a detector of normal rows. `table` is standardised, a row a window in order of time; `frame` is the model without
/// scaler and heads, whose feature blocks the columns are.
/// rms-z looks at the Rms block alone, and at everything where there is none. consensus (algorithms.md §9.1): Mahalanobis
/// on RMS, Mahalanobis on Welch and a mixture on the rest, which fits a board; consensus-9: Mahalanobis, mixture and
/// neighbour bank on each of the three. Where a recipe has only one of these sets, its members are those three on all.
/// Medians and deviations of the members come from a quarter of the rows on which they are not fitted: the last of each of
/// up to eight stretches, so that every state of a baseline has its part in both.
/// Errors: those of the fits; Unsupported (detector).
Result<DetectorFit> fitDetector(const Matrix& table, const model::Model& frame, const DetectorOptions& options,
                                const Progress& progress = {});

/// Fits a classifier and the Mahalanobis head that judges beside it, to the rows of all classes. `labels`: the class of each
/// row, below names.size().
Result<DetectorFit> fitClassifier(const Matrix& table, const std::vector<std::uint32_t>& labels,
                                  const std::vector<std::string>& names, const DetectorOptions& options,
                                  const Progress& progress = {});

/// The members' heads and the consensus of them, normalised on rows of their own. `frame` as above.
Result<DetectorFit> fitConsensus(const Matrix& table, const model::Model& frame, const DetectorOptions& options,
                                 const Progress& progress);

} // namespace baseline::learn
