// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"
#include "model/feature_block.h"

namespace baseline {

/// log10(floor + P_k) for the bins k of the block, P the one-sided power density in g²/Hz by Welch: segments that overlap
/// by half, each about its own mean and under a periodic Hann window, 2 |X_k|² / (rate sum w²), at the Nyquist bin half
/// of that, meaned over the segments. What does not fill a segment at the end is left out. `rate` is the nominal one.
/// The floor, 1e-14 g²/Hz, is below the quantisation noise of ±2 g up to 40 kHz.
void welchOf(const WelchParameters& block, const CountWindow& window, uint32_t channel, const StreamSection& stream,
             FeatureWorkspace& workspace, float* out);

} // namespace baseline
