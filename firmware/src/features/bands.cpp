// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/bands.h"

#include "numeric/logarithm.h"

namespace baseline {

void bandsOf(View<const uint16_t> edges, const float* power, uint32_t n, float* out)
{
    // sum w² = 3n/8 for the Hann window, so 2 / (n sum w²) = 16 / (3 n²), and `power` is four times |X|².
    const float length = static_cast<float>(n);
    const float toMeanSquare = 4.0F / (3.0F * length * length);
    const float floorG2 = 1e-10F;
    for (size_t band = 0; band + 1 < edges.size; ++band) {
        float sum = 0.0F;
        for (uint32_t bin = edges[band]; bin < edges[band + 1]; ++bin)
            sum += power[bin];
        out[band] = exactLog10(sum * toMeanSquare + floorG2);
    }
}

} // namespace baseline
