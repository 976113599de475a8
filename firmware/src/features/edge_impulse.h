// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"
#include "model/feature_block.h"

namespace baseline {

/// Edge Impulse's spectral features block, versions 2 and 4, of one channel, in its order:
///   RMS, skewness m3 / m2^1.5, kurtosis m4 / m2² - 3 of the signal about its mean;
///   version 4: skewness and excess kurtosis of the powers below, bin 0 included;
///   the powers of bins firstBin to endBin - 1, their log10 with the flag (-10 where there is no power).
/// The signal is x unitsPerG g; decimated, with the filter's output for a constant signal before its first sample; filtered
/// causally from a state of zero. A power is the largest |X_k|² / frame over all frames, which begin every half frame (or
/// frame, without the flag) until the signal ends; no window, and zeros behind the signal's end.
/// Where the signal, or all its powers, stand still, skewness and kurtosis are 0. (Edge Impulse's Python gives NaN there
/// and its firmware -3.)
void edgeImpulseOf(const FeatureBlock& block, const CountWindow& window, uint32_t channel, float gravityPerCount,
                   FeatureWorkspace& workspace, float* out);

/// The same of the decimated and filtered signal in workspace.signal, about its mean. Below an RMS of `still` it stands
/// still.
void edgeImpulseOfSignal(const EdgeImpulseParameters& parameters, uint32_t length, float still,
                         FeatureWorkspace& workspace, float* out);

} // namespace baseline
