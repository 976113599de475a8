// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image_format.h"
#include "numeric/logarithm_of.h"
#include "numeric/power_spectrum_of.h"

namespace baseline {

/// welchOf() for any number type. `source.takeAboutMean(start, length, signal)` gives a segment in g; `signal` and `work`
/// hold a segment each, `power` and `sums` half of one and 1 more.
template <typename Real, typename Source>
void welchOfSource(const WelchParameters& block, const Source& source, uint32_t windowLength, float rate, Real* signal,
                   Real* work, Real* power, Real* sums, Real* out)
{
    const uint32_t length = block.segment;
    const uint32_t half = length / 2;
    for (uint32_t bin = 0; bin <= half; ++bin)
        sums[bin] = Real();
    uint32_t segments = 0;
    for (uint32_t start = 0; start + length <= windowLength; start += half) {
        source.takeAboutMean(start, length, signal);
        applyHannTo(signal, length);
        powerSpectrumOf(signal, work, length, power);
        for (uint32_t bin = 0; bin <= half; ++bin)
            sums[bin] += power[bin];
        ++segments;
    }
    // sum w² = 3n/8, and `power` is four times |X|²: 2 |X|² / (rate sum w²) = 4 power / (3 n rate).
    const float toDensity = 4.0F / (3.0F * static_cast<float>(length) * rate * static_cast<float>(segments));
    const float floorDensity = 1e-14F;
    for (uint32_t bin = block.firstBin; bin < block.endBin; ++bin) {
        const float sides = bin == half ? 0.5F * toDensity : toDensity;
        *out++ = log10Of(sums[bin] * sides + floorDensity);
    }
}

} // namespace baseline
