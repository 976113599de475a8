// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace baseline::learn {

/// The generalised extreme-value law of the tinyML talk (Eq. 2): shape 0 is Gumbel, above 0 Fréchet, below 0 the
/// reversed Weibull. With t = (x - location) / scale and v = 1 + shape t > 0:
/// F(x) = exp(-v^(-1/shape)), or exp(-exp(-t)) for shape 0.
struct ExtremeValueLaw {
    double location = 0.0;
    double scale = 1.0; ///< > 0
    double shape = 0.0;

    double density(double x) const;
    double probability(double x) const;
    double quantile(double p) const; ///< Contract: 0 < p < 1.
};

/// By probability-weighted moments (Hosking, Wallis, Wood 1985): robust for the few maxima there are, and with no
/// iteration that could fail. Errors: InvalidArgument (subject "maxima": fewer than 5, or not finite), ConstantInput
/// (subject "maxima": all are equal).
Result<ExtremeValueLaw> fitExtremeValueLaw(std::span<const double> maxima);

} // namespace baseline::learn
