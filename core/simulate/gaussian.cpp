// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/gaussian.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace baseline::simulate {

namespace {

/// Natural logarithm of a normal positive number, error below 1e-13: exponent, and the series of
/// ln m = 2·artanh((m−1)/(m+1)) for a mantissa within √½ .. √2.
double logarithm(double value)
{
    constexpr std::uint64_t mantissaMask = 0x000FFFFFFFFFFFFFU;
    constexpr std::uint64_t one = 0x3FF0000000000000U;
    const auto bits = std::bit_cast<std::uint64_t>(value);
    double exponent = static_cast<double>(static_cast<int>(bits >> 52U) - 1023);
    double mantissa = std::bit_cast<double>((bits & mantissaMask) | one);
    if (mantissa > std::numbers::sqrt2) {
        mantissa *= 0.5;
        exponent += 1.0;
    }
    const double s = (mantissa - 1.0) / (mantissa + 1.0);
    const double q = s * s; // below 0.0295
    constexpr double c3 = 1.0 / 3, c5 = 1.0 / 5, c7 = 1.0 / 7, c9 = 1.0 / 9, c11 = 1.0 / 11, c13 = 1.0 / 13,
                     c15 = 1.0 / 15;
    const double series = 1.0 + q * (c3 + q * (c5 + q * (c7 + q * (c9 + q * (c11 + q * (c13 + q * c15))))));
    return exponent * std::numbers::ln2 + 2.0 * s * series;
}

} // namespace

double GaussianSource::next()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0.0;
    double v = 0.0;
    double s = 0.0;
    do {
        u = symmetricUnit(splitMix(m_state));
        v = symmetricUnit(splitMix(m_state));
        s = u * u + v * v;
    } while (s >= 1.0 || s == 0.0);
    // s is at least 2^-104, so the logarithm never meets a denormal number.
    const double scale = std::sqrt(-2.0 * logarithm(s) / s);
    m_spare = v * scale;
    m_hasSpare = true;
    return u * scale;
}

} // namespace baseline::simulate
