// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/butterworth.h"
#include "core/dsp/spectrum.h"

#include <span>

namespace baseline::dsp {

/// The band of ISO 10816 and 20816 for velocity.
inline constexpr FrequencyBand isoVelocityBand{{10.0}, {1000.0}};

/// A velocity in mm/s RMS, and the band that it really covers: from the first to the last line of the spectrum inside
/// the band that was asked for. A sensor at 952 Hz ends at 408 Hz, which is not the band of the standard.
struct VelocityRms {
    double millimetresPerSecond = 0.0;
    FrequencyBand band;
};

/// sqrt(sum of density * binWidth / (2 pi f)²) 1000 over the lines in the band. Acceleration is integrated in the
/// frequency domain; a running sum would drift with every offset. `density` in (m/s²)²/Hz.
/// Errors: InvalidArgument (subject "velocity band": no line above 0 Hz in it; value = half the rate in Hz).
Result<VelocityRms> velocityRms(const Spectrum& density, FrequencyBand band = isoVelocityBand);

/// The same of samples in m/s², by Welch's method in segments of up to 4 s with Hann windows: a line at least a
/// hertz inside the band then reads right to 0.1 %. Errors: those of Welch::density(), of the other velocityRms(); InvalidArgument
/// (subject "samples": shorter than ten periods of the lower edge).
Result<VelocityRms> velocityRms(std::span<const float> samples, Hertz rate, FrequencyBand band = isoVelocityBand);

/// An amplitude or RMS spectrum of acceleration in m/s² as velocity in mm/s: each line over 2 pi f. The line at 0 Hz,
/// which has no velocity, is 0.
Spectrum velocitySpectrum(const Spectrum& acceleration);

/// The peak-to-peak displacement in micrometres of a sine of `amplitude` m/s² (peak): 2 A / (2 pi f)².
double displacementMicrometres(double amplitude, Hertz frequency);

} // namespace baseline::dsp
