// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"

namespace baseline {

/// log10(floor + sum over its bins of 2 |X_k|² / (n sum w²)) for each band between two edges, w the periodic Hann window:
/// the mean square of the signal in the band (g²). `power` is what powerSpectrum made of n windowed samples. The floor,
/// 1e-10 g², is below the quantisation noise of ±2 g.
void bandsOf(View<const uint16_t> edges, const float* power, uint32_t n, float* out);

} // namespace baseline
