// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/peaks.h"
#include "core/dsp/spectrum.h"

#include <optional>
#include <span>

namespace baseline::dsp {

/// What an engineer reads off a stretch of vibration, in the unit of the samples. All but `mean`, `minimum` and
/// `maximum` are about the mean, because a static tilt says nothing about a machine.
struct Statistics {
    double mean = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    double rms = 0.0;      ///< population standard deviation
    double peak = 0.0;     ///< largest distance from the mean
    double peakToPeak = 0.0;
    double crest = 0.0;    ///< peak / rms: 1.414 for a sine; 0 where nothing moves
    double skewness = 0.0; ///< m3 / m2^1.5; 0 where nothing moves
    double kurtosis = 0.0; ///< m4 / m2², 3 for Gaussian noise, 1.5 for a sine; 0 where nothing moves
    friend bool operator==(const Statistics&, const Statistics&) = default;
};

/// Errors: InvalidArgument (subject "samples": none), BadValues (NaN or infinity; value = their share in percent).
Result<Statistics> statisticsOf(std::span<const float> samples);

/// The highest line at or above `lowest` (the 0 Hz bin never counts), by interpolatedPeak(). Nothing where all is zero.
std::optional<SpectralPeak> dominantPeak(const Spectrum& spectrum, Hertz lowest = {});

/// The value below which `percent` (0..100) of the values lie, by linear interpolation between order statistics (as
/// numpy's default). Contract: not empty, no NaN.
double percentile(std::span<const float> values, double percent);
double percentile(std::span<const double> values, double percent);

} // namespace baseline::dsp
