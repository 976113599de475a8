// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace baseline::learn {

/// The generalised Pareto law of excesses over a high threshold: P(Y > y) = (1 + shape y / scale)^(-1/shape), or
/// exp(-y / scale) for shape 0 (Pickands; Balkema, de Haan).
struct ParetoTail {
    double shape = 0.0; ///< -1 < shape <= 1; above 0 heavy
    double scale = 1.0; ///< > 0, in the unit of the excesses

    /// The excess that is passed with probability p, 0 < p; 0 for p >= 1.
    double quantile(double p) const;
};

/// -N ln scale - (1 + 1/shape) sum ln(1 + shape y / scale); -infinity where an excess lies beyond the law.
double logLikelihood(const ParetoTail& tail, std::span<const double> excesses);

/// shape (1 - R) / 2, scale m (1 + R) / 2 with m the mean and R = m² / variance. Contract: as for fitParetoTail().
ParetoTail paretoByMoments(std::span<const double> excesses);

/// Maximum likelihood by Grimshaw's reduction to one equation (1993), over excesses divided by their mean, so that the
/// unit plays no part; the likeliest of its roots, the exponential law and the moments wins. Fewer than ten excesses: the
/// exponential law. Errors: InvalidArgument (subject "excesses": none, or one that is not above 0 or not finite).
Result<ParetoTail> fitParetoTail(std::span<const double> excesses);

} // namespace baseline::learn
