// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::learn {

/// What TEDA says of one row.
struct TedaStep {
    double eccentricity = 0.0; ///< zeta, normalised: 0..1/2; 0 while nothing has varied
    double limit = 0.0;        ///< (m² + 1) / (2 k)
    bool varies = false;
    bool isAnomaly() const { return varies && eccentricity > limit; }
};

/// Typicality and eccentricity of a stream of rows (Angelov 2014): mean and variance so far, the row's own part in them
/// included, and Chebyshev's inequality with m deviations. It learns from every row, outliers too, and cannot alarm before
/// k > m² + 1. State: the mean, the variance and a count.
class Teda {
public:
    /// Contract: columns > 0, m > 0.
    explicit Teda(std::size_t columns, double m = 3.0) : m_mean(columns, 0.0), m_m(m) {}

    /// Contract: row.size() == columns. Error: BadValues (not finite: not learned).
    Result<TedaStep> step(std::span<const double> row);

    std::size_t counted() const { return m_count; }
    std::span<const double> mean() const { return m_mean; }
    double variance() const { return m_variance; } ///< the population variance so far, summed over the columns

private:
    std::vector<double> m_mean;
    double m_m;
    double m_variance = 0.0;
    std::size_t m_count = 0;
};

} // namespace baseline::learn
