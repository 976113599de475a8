// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/window_features.h"

#include "numeric/logarithm.h"
#include "numeric/power_spectrum.h"

#include <math.h>

namespace baseline {

namespace {

struct Moments {
    float m2;
    float m3;
    float m4;
    float peak;
};

/// Sums of powers of a signal about its mean; the largest square saves a comparison with either sign.
struct Sums {
    float m2;
    float m3;
    float m4;
    float largest;

    BASELINE_INLINE void add(float value)
    {
        const float square = value * value;
        m2 += square;
        m3 += square * value;
        m4 += square * square;
        if (square > largest)
            largest = square;
    }
};

/// Takes one channel out of the window, in g about its mean. One pass gives the signal and its moments: each value is in
/// a register already. Not inlined, so that its loops have the registers for themselves.
BASELINE_NOINLINE Moments takeChannel(const CountWindow& window, uint32_t channel, float gravityPerCount, float* signal)
{
    const size_t step = window.channels;
    const int16_t* const begin = window.counts + channel;
    const int16_t* const end = begin + window.length * step;
    int32_t sum = 0;
    for (const int16_t* count = begin; count != end; count += step)
        sum += *count;
    // n times (count - mean) is an integer below 2^26: the mean goes exactly, whatever the tilt added to it.
    const int32_t length = static_cast<int32_t>(window.length);
    const int32_t minusSum = -sum;
    const float samples = static_cast<float>(length);
    const float weight = gravityPerCount / samples;
    Sums sums = {0.0F, 0.0F, 0.0F, 0.0F};
    const int16_t* const first = begin + window.first * step;
    const int16_t* const runs[2][2] = {{first, end}, {begin, first}}; // the ring's end stands between
    for (const auto& run : runs) {
        for (const int16_t* count = run[0]; count != run[1]; count += step) {
            const float value = static_cast<float>(*count * length + minusSum) * weight;
            sums.add(value);
            *signal++ = value;
        }
    }
    return {sums.m2 / samples, sums.m3 / samples, sums.m4 / samples, sqrtf(sums.largest)};
}

/// The shape features divide by powers of the variance: a channel that stands still has none.
void shapeOf(const Moments& moments, float gravityPerCount, float* out)
{
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

void bandsOf(const FeatureBlock& block, const float* power, uint32_t n, float* out)
{
    // sum w² = 3n/8 for the Hann window, so 2 / (n sum w²) = 16 / (3 n²), and `power` is four times |X|².
    const float length = static_cast<float>(n);
    const float toMeanSquare = 4.0F / (3.0F * length * length);
    const float floorG2 = 1e-10F;
    for (size_t band = 0; band + 1 < block.parameters.size; ++band) {
        float sum = 0.0F;
        for (uint32_t bin = block.parameters[band]; bin < block.parameters[band + 1]; ++bin)
            sum += power[bin];
        out[band] = exactLog10(sum * toMeanSquare + floorG2);
    }
}

bool needsSpectrum(const ModelView& view)
{
    for (uint32_t i = 0; i < view.blockCount; ++i) {
        if (view.blocks[i].kind == FeatureKind::Bands)
            return true;
    }
    return false;
}

} // namespace

void computeFeatures(const ModelView& view, const CountWindow& window, FeatureWorkspace& workspace, float* features)
{
    const bool spectrum = needsSpectrum(view);
    const float gravityPerCount = view.stream.gravityPerCount;
    float* out = features;
    for (uint32_t channel = 0; channel < window.channels; ++channel) {
        const Moments moments = takeChannel(window, channel, gravityPerCount, workspace.signal);
        if (spectrum) {
            applyHann(workspace.signal, window.length);
            powerSpectrum(workspace.signal, workspace.work, window.length, workspace.power);
        }
        for (uint32_t i = 0; i < view.blockCount; ++i) {
            const FeatureBlock& block = view.blocks[i];
            if (block.kind == FeatureKind::Rms)
                out[0] = sqrtf(moments.m2);
            else if (block.kind == FeatureKind::Shape)
                shapeOf(moments, gravityPerCount, out);
            else
                bandsOf(block, workspace.power, window.length, out);
            out += featuresOf(block);
        }
    }
}

} // namespace baseline
