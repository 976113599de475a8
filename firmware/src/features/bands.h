// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/logarithm_of.h"
#include "numeric/span.h"

namespace baseline {

/// log10(floor + sum over its bins of 2 |X_k|² / (n sum w²)) for each band between two edges, w the periodic Hann window:
/// the mean square of the signal in the band (g²). `power` is what powerSpectrum made of n windowed samples. The floor,
/// 1e-10 g², is below the quantisation noise of ±2 g.
template <typename Real>
void bandsOf(View<const uint16_t> edges, const Real* power, uint32_t n, Real* out)
{
    // sum w² = 3n/8 for the Hann window, so 2 / (n sum w²) = 16 / (3 n²), and `power` is four times |X|².
    const float length = static_cast<float>(n);
    const float toMeanSquare = 4.0F / (3.0F * length * length);
    const float floorG2 = 1e-10F;
    for (size_t band = 0; band + 1 < edges.size; ++band) {
        Real sum = Real();
        for (uint32_t bin = edges[band]; bin < edges[band + 1]; ++bin)
            sum += power[bin];
        out[band] = log10Of(sum * toMeanSquare + floorG2);
    }
}

} // namespace baseline
