// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/spectrum.h"

#include <cstddef>
#include <vector>

namespace baseline::dsp {

/// A line of a spectrum, found between the bins.
struct SpectralPeak {
    Hertz frequency;
    double value = 0.0; ///< height of the interpolated line, in the unit of the spectrum
    friend bool operator==(const SpectralPeak&, const SpectralPeak&) = default;
};

/// The line around a bin, by a parabola through the logarithms of the bin and its neighbours: with Hann right to 0.02
/// bins and 0.4 dB. The bin itself where a neighbour is missing or not above 0, or where it is no local maximum.
/// Contract: bin < spectrum.values.size().
SpectralPeak interpolatedPeak(const Spectrum& spectrum, std::size_t bin);

struct PeakSettings {
    Hertz lowest = {};            ///< the 0 Hz bin never counts
    double least = 0.0;           ///< height that a bin has to exceed
    std::size_t apart = 3;        ///< bins within which only the highest counts: the main lobe of the window
    std::size_t most = 10;
    friend bool operator==(const PeakSettings&, const PeakSettings&) = default;
};

/// The highest local maxima, highest first. A flat top counts once, at its first bin; NaN never counts.
std::vector<SpectralPeak> findPeaks(const Spectrum& spectrum, const PeakSettings& settings = {});

} // namespace baseline::dsp
