// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <array>

namespace baseline::simulate {

/// The accelerometer. The generator gives what its front end sees, in g; rounding to counts and saturation at the range
/// are left to the board's own quantise() in firmware/src, so that they exist once.
struct SensorParameters {
    Hertz nominalRate{952.0};    ///< 1 Hz .. 1 MHz
    double rateError = 0.004;    ///< the RC clock: true rate = nominal · (1 + rateError); within ±0.2
    Gravity range{4.0};          ///< for the caller's quantise(); > 0
    double noiseDensity = 160.0; ///< µg/√Hz, white up to half the rate; 160 is the BMI270's data sheet value
    std::array<Gravity, 3> offset = {{{0.006}, {-0.009}, {0.012}}}; ///< zero-g error of each axis
    /// Cut of the anti-alias filter as a fraction of the rate: 408 Hz at 952 Hz in the LSM9DS1, and alike below.
    double bandwidth = 0.43;
};

/// Error InvalidArgument (subject: the parameter) for anything not finite or out of range.
Status validate(const SensorParameters& sensor);

Hertz trueRate(const SensorParameters& sensor);

/// Standard deviation of the noise of one sample, g: density · √(rate/2).
Gravity noiseRms(const SensorParameters& sensor);

/// Gain of the anti-alias filter, a Butterworth of order 4, at a frequency.
double antiAliasGain(const SensorParameters& sensor, Hertz frequency);

} // namespace baseline::simulate
