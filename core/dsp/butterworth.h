// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/dsp/biquad.h"

#include <vector>

namespace baseline::dsp {

/// A stretch of frequencies, both ends in it.
struct FrequencyBand {
    Hertz low;
    Hertz high;
    friend bool operator==(const FrequencyBand&, const FrequencyBand&) = default;
};

/// Butterworth filters by the bilinear transform with the edges pre-warped: 1 / sqrt(1 + (f / edge)^(2 order)) in the
/// analogue frequency tan(pi f / rate), flat in the pass band and down by 3.01 dB at each edge. Sections of second order
/// (the last of an odd low or high pass of first); a band pass of order n falls with order n to either side and has n
/// sections.
///
/// Errors: InvalidArgument (subject "rate": not above 0 or not finite; "filter order": not 1 to 12; "filter edge": not
/// above 0, not below half the rate, or so far below it that double precision does not hold the filter, value = the
/// edge in Hz; "filter band": not low < high).
Result<std::vector<Biquad>> butterworthLowPass(int order, Hertz edge, Hertz rate);
Result<std::vector<Biquad>> butterworthHighPass(int order, Hertz edge, Hertz rate);
Result<std::vector<Biquad>> butterworthBandPass(int order, FrequencyBand band, Hertz rate);

} // namespace baseline::dsp
