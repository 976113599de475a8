// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/board_cost.h"

#include "core/model/desktop_features.h"
#include "core/model/head_cost.h"
#include "core/model/image.h"
#include "firmware/src/model/feature_block.h"
#include "firmware/src/model/limits.h"

#include <algorithm>
#include <bit>

namespace baseline::model {

namespace {

// Instructions, fitted by tests/support/fit_board_cost.py to what write_recipe_costs counts under QEMU, for the build
// -Os -mfloat-abi=softfp. The largest error of 134 models is 0.7 % of the features and 1.4 % of the score.
// Transforms of 16, 32, … 1024 points, with what belongs to each of them: a window to Bands, a segment to Welch, a frame to
// EdgeImpulse.
constexpr double spectra[] = {458, 1027, 1956, 4721, 9231, 22304, 44112};
constexpr double segments[] = {810, 1741, 3390, 7605, 15018, 34087};
constexpr double frames[] = {456, 1067, 2071, 4979, 9747};

double ofLength(const double* costs, std::uint32_t length)
{
    return costs[std::countr_zero(length) - 4];
}

baseline::FeatureBlock viewOf(const FeatureBlock& block)
{
    return {block.kind, {block.parameters.data(), block.parameters.size()}};
}

/// Of one channel, without what Rms, Shape and Bands share.
class BlockCost {
public:
    explicit BlockCost(std::uint32_t windowLength) : m_length(windowLength) {}

    double of(const FeatureBlock& block)
    {
        switch (block.kind) {
        case FeatureKind::Rms:
            return 52.0 + taken();
        case FeatureKind::Shape:
            return 84.0 + taken();
        case FeatureKind::Bands:
            return bands(block.parameters) + taken();
        case FeatureKind::Deviation:
            return 4269.0 + (m_length % 2 == 0 ? 112.05 : 95.96) * m_length;
        case FeatureKind::Welch:
            return welch(parametersOf<WelchParameters>(viewOf(block)));
        case FeatureKind::EdgeImpulse:
            return edgeImpulse(viewOf(block));
        case FeatureKind::Protocol36:
        case FeatureKind::Raw:
            break;
        }
        return 0.0;
    }

private:
    /// The signal about its mean and its moments, computed once.
    double taken()
    {
        const double cost = m_isTaken ? 0.0 : 176.0 + 25.0 * m_length;
        m_isTaken = true;
        return cost;
    }

    double bands(const std::vector<std::uint16_t>& edges)
    {
        const auto count = static_cast<double>(edges.size() - 1);
        const double spectrum = m_hasSpectrum ? 0.0 : ofLength(spectra, m_length);
        m_hasSpectrum = true;
        return spectrum + 44.0 * count + 6.0 * (edges.back() - edges.front());
    }

    /// It spoils signal and spectrum, and so do the next two.
    double welch(const WelchParameters& welch)
    {
        m_isTaken = m_hasSpectrum = false;
        const double count = (m_length - welch.segment) / (welch.segment / 2) + 1;
        return 311.6 + count * ofLength(segments, welch.segment) + 41.39 * (welch.endBin - welch.firstBin);
    }

    double edgeImpulse(const baseline::FeatureBlock& block)
    {
        m_isTaken = m_hasSpectrum = false;
        const auto parameters = parametersOf<EdgeImpulseParameters>(block);
        const std::uint32_t sections = sectionCountOf(block);
        double cost = 450.9;
        std::uint32_t left = m_length;
        if (parameters.decimation == 1 && sections == 0) {
            cost += 7.32 * m_length;
        } else {
            cost += 7.295 * m_length - 61.0;
            for (std::uint32_t ratio = parameters.decimation; ratio > 1;) {
                const std::uint32_t step = ratio % 3 == 0 ? 3 : 10;
                cost += 4 * 12.85 * left;
                left = decimatedLength(left, step);
                cost += 2.145 * left;
                ratio /= step;
            }
            cost += (12.85 * sections + 28.89) * left;
        }
        const std::uint32_t hop = (parameters.flags & edgeImpulseOverlap) != 0 ? parameters.frame / 2U : parameters.frame;
        cost += 36.21 * left + ofLength(frames, parameters.frame) * ((left + hop - 1) / hop);
        const double binCost = (parameters.flags & edgeImpulseLog) != 0 ? 43.76 : 13.01;
        cost += binCost * (parameters.endBin - parameters.firstBin);
        return parameters.version == 4 ? cost + 113.4 + 42.69 * (parameters.frame / 2 + 1) : cost;
    }

    std::uint32_t m_length;
    bool m_isTaken = false;
    bool m_hasSpectrum = false;
};

/// Floats that signal, transform and powers take, of the block that takes most.
std::size_t workingFloats(const std::vector<FeatureBlock>& blocks, std::size_t windowLength)
{
    std::size_t most = 0;
    for (const FeatureBlock& block : blocks) {
        std::size_t floats = windowLength;
        if (block.kind == FeatureKind::Bands) {
            floats = 2 * windowLength + windowLength / 2 + 1;
        } else if (block.kind == FeatureKind::Deviation) {
            floats = windowLength + 64;
        } else if (block.kind == FeatureKind::Welch) {
            const std::size_t segment = parametersOf<WelchParameters>(viewOf(block)).segment;
            floats = 2 * segment + 2 * (segment / 2 + 1);
        } else if (block.kind == FeatureKind::EdgeImpulse) {
            const std::size_t frame = parametersOf<EdgeImpulseParameters>(viewOf(block)).frame;
            floats = windowLength + 2 * frame + 2 * (frame / 2 + 1);
        }
        most = std::max(most, floats);
    }
    return most;
}

} // namespace

std::optional<BoardCost> boardCost(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, const Window& window)
{
    if (isDesktopOnly(blocks))
        return std::nullopt;
    const std::size_t features = featuresPerChannel(blocks) * channels;
    BlockCost ofOne(window.length);
    BoardCost cost;
    for (const FeatureBlock& block : blocks) {
        cost.featureInstructions += ofOne.of(block) * channels;
        cost.flashBytes += sizeof(FeatureBlockHeader) + (block.parameters.size() + 1) / 2 * 4;
    }
    cost.featureInstructions += 15.7;
    cost.flashBytes += 2 * sizeof(SectionHeader) + 2 * sizeof(std::uint32_t) + 2 * features * sizeof(float);
    cost.ramBytes = std::size_t{window.length} * channels * sizeof(std::int16_t)
                    + (workingFloats(blocks, window.length) + features) * sizeof(float);
    return cost;
}

double scalingInstructions(const Model& model)
{
    const auto features = static_cast<double>(model.scaler.mean.size());
    const double scaled = 148.9 + 23.95 * features;
    if (!model.projection)
        return scaled;
    // Components go two by two.
    return scaled + static_cast<double>((model.projection->rows.rows + 1) / 2) * (23.86 + 7.97 * features);
}

std::optional<BoardCost> boardCost(const Model& model)
{
    auto cost = boardCost(model.features, model.stream.channels, model.window);
    const auto image = encode(model);
    if (!cost || !image)
        return std::nullopt;
    cost->scoreInstructions = scalingInstructions(model);
    for (const Head& head : model.heads)
        cost->scoreInstructions += headInstructions(model, head);
    cost->flashBytes = image->size();
    if (model.projection)
        cost->ramBytes += model.projection->rows.rows * sizeof(float);
    return cost;
}

} // namespace baseline::model
