// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace baseline::learn {

/// Keep as few components as explain this share of the variance (0 < fraction <= 1).
struct KeepVariance {
    double fraction = 0.9;
};

/// Keep this many components, or as many as the data have.
struct KeepCount {
    std::size_t count = 2;
};

using PcaKeep = std::variant<KeepVariance, KeepCount>;

/// Principal components: directions of falling variance. Constant columns get loadings of zero; with n rows there are
/// at most n - 1 components, whatever the number of columns.
struct Pca {
    std::vector<float> mean;
    Matrix components;             ///< one orthonormal row a kept component; its largest |loading| is positive
    std::vector<double> variances; ///< of the kept components (divisor n - 1), falling
    double totalVariance = 0.0;    ///< of the data: sum over all columns
    std::size_t rank = 0;          ///< components with a variance above rounding error, kept or not

    double explained(std::size_t component) const { return variances[component] / totalVariance; }
};

/// Centres the columns (it does not scale them: see Scaler) and diagonalises the covariance in double, without a copy of
/// the table; where there are fewer rows than columns, the smaller Gram matrix instead. `threads`: 0 means as many as there
/// are processors; the result does not depend on it.
/// Errors: those of checkTable(); InvalidArgument (subject "rows": fewer than 2; "components": none asked for, or a
/// fraction outside 0..1); ConstantInput (nothing varies); Cancelled.
Result<Pca> fitPca(const Matrix& table, const PcaKeep& keep, const Progress& progress = {}, unsigned threads = 0);

/// Scores of each row on the kept components, for fitting and for plots; scores come from firmware/src.
Matrix project(const Pca& pca, const Matrix& table);

} // namespace baseline::learn
