// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <span>

namespace baseline::learn {

/// F(y) = 1 - exp(-(y / scale)^shape), y >= 0: the law of maxima above a bound in the extreme-value detector of the
/// tinyML talk (Pereira, Marcondes, Silva 2023, Eq. 3, with the bound as location).
struct Weibull {
    double shape = 1.0; ///< > 0
    double scale = 1.0; ///< > 0, in the unit of y

    double probability(double y) const; ///< F(y); 0 below 0
    double quantile(double p) const;    ///< Contract: 0 <= p < 1.
    friend bool operator==(const Weibull&, const Weibull&) = default;
};

/// Where the i-th smallest of N stands on the line of a rank regression.
enum class PlottingPosition {
    Hazen,  ///< (i - 0.5) / N, as the talk's author has it
    Benard, ///< (i - 0.3) / (N + 0.4)
};

struct WeibullFit {
    Weibull law;
    std::optional<double> r2; ///< of the line of a rank regression: how well the law fits
};

/// Maximum likelihood: the shape is the root of sum(y^k ln y) / sum(y^k) - 1/k - mean(ln y), the scale
/// (mean y^k)^(1/k). Errors of both: InvalidArgument (subject "maxima": fewer than 2, or one that is not above 0 or not
/// finite), ConstantInput (subject "maxima": all are equal, the shape is infinite).
Result<WeibullFit> fitWeibullByLikelihood(std::span<const double> maxima);

/// Least squares of ln(-ln(1 - F_i)) on ln y_(i): slope = shape, scale = exp(-intercept / shape).
Result<WeibullFit> fitWeibullByRanks(std::span<const double> maxima,
                                     PlottingPosition position = PlottingPosition::Hazen);

/// The limit above which the wanted share of true Weibull maxima lies, though shape and scale are estimated from
/// `count` of them by Hazen's regression: w = -ln(1 - delta*), flagged is y > scale w^(1/shape). The plain
/// delta = 1 - share flags too many (10.5 % instead of 6 % at 5 maxima). delta* itself has no room for the digits that few
/// maxima need. From a table of 800,000 simulated samples for each count; between its shares (10, 6, 5, 2, 1, 0.5,
/// 0.1 %) it is interpolated. None outside 4..64 maxima or its shares.
std::optional<double> calibratedLimit(std::size_t count, double share);

} // namespace baseline::learn
