// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recipe.h"

#include "core/model/desktop_features.h"
#include "firmware/src/model/feature_block.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace baseline::model {

namespace {

using Names = std::vector<std::string>;

baseline::FeatureBlock viewOf(const FeatureBlock& block)
{
    return {block.kind, {block.parameters.data(), block.parameters.size()}};
}

std::string channelName(std::uint32_t channel)
{
    constexpr std::array names{"x", "y", "z"};
    return channel < names.size() ? names[channel] : "ch" + std::to_string(channel + 1);
}

/// "119-178 Hz" a band, from half a bin below to half a bin above.
void appendBands(const FeatureBlock& block, double binWidth, Names& names)
{
    const auto hertz = [binWidth](double bin) { return std::to_string(std::lround(bin * binWidth)); };
    for (std::size_t i = 0; i + 1 < block.parameters.size(); ++i)
        names.push_back(hertz(block.parameters[i] - 0.5) + "-" + hertz(block.parameters[i + 1] - 0.5) + " Hz");
}

/// "14.88 Hz" a bin.
void appendBins(std::uint32_t first, std::uint32_t end, double binWidth, Names& names)
{
    for (std::uint32_t bin = first; bin < end; ++bin) {
        char text[32];
        std::snprintf(text, sizeof text, "%.5g Hz", bin * binWidth);
        names.emplace_back(text);
    }
}

/// The names of one channel's features, without the channel.
void appendNames(const FeatureBlock& block, Hertz rate, const Window& window, Names& names)
{
    switch (block.kind) {
    case FeatureKind::Rms:
        names.emplace_back("rms");
        return;
    case FeatureKind::Shape:
        names.insert(names.end(), {"crest", "kurtosis", "skewness"});
        return;
    case FeatureKind::Bands:
        appendBands(block, rate.value / window.length, names);
        return;
    case FeatureKind::Deviation:
        names.emplace_back("mad");
        return;
    case FeatureKind::Welch: {
        const auto welch = parametersOf<WelchParameters>(viewOf(block));
        appendBins(welch.firstBin, welch.endBin, rate.value / welch.segment, names);
        return;
    }
    case FeatureKind::EdgeImpulse: {
        const auto parameters = parametersOf<EdgeImpulseParameters>(viewOf(block));
        names.insert(names.end(), {"rms", "skewness", "kurtosis"});
        if (parameters.version == 4)
            names.insert(names.end(), {"spectral skewness", "spectral kurtosis"});
        appendBins(parameters.firstBin, parameters.endBin, rate.value / parameters.decimation / parameters.frame, names);
        return;
    }
    case FeatureKind::Protocol36:
    case FeatureKind::Raw:
        break;
    }
}

} // namespace

std::size_t featuresPerChannel(const std::vector<FeatureBlock>& blocks)
{
    std::size_t count = 0;
    for (const FeatureBlock& block : blocks)
        count += featuresOf(viewOf(block));
    return count;
}

std::vector<std::string> featureNames(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, Hertz rate,
                                      const Window& window)
{
    if (isDesktopOnly(blocks)) {
        Names channelNames;
        for (std::uint32_t channel = 0; channel < channels; ++channel)
            channelNames.push_back(channelName(channel));
        return desktopFeatureNames(blocks.front(), channelNames, rate, window);
    }
    Names ofOne;
    for (const FeatureBlock& block : blocks)
        appendNames(block, rate, window, ofOne);
    Names names;
    for (std::uint32_t channel = 0; channel < channels; ++channel) {
        for (const std::string& name : ofOne)
            names.push_back(channelName(channel) + " " + name);
    }
    return names;
}

} // namespace baseline::model
