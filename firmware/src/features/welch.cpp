// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/welch.h"

#include "features/channel_signal.h"
#include "numeric/logarithm.h"
#include "numeric/power_spectrum.h"

namespace baseline {

void welchOf(const WelchParameters& block, const CountWindow& window, uint32_t channel, const StreamSection& stream,
             FeatureWorkspace& workspace, float* out)
{
    // A segment takes at most half of `signal`; the sums stand behind it.
    static_assert(maxSegment + maxSegment / 2 + 1 <= maxWindow, "the sums stand behind the segment");
    const uint32_t length = block.segment;
    const uint32_t half = length / 2;
    float* const sums = workspace.signal + maxSegment;
    for (uint32_t bin = 0; bin <= half; ++bin)
        sums[bin] = 0.0F;
    uint32_t segments = 0;
    for (uint32_t start = 0; start + length <= window.length; start += half) {
        takeAboutMean(runsOf(window, channel, start, length), length, stream.gravityPerCount, workspace.signal);
        applyHann(workspace.signal, length);
        powerSpectrum(workspace.signal, workspace.work, length, workspace.power);
        for (uint32_t bin = 0; bin <= half; ++bin)
            sums[bin] += workspace.power[bin];
        ++segments;
    }
    // sum w² = 3n/8, and `power` is four times |X|²: 2 |X|² / (rate sum w²) = 4 power / (3 n rate).
    const float toDensity =
        4.0F / (3.0F * static_cast<float>(length) * stream.nominalRate * static_cast<float>(segments));
    const float floorDensity = 1e-14F;
    for (uint32_t bin = block.firstBin; bin < block.endBin; ++bin) {
        const float sides = bin == half ? 0.5F * toDensity : toDensity;
        *out++ = exactLog10(sums[bin] * sides + floorDensity);
    }
}

} // namespace baseline
