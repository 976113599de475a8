// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/co_moments.h"

namespace baseline {

/// What the rows of a baseline come to: z = (x - mean) / scale, and the score |W z|² with W'W the inverse of the shrunk
/// correlation of z. It stands where the co-moments stood.
struct BaselineFit {
    const float* mean;      ///< a feature each
    const float* scale;     ///< population standard deviation, above 0
    const float* whitening; ///< W, lower triangular, row by row as far as the diagonal
    uint32_t dimension;
    uint32_t constant;      ///< features that did not vary: they have no part in the score
    float shrinkage;        ///< share of the identity in the correlation
};

/// The least share of the identity: with it the condition of the correlation is at most its size over this, so that
/// Cholesky in float never meets a root of nothing.
constexpr float leastShrinkage = 0.001F;

/// Turns the co-moments of at least two rows into the fit, in place. A feature counts as constant when its deviation is
/// below 1e-6 of the median deviation of those that vary; its row and column of W are 0, and its scale is that median.
/// False when no feature varies or a number overflowed: then the memory holds nothing of use.
///
/// The correlation R of p features is shrunk to (1 - a) R + a I, with the estimator OAS of Chen, Wiesel, Eldar, Hero
/// (2010, equation 23), for which tr R = p:
///   a = ((1 - 2 / p) tr R² + p²) / ((n + 1 - 2 / p) (tr R² - p)),  at most 1
/// where n = rows / overlap: rows of windows that overlap count only as many times as they would stand side by side.
bool fitBaseline(CoMoments& moments, uint32_t overlap, BaselineFit& fit);

/// |W (x - mean) / scale|² as the scorer computes it of the finished model, to the bit; spoils `features`.
float baselineScore(const BaselineFit& fit, float* features);

} // namespace baseline
