// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/extreme_value_law.h"

#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace baseline::learn {

namespace {

constexpr std::size_t fewestMaxima = 5;
// Nearer to 0 than this, powers of 1/shape lose what the limit keeps.
constexpr double noShape = 1e-6;

/// -ln F(x), infinite below the support and 0 above it.
double exponentOf(const ExtremeValueLaw& law, double x)
{
    const double t = (x - law.location) / law.scale;
    if (std::abs(law.shape) < noShape)
        return std::exp(-t + 0.5 * law.shape * t * t);
    const double v = 1.0 + law.shape * t;
    if (v <= 0.0)
        return law.shape > 0.0 ? HUGE_VAL : 0.0;
    return std::exp(-std::log(v) / law.shape);
}

} // namespace

double ExtremeValueLaw::probability(double x) const
{
    return std::exp(-exponentOf(*this, x));
}

double ExtremeValueLaw::density(double x) const
{
    const double exponent = exponentOf(*this, x);
    if (exponent == 0.0 || !std::isfinite(exponent))
        return 0.0;
    // v^(-(1/shape + 1)) is the exponent to the power of 1 + shape.
    return std::pow(exponent, 1.0 + shape) * std::exp(-exponent) / scale;
}

double ExtremeValueLaw::quantile(double p) const
{
    const double log = std::log(-std::log(p));
    if (std::abs(shape) < noShape)
        return location + scale * (-log + 0.5 * shape * log * log);
    return location + scale * std::expm1(-shape * log) / shape;
}

Result<ExtremeValueLaw> fitExtremeValueLaw(std::span<const double> maxima)
{
    if (maxima.size() < fewestMaxima)
        return invalid("maxima", "five maxima at least make a law");
    if (!std::ranges::all_of(maxima, [](double x) { return std::isfinite(x); }))
        return invalid("maxima", "maxima are finite");
    std::vector<double> x(maxima.begin(), maxima.end());
    std::ranges::sort(x);
    if (x.front() == x.back())
        return Error{Error::Code::ConstantInput, "all maxima are equal", "maxima"};
    const auto n = static_cast<double>(x.size());
    double b0 = 0.0;
    double b1 = 0.0;
    double b2 = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto rank = static_cast<double>(i);
        b0 += x[i] / n;
        b1 += x[i] * rank / (n - 1.0) / n;
        b2 += x[i] * rank * (rank - 1.0) / ((n - 1.0) * (n - 2.0)) / n;
    }
    // Hosking's k is the shape with the other sign; 7.8590 c + 2.9554 c² is good to 0.0009 for |k| < 0.5.
    const double c = (2.0 * b1 - b0) / (3.0 * b2 - b0) - std::numbers::ln2 / std::log(3.0);
    const double k = 7.8590 * c + 2.9554 * c * c;
    ExtremeValueLaw law;
    law.shape = -k;
    if (std::abs(k) < noShape) {
        law.scale = (2.0 * b1 - b0) / std::numbers::ln2;
        law.location = b0 - std::numbers::egamma * law.scale;
        return law;
    }
    const double gamma = std::tgamma(1.0 + k);
    law.scale = (2.0 * b1 - b0) * k / (gamma * -std::expm1(-k * std::numbers::ln2));
    law.location = b0 + law.scale * (gamma - 1.0) / k;
    return law;
}

} // namespace baseline::learn
