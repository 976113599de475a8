// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/edge_impulse.h"

#include "features/channel_signal.h"
#include "features/filter.h"
#include "numeric/logarithm.h"
#include "numeric/power_spectrum.h"

#include <math.h>

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

/// RMS, skewness and excess kurtosis. `still`: the RMS below which there is no shape.
BASELINE_NOINLINE void momentsOf(const float* signal, uint32_t length, float still, float* out)
{
    // Even and odd samples apart: shorter chains of additions round less.
    float m2[2] = {0.0F, 0.0F};
    float m3[2] = {0.0F, 0.0F};
    float m4[2] = {0.0F, 0.0F};
    const auto add = [&](float value, int to) {
        const float square = value * value;
        m2[to] += square;
        m3[to] += square * value;
        m4[to] += square * square;
    };
    for (uint32_t i = 0; i + 1 < length; i += 2) {
        add(signal[i], 0);
        add(signal[i + 1], 1);
    }
    if (length % 2 != 0)
        add(signal[length - 1], 0);
    const float samples = static_cast<float>(length);
    const float variance = (m2[0] + m2[1]) / samples;
    const float rms = sqrtf(variance);
    const bool stands = rms <= still;
    out[0] = rms;
    out[1] = stands ? 0.0F : (m3[0] + m3[1]) / samples / (variance * rms);
    out[2] = stands ? 0.0F : (m4[0] + m4[1]) / samples / (variance * variance) - 3.0F;
}

/// The largest power of each bin over all frames, four times |X_k|².
BASELINE_NOINLINE void holdPowers(const float* signal, uint32_t length, uint32_t size, uint32_t hop, float* frame,
                                  float* work, float* power, float* largest)
{
    for (uint32_t bin = 0; bin <= size / 2; ++bin)
        largest[bin] = 0.0F;
    for (uint32_t start = 0; start < length; start += hop) {
        const uint32_t there = length - start < size ? length - start : size;
        for (uint32_t i = 0; i < there; ++i)
            frame[i] = signal[start + i];
        for (uint32_t i = there; i < size; ++i)
            frame[i] = 0.0F;
        powerSpectrum(frame, work, size, power);
        for (uint32_t bin = 0; bin <= size / 2; ++bin)
            largest[bin] = power[bin] > largest[bin] ? power[bin] : largest[bin];
    }
}

/// Skewness and excess kurtosis of the powers, as shares of the largest: their fourth powers would overflow. Spoils them.
void powerMoments(float* powers, uint32_t bins, float* out)
{
    float top = 0.0F;
    for (uint32_t bin = 0; bin < bins; ++bin)
        top = powers[bin] > top ? powers[bin] : top;
    float moments[3] = {0.0F, 0.0F, 0.0F};
    if (top > 0.0F) {
        float sum = 0.0F;
        for (uint32_t bin = 0; bin < bins; ++bin) {
            powers[bin] /= top;
            sum += powers[bin];
        }
        const float mean = sum / static_cast<float>(bins);
        for (uint32_t bin = 0; bin < bins; ++bin)
            powers[bin] -= mean;
        // Shares are rounded to 6e-8: a spread near that is none.
        momentsOf(powers, bins, 1e-6F, moments);
    }
    out[0] = moments[1];
    out[1] = moments[2];
}

} // namespace

void edgeImpulseOfSignal(const EdgeImpulseParameters& parameters, uint32_t length, float still,
                         FeatureWorkspace& workspace, float* out)
{
    static_assert(2 * maxFrame + maxFrame / 2 + 1 <= maxWindow, "frame, its bins and the held powers stand in `work`");
    const uint32_t size = parameters.frame;
    const uint32_t hop = (parameters.flags & edgeImpulseOverlap) != 0 ? size / 2 : size;
    float* const held = workspace.work + 2 * maxFrame;
    momentsOf(workspace.signal, length, still, out);
    out += 3;
    holdPowers(workspace.signal, length, size, hop, workspace.work, workspace.work + maxFrame, workspace.power, held);
    const bool isVersion4 = parameters.version == 4;
    float* const bins = isVersion4 ? out + 2 : out;
    const float toPower = 0.25F / static_cast<float>(size); // exact
    for (uint32_t bin = parameters.firstBin; bin < parameters.endBin; ++bin) {
        const float power = held[bin] * toPower;
        const bool isLog = (parameters.flags & edgeImpulseLog) != 0;
        bins[bin - parameters.firstBin] = isLog ? exactLog10(power > 0.0F ? power : 1e-10F) : power;
    }
    if (isVersion4)
        powerMoments(held, size / 2 + 1, out);
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
