// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/learn/kmeans.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace baseline::learn {

enum class CovarianceKind { Full, Diagonal };

struct MixtureOptions {
    std::size_t components = 4;
    CovarianceKind covariance = CovarianceKind::Full;
    /// Added to the diagonal of each covariance, as a share of the mean variance of the columns.
    double ridge = 1e-3;
    Matrix givenMeans = {};          ///< components x columns: start there, from one covariance for all; empty: k-means
    std::size_t starts = 10;         ///< k-means from several seeds; the highest likelihood wins, the earlier at a tie
    std::size_t maxIterations = 200; ///< of each start
    double tolerance = 1e-6;         ///< ends when the mean log likelihood of a row gains less
    std::uint64_t seed = 0;
    unsigned threads = 0;            ///< 0: as many as there are processors. The result does not depend on it.
};

/// One Gaussian: log p(x) = logWeight - |W (x - mean)|² / 2, with all constants in logWeight.
struct MixtureComponent {
    double weight = 0.0; ///< share of the rows, 0..1
    double logWeight = 0.0;
    std::vector<float> mean;
    Matrix whitening; ///< lower triangular W with W'W the inverse covariance
};

struct GaussianMixture {
    std::vector<MixtureComponent> components; ///< the heaviest first
    double logLikelihood = 0.0;       ///< mean over the rows of the fit
    std::vector<double> course;       ///< of the mean log likelihood; rises, but for what the ridge takes at the end
    double bic = 0.0;                 ///< -2 n logLikelihood + parameters ln n: the lower, the better
    std::size_t iterations = 0;
    StopCause stop = StopCause::SmallGain; ///< or IterationLimit
};

/// Expectation and maximisation (Dempster, Laird, Rubin 1977) in double, with log-sum-exp; a component that dies keeps
/// the ridge as its covariance, so nothing becomes NaN. Rows: at least 10, and 2 for each component.
/// The same seed gives the same mixture on one instruction set (fused products).
/// Errors: those of checkTable(); InvalidArgument (subject "rows": too few, value = the number needed; "components": 0, or
/// more than distinct rows; "ridge": not above 0 or not finite; "means": of another shape or not finite; "starts",
/// "iterations": 0); ConstantInput (nothing varies); Cancelled.
Result<GaussianMixture> fitGaussianMixture(const Matrix& table, const MixtureOptions& options = {},
                                           const Progress& progress = {});

/// The fit with the lowest BIC among 1..most components. Errors: those of fitGaussianMixture().
Result<GaussianMixture> fitMixtureByBic(const Matrix& table, std::size_t most, const MixtureOptions& options = {},
                                        const Progress& progress = {});

/// -log p(x) of each row, in double. For fitting and for cross-checks; scores come from firmware/src. Contract: as many
/// columns as the fit had.
std::vector<double> negativeLogDensities(const GaussianMixture& mixture, const Matrix& table);

} // namespace baseline::learn
