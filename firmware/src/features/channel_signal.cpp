// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/channel_signal.h"

namespace baseline {

ChannelRuns runsOf(const CountWindow& window, uint32_t channel, uint32_t start, uint32_t length)
{
    const size_t step = window.channels;
    const int16_t* const ring = window.counts + channel;
    const int16_t* const ringEnd = ring + window.length * step;
    uint32_t at = window.first + start;
    if (at >= window.length)
        at -= window.length;
    const int16_t* const begin = ring + at * step;
    const uint32_t beforeEnd = window.length - at;
    if (length <= beforeEnd)
        return {{begin, ring}, {begin + length * step, ring}, step};
    return {{begin, ring}, {ringEnd, ring + (length - beforeEnd) * step}, step};
}

void takeAboutMean(const ChannelRuns& runs, uint32_t length, float weight, float* signal)
{
    int32_t sum = 0;
    for (int run = 0; run < 2; ++run) {
        for (const int16_t* count = runs.begin[run]; count != runs.end[run]; count += runs.step)
            sum += *count;
    }
    const int32_t samples = static_cast<int32_t>(length);
    const int32_t minusSum = -sum;
    const float weightOfOne = weight / static_cast<float>(samples);
    for (int run = 0; run < 2; ++run) {
        for (const int16_t* count = runs.begin[run]; count != runs.end[run]; count += runs.step)
            *signal++ = static_cast<float>(*count * samples + minusSum) * weightOfOne;
    }
}

} // namespace baseline
