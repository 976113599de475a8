// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_confidence.h"

#include <cassert>
#include <cmath>

namespace baseline::dsp {
namespace {

/// The regularised lower incomplete gamma function by its series, all terms positive:
/// x^a e^-x / gamma(a + 1) (1 + x / (a + 1) + x² / ((a + 1)(a + 2)) + ...).
double lowerGamma(double a, double x)
{
    double term = 1.0;
    double sum = 1.0;
    for (double k = 1.0; term > 1e-17 * sum; k += 1.0) {
        term *= x / (a + k);
        sum += term;
    }
    return std::exp(a * std::log(x) - x - std::lgamma(a + 1.0) + std::log(sum));
}

} // namespace

double degreesOfFreedom(std::span<const float> window, std::size_t hop, std::size_t segments)
{
    assert(segments > 0 && hop > 0);
    const auto overlapping = [&](std::size_t shift) {
        double sum = 0.0;
        for (std::size_t i = 0; i + shift < window.size(); ++i)
            sum += static_cast<double>(window[i]) * window[i + shift];
        return sum;
    };
    const double whole = overlapping(0);
    const auto count = static_cast<double>(segments);
    double shared = 0.0;
    for (std::size_t m = 1; m < segments && m * hop < window.size(); ++m) {
        const double rho = overlapping(m * hop) / whole;
        shared += (1.0 - static_cast<double>(m) / count) * rho * rho;
    }
    return 2.0 * count / (1.0 + 2.0 * shared);
}

double chiSquareQuantile(double degrees, double probability)
{
    assert(degrees > 0.0 && probability > 0.0 && probability < 1.0);
    const auto below = [&](double value) { return lowerGamma(degrees / 2.0, value / 2.0); };
    double high = degrees;
    while (below(high) < probability)
        high *= 2.0;
    double low = 0.0;
    while (high - low > 1e-10 * high) {
        const double middle = 0.5 * (low + high);
        (below(middle) < probability ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

DecibelBand confidenceBand(double degrees, double confidence)
{
    const double tail = 0.5 * (1.0 - confidence);
    return {10.0 * std::log10(degrees / chiSquareQuantile(degrees, 1.0 - tail)),
            10.0 * std::log10(degrees / chiSquareQuantile(degrees, tail))};
}

} // namespace baseline::dsp
