// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/moments.h"

#include "features/channel_signal.h"

#include <math.h>

namespace baseline {

// Not inlined, so that its loops have the registers for themselves.
BASELINE_NOINLINE Moments takeChannel(const CountWindow& window, uint32_t channel, float gravityPerCount, float* signal)
{
    const ChannelRuns runs = runsOf(window, channel, 0, window.length);
    int32_t sum = 0;
    for (int run = 0; run < 2; ++run) {
        for (const int16_t* count = runs.begin[run]; count != runs.end[run]; count += runs.step)
            sum += *count;
    }
    // n times (count - mean) is an integer below 2^26: the mean goes exactly, whatever the tilt added to it.
    const int32_t length = static_cast<int32_t>(window.length);
    const int32_t minusSum = -sum;
    const float samples = static_cast<float>(length);
    const float weight = gravityPerCount / samples;
    PowerSums<float> sums = {0.0F, 0.0F, 0.0F, 0.0F};
    for (int run = 0; run < 2; ++run) {
        for (const int16_t* count = runs.begin[run]; count != runs.end[run]; count += runs.step) {
            const float value = static_cast<float>(*count * length + minusSum) * weight;
            sums.add(value);
            *signal++ = value;
        }
    }
    return {sums.m2 / samples, sums.m3 / samples, sums.m4 / samples, sqrtf(sums.largest)};
}

void shapeOf(const Moments& moments, float gravityPerCount, float* out)
{
    // The features divide by powers of the variance: a channel that stands still has none.
    const float still = 0.01F * gravityPerCount;
    if (moments.m2 <= still * still) {
        out[0] = out[1] = out[2] = 0.0F;
        return;
    }
    const float rms = sqrtf(moments.m2);
    out[0] = moments.peak / rms;
    out[1] = moments.m4 / (moments.m2 * moments.m2) - 3.0F;
    out[2] = moments.m3 / (moments.m2 * rms);
}

} // namespace baseline
