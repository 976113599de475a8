// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/edge_impulse.h"

#include "features/channel_signal.h"
#include "features/edge_impulse_of.h"
#include "features/filter.h"

namespace baseline {

namespace {

/// The mean goes in two steps: the second takes what rounding left of it. Returns whether all values are numbers that
/// have a fourth power.
bool subtractMean(float* signal, uint32_t length)
{
    const float samples = static_cast<float>(length);
    for (int step = 0; step < 2; ++step) {
        float sum = 0.0F;
        for (uint32_t i = 0; i < length; ++i)
            sum += signal[i];
        const float mean = sum / samples;
        for (uint32_t i = 0; i < length; ++i)
            signal[i] -= mean;
    }
    const float largest = 1e8F;
    bool good = true;
    for (uint32_t i = 0; i < length; ++i)
        good = good && signal[i] >= -largest && signal[i] <= largest;
    return good;
}

/// Decimates and filters; the result stands in workspace.signal about its mean. Returns its length.
uint32_t takeFiltered(const FeatureBlock& block, const EdgeImpulseParameters& parameters, const CountWindow& window,
                      uint32_t channel, float weight, float* signal)
{
    const ChannelRuns runs = runsOf(window, channel, 0, window.length);
    // The decimator starts as if the first value had always been there: then its output is that value's, and the rest
    // starts at zero. So the mounting tilt is subtracted in integers here as well.
    const int32_t origin = parameters.decimation > 1 ? *runs.begin[0] : 0;
    float* to = signal;
    for (int run = 0; run < 2; ++run) {
        for (const int16_t* count = runs.begin[run]; count != runs.end[run]; count += runs.step)
            *to++ = static_cast<float>(*count - origin) * weight;
    }
    uint32_t length = window.length;
    float offset = static_cast<float>(origin) * weight;
    uint32_t ratio = parameters.decimation;
    while (ratio > 1) {
        const uint32_t step = ratio % 3 == 0 ? 3 : 10;
        length = decimateInPlace(step, signal, length);
        offset *= decimationGain;
        ratio /= step;
    }
    const uint32_t sections = sectionCountOf(block);
    if (sections > 0) {
        for (uint32_t i = 0; i < length; ++i)
            signal[i] += offset;
    }
    for (uint32_t i = 0; i < sections; ++i)
        filterInPlace(sectionOf(block, i), signal, length);
    // Stable sections with mad coefficients can still run away: then the channel stands still.
    if (!subtractMean(signal, length)) {
        for (uint32_t i = 0; i < length; ++i)
            signal[i] = 0.0F;
    }
    return length;
}

} // namespace

void edgeImpulseOfSignal(const EdgeImpulseParameters& parameters, uint32_t length, float still,
                         FeatureWorkspace& workspace, float* out)
{
    static_assert(2 * maxFrame + maxFrame / 2 + 1 <= maxWindow, "frame, its bins and the held powers stand in `work`");
    edgeImpulseOfNumbers(parameters, length, still, workspace.signal, workspace.work, workspace.work + maxFrame,
                         workspace.power, workspace.work + 2 * maxFrame, out);
}

void edgeImpulseOf(const FeatureBlock& block, const CountWindow& window, uint32_t channel, float gravityPerCount,
                   FeatureWorkspace& workspace, float* out)
{
    const EdgeImpulseParameters parameters = parametersOf<EdgeImpulseParameters>(block);
    const float weight = gravityPerCount * parameters.unitsPerG;
    uint32_t length = window.length;
    if (parameters.decimation > 1 || sectionCountOf(block) > 0)
        length = takeFiltered(block, parameters, window, channel, weight, workspace.signal);
    else
        takeAboutMean(runsOf(window, channel, 0, length), length, weight, workspace.signal);
    // A hundredth of a count, as for the shape.
    edgeImpulseOfSignal(parameters, length, 0.01F * weight, workspace, out);
}

} // namespace baseline
