// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature_places.h"

#include "core/model/desktop_features.h"
#include "firmware/src/model/feature_block.h"

namespace baseline::model {

namespace {

using Bands = std::vector<std::optional<FeatureBand>>;

FeatureBand between(double firstBin, double endBin, double binWidth)
{
    return {{(firstBin - 0.5) * binWidth}, {(endBin - 0.5) * binWidth}};
}

void appendBins(std::uint32_t first, std::uint32_t end, double binWidth, Bands& bands)
{
    for (std::uint32_t bin = first; bin < end; ++bin)
        bands.push_back(between(bin, bin + 1, binWidth));
}

/// Of one channel; what is missing at the end belongs to no band.
Bands bandsOf(const FeatureBlock& block, Hertz rate, const Window& window)
{
    const baseline::FeatureBlock view{block.kind, {block.parameters.data(), block.parameters.size()}};
    Bands bands;
    if (block.kind == FeatureKind::Bands) {
        for (std::size_t i = 0; i + 1 < block.parameters.size(); ++i)
            bands.push_back(between(block.parameters[i], block.parameters[i + 1], rate.value / window.length));
    } else if (block.kind == FeatureKind::Welch) {
        const auto welch = parametersOf<WelchParameters>(view);
        appendBins(welch.firstBin, welch.endBin, rate.value / welch.segment, bands);
    } else if (block.kind == FeatureKind::EdgeImpulse) {
        const auto parameters = parametersOf<EdgeImpulseParameters>(view);
        // What stands before the lines is of the whole signal: 3 in version 2, 5 in version 4.
        bands.resize(parameters.version == 4 ? 5 : 3);
        appendBins(parameters.firstBin, parameters.endBin, rate.value / parameters.decimation / parameters.frame, bands);
    }
    bands.resize(featuresOf(view));
    return bands;
}

/// Protocol36 has the levels of all channels first, then the bands of all: core/model/desktop_features.h.
std::vector<FeaturePlace> desktopPlaces(const FeatureBlock& block, std::uint32_t channels, Hertz rate, const Window& window)
{
    constexpr std::uint32_t levels = 4;
    constexpr std::uint32_t bandCount = 8;
    std::vector<FeaturePlace> places;
    if (block.kind == FeatureKind::Raw) {
        for (std::uint32_t channel = 0; channel < channels; ++channel)
            places.push_back({channel, 0, std::nullopt});
        return places;
    }
    for (std::uint32_t channel = 0; channel < channels; ++channel)
        places.insert(places.end(), levels, FeaturePlace{channel, 0, std::nullopt});
    const std::uint32_t width = window.length / (2 * bandCount);
    for (std::uint32_t channel = 0; channel < channels; ++channel) {
        for (std::uint32_t band = 0; band < bandCount; ++band)
            places.push_back({channel, 0, between(1 + band * width, 1 + (band + 1) * width, rate.value / window.length)});
    }
    return places;
}

} // namespace

std::vector<FeaturePlace> featurePlaces(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, Hertz rate,
                                        const Window& window)
{
    if (isDesktopOnly(blocks))
        return desktopPlaces(blocks.front(), channels, rate, window);
    std::vector<FeaturePlace> ofOne;
    for (std::uint32_t block = 0; block < blocks.size(); ++block) {
        for (const auto& band : bandsOf(blocks[block], rate, window))
            ofOne.push_back({0, block, band});
    }
    std::vector<FeaturePlace> places;
    for (std::uint32_t channel = 0; channel < channels; ++channel) {
        for (FeaturePlace place : ofOne) {
            place.channel = channel;
            places.push_back(place);
        }
    }
    return places;
}

} // namespace baseline::model
