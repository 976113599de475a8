// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/numeric/exact.h"

#include "core/model/lane_features.h"

#include "core/model/lanes.h"
#include "firmware/src/features/bands.h"
#include "firmware/src/features/edge_impulse_of.h"
#include "firmware/src/features/moments.h"
#include "firmware/src/features/welch_of.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace baseline::model {

struct LaneFeatures::Workspace {
    Lanes signal[maxWindow];
    Lanes work[maxWindow];
    Lanes power[maxWindow / 2 + 1];
    Lanes held[maxWindow / 2 + 1];
    Lanes features[maxFeatures];
    SignedLanes counts[maxWindow];
};

namespace {

/// One channel of four windows, gathered: that is as dear as a transform, so it is done once.
struct LaneSource {
    const SignedLanes* counts;
    float weight;

    /// As takeAboutMean() of channel_signal.h does, and what it finds out about each value.
    template <typename Visit>
    void visitAboutMean(std::size_t start, std::size_t length, Visit visit) const
    {
        // Integers: the order of the additions does not matter.
        SignedLanes sums[4] = {};
        std::size_t added = start;
        for (; added + 4 <= start + length; added += 4) {
            for (std::size_t k = 0; k < 4; ++k)
                sums[k] += counts[added + k];
        }
        for (; added < start + length; ++added)
            sums[0] += counts[added];
        const SignedLanes sum = sums[0] + sums[1] + sums[2] + sums[3];
        const auto samples = static_cast<std::int32_t>(length);
        const SignedLanes minusSum = -sum;
        const float weightOfOne = weight / static_cast<float>(samples);
        const auto visitAll = [&](auto multiply) {
            for (std::size_t i = 0; i < length; ++i)
                visit(i, NumberBits<Lanes>::number(multiply(counts[start + i]) + minusSum) * weightOfOne);
        };
        // The oldest x86-64 multiplies no vectors of 32-bit integers; powers of two, the usual lengths, are shifts.
        if (std::has_single_bit(length)) {
            const int shift = std::countr_zero(length);
            visitAll([shift](SignedLanes count) { return count << shift; });
        } else {
            visitAll([samples](SignedLanes count) { return count * samples; });
        }
    }

    void takeAboutMean(std::size_t start, std::size_t length, Lanes* signal) const
    {
        visitAboutMean(start, length, [signal](std::size_t i, Lanes value) { signal[i] = value; });
    }
};

/// `step` counts lie from frame to frame and `stride` from window to window.
void gather(const std::int16_t* counts, std::size_t step, std::size_t stride, std::size_t length, SignedLanes* lanes)
{
    for (const SignedLanes* const end = lanes + length; lanes != end; ++lanes, counts += step)
        *lanes = SignedLanes{counts[0], counts[stride], counts[2 * stride], counts[3 * stride]};
}

/// What takeChannel() finds.
PowerSums<Lanes> takeChannel(const LaneSource& source, std::size_t length, Lanes* signal)
{
    PowerSums<Lanes> sums{};
    source.visitAboutMean(0, length, [&sums, signal](std::size_t i, Lanes value) {
        sums.add(value);
        signal[i] = value;
    });
    return sums;
}

Moments momentsOf(const PowerSums<Lanes>& sums, std::size_t lane, std::size_t length)
{
    const auto samples = static_cast<float>(length);
    return {sums.m2[lane] / samples, sums.m3[lane] / samples, sums.m4[lane] / samples, squareRoot(sums.largest[lane])};
}

void shapeOfLanes(const PowerSums<Lanes>& sums, std::size_t length, float gravityPerCount, Lanes* out)
{
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        float shape[3];
        shapeOf(momentsOf(sums, lane, length), gravityPerCount, shape);
        for (std::size_t i = 0; i < 3; ++i)
            out[i][lane] = shape[i];
    }
}

bool isPlain(const baseline::FeatureBlock& block)
{
    switch (block.kind) {
    case FeatureKind::Rms:
    case FeatureKind::Shape:
    case FeatureKind::Bands:
    case FeatureKind::Welch:
        return true;
    case FeatureKind::EdgeImpulse:
        return parametersOf<EdgeImpulseParameters>(block).decimation == 1 && sectionCountOf(block) == 0;
    default:
        return false;
    }
}

} // namespace

LaneFeatures::LaneFeatures() : m_workspace(std::make_unique<Workspace>()) {}
LaneFeatures::~LaneFeatures() = default;

bool LaneFeatures::canCompute(const ModelView& view)
{
    return view.window.length <= maxWindow && view.featureCount <= maxFeatures
           && std::all_of(view.blocks, view.blocks + view.blockCount, isPlain);
}

void LaneFeatures::compute(const ModelView& view, const std::int16_t* counts, std::span<float> features)
{
    assert(canCompute(view) && features.size() == windows * view.featureCount);
    Workspace& space = *m_workspace;
    const std::uint32_t length = view.window.length;
    Lanes* out = space.features;
    for (std::uint32_t channel = 0; channel < view.stream.channels; ++channel) {
        gather(counts + channel, view.stream.channels, std::size_t{view.window.hop} * view.stream.channels, length,
               space.counts);
        const LaneSource source{space.counts, view.stream.gravityPerCount};
        PowerSums<Lanes> sums{};
        bool hasSums = false;
        bool hasSpectrum = false;
        for (std::uint32_t i = 0; i < view.blockCount; ++i) {
            const baseline::FeatureBlock& block = view.blocks[i];
            if (block.kind == FeatureKind::Welch) {
                welchOfSource(parametersOf<WelchParameters>(block), source, length, view.stream.nominalRate, space.signal,
                              space.work, space.power, space.held, out);
                hasSums = hasSpectrum = false;
            } else if (block.kind == FeatureKind::EdgeImpulse) {
                const auto parameters = parametersOf<EdgeImpulseParameters>(block);
                LaneSource scaled = source;
                scaled.weight = view.stream.gravityPerCount * parameters.unitsPerG;
                scaled.takeAboutMean(0, length, space.signal);
                edgeImpulseOfNumbers(parameters, length, 0.01F * scaled.weight, space.signal, space.work,
                                     space.work + maxFrame, space.power, space.held, out);
                hasSums = hasSpectrum = false;
            } else {
                if (!hasSums)
                    sums = takeChannel(source, length, space.signal);
                hasSums = true;
                if (block.kind == FeatureKind::Rms) {
                    *out = squareRoot(sums.m2 / static_cast<float>(length));
                } else if (block.kind == FeatureKind::Shape) {
                    shapeOfLanes(sums, length, view.stream.gravityPerCount, out);
                } else {
                    if (!hasSpectrum) {
                        applyHannTo(space.signal, length);
                        powerSpectrumOf(space.signal, space.work, length, space.power);
                    }
                    hasSpectrum = true;
                    bandsOf(block.parameters, static_cast<const Lanes*>(space.power), length, out);
                }
            }
            out += featuresOf(block);
        }
    }
    for (std::size_t window = 0; window < windows; ++window) {
        for (std::size_t i = 0; i < view.featureCount; ++i)
            features[window * view.featureCount + i] = space.features[i][window];
    }
}

} // namespace baseline::model
