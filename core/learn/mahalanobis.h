// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace baseline::learn {

struct MahalanobisOptions {
    /// a in (1 - a) S + a (tr S / d) I, 0..1; none: the optimum for normal data (Ledoit, Wolf 2004). With 1 only the
    /// distance from the mean is left, with 0 the sample covariance.
    std::optional<double> shrinkage = {};
    double ridge = 0.0; ///< added to the diagonal, >= 0
};

/// The distance of a window from the mean of the baseline, measured in the spread that the baseline has in that
/// direction.
struct Mahalanobis {
    std::vector<float> mean;
    Matrix whitening;       ///< d x d, lower triangular W with W'W the inverse covariance: d² = |W (x - mean)|²
    double shrinkage = 0.0; ///< that was used
};

/// Covariance with the divisor n - 1, shrunk, Cholesky. Rows: at least 10, and without shrinkage twice the columns.
/// Errors: those of checkTable(); InvalidArgument (subject "rows": too few, value = the number needed; "shrinkage":
/// outside 0..1; "ridge": negative or not finite; "covariance": singular, so that it needs shrinkage or a ridge);
/// ConstantInput (nothing varies); Cancelled. It needs no copy of the table, and is the same for any number of processors.
Result<Mahalanobis> fitMahalanobis(const Matrix& table, const MahalanobisOptions& options = {},
                                   const Progress& progress = {});

/// The squared distance of each row, in double. For fitting and for cross-checks; scores come from firmware/src.
/// Contract: as many columns as the fit had.
std::vector<double> squaredDistances(const Mahalanobis& fit, const Matrix& table);

} // namespace baseline::learn
