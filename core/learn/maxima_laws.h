// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/learn/extreme_value_law.h"
#include "core/learn/weibull.h"

#include <optional>
#include <span>
#include <vector>

namespace baseline::learn {

/// Sum of the logarithms of the density; -infinity where one of them lies beyond the law.
double logLikelihood(const ExtremeValueLaw& law, std::span<const double> maxima);
double logLikelihood(const Weibull& law, std::span<const double> maxima);

struct LikelyLaw {
    ExtremeValueLaw law;
    double logLikelihood = 0.0;
};

/// The generalised extreme-value law by maximum likelihood: Nelder and Mead's simplex over location, ln scale and shape of
/// the standardised maxima, from the moments' law and from Gumbel's; the likelier end wins. Shapes from -0.9 to 2: below -1 the
/// likelihood has no bound. Errors: those of fitExtremeValueLaw().
Result<LikelyLaw> fitExtremeValueLawByLikelihood(std::span<const double> maxima);

/// The largest value of each whole block; values that are no numbers take no part. Contract: block > 0.
std::vector<double> blockMaxima(std::span<const double> values, std::size_t block);

/// Both families on the same maxima.
struct MaximaLaws {
    std::vector<double> maxima; ///< rising
    std::optional<LikelyLaw> extreme;
    std::optional<Weibull> weibull; ///< by maximum likelihood; none where a maximum is not above 0
    double weibullLogLikelihood = 0.0;

    /// What each law expects where maximum number i stands: its quantile at (i + 0.5) / n. Empty without the law.
    std::vector<double> expectedByExtreme() const;
    std::vector<double> expectedByWeibull() const;
};

/// With fewer than five maxima, or equal ones, there are no laws.
MaximaLaws compareLaws(std::vector<double> maxima);

} // namespace baseline::learn
