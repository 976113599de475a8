// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace baseline::dsp {

/// The degrees of freedom of a density averaged over `segments` segments `hop` samples apart (Welch 1967, Percival and
/// Walden 1993, eq. 292b): nu = 2 K / (1 + 2 sum over m of (1 - m / K) rho_m²), rho_m = sum w(t) w(t + m hop) / sum w².
/// About 1.89 K for Hann at half overlap. Contract: segments > 0, hop > 0, a window that is not all zero.
double degreesOfFreedom(std::span<const float> window, std::size_t hop, std::size_t segments);

/// Where the true density lies around the measured one, in dB (low < 0 < high), with probability `confidence`.
struct DecibelBand {
    double low = 0.0;
    double high = 0.0;
};

/// measured / true is chi-square / nu for noise. Contract: degrees > 0, confidence in (0, 1).
DecibelBand confidenceBand(double degrees, double confidence = 0.95);

/// The value that a chi-square variable of `degrees` stays below with the given probability, to 1e-9 relative.
/// Contract: degrees > 0, probability in (0, 1).
double chiSquareQuantile(double degrees, double probability);

} // namespace baseline::dsp
