// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recipe.h"

#include "firmware/src/numeric/power_spectrum.h"

#include <array>
#include <cmath>

namespace baseline::model {

namespace {

constexpr std::uint32_t bandCount = 8;

FeatureBlock evenBands(std::uint32_t windowLength)
{
    FeatureBlock block{FeatureKind::Bands, {}};
    const std::uint32_t width = windowLength / 2 / bandCount;
    for (std::uint32_t i = 0; i <= bandCount; ++i)
        block.parameters.push_back(static_cast<std::uint16_t>(1 + i * width));
    return block;
}

Error badArgument(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

std::string channelName(std::uint32_t channel)
{
    constexpr std::array names{"x", "y", "z"};
    return channel < names.size() ? names[channel] : "ch" + std::to_string(channel + 1);
}

std::string bandName(std::uint32_t firstBin, std::uint32_t endBin, Hertz rate, std::uint32_t windowLength)
{
    const double binWidth = rate.value / windowLength;
    const auto hertz = [binWidth](double bin) { return std::to_string(std::lround(bin * binWidth)); };
    return hertz(firstBin - 0.5) + "-" + hertz(endBin - 0.5) + " Hz";
}

} // namespace

std::vector<std::string> recipeNames()
{
    return {"bands", "rms"};
}

Result<Recipe> makeRecipe(std::string_view name, Hertz rate, std::optional<std::uint32_t> windowLength,
                          std::optional<std::uint32_t> hop)
{
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return badArgument("rate", "a sampling rate is a positive number of hertz");
    Recipe recipe;
    recipe.name = name;
    recipe.window.length = windowLength.value_or(rate.value >= 400.0 ? 256U : 128U);
    recipe.window.hop = hop.value_or(recipe.window.length / 2);
    if (!isTransformLength(recipe.window.length))
        return badArgument("window", "a window has 16, 32, 64, 128, 256, 512 or 1024 samples");
    if (recipe.window.hop < 1 || recipe.window.hop > recipe.window.length)
        return badArgument("hop", "a hop lies between 1 sample and the window's length");
    if (name == "bands")
        recipe.blocks = {{FeatureKind::Rms, {}}, {FeatureKind::Shape, {}}, evenBands(recipe.window.length)};
    else if (name == "rms")
        recipe.blocks = {{FeatureKind::Rms, {}}};
    else
        return badArgument("recipe", "known recipes: bands, rms");
    return recipe;
}

std::size_t featuresPerChannel(const std::vector<FeatureBlock>& blocks)
{
    std::size_t count = 0;
    for (const FeatureBlock& block : blocks) {
        count += block.kind == FeatureKind::Rms     ? 1
                 : block.kind == FeatureKind::Shape ? 3
                                                    : block.parameters.size() - 1;
    }
    return count;
}

std::vector<std::string> featureNames(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, Hertz rate,
                                      const Window& window)
{
    std::vector<std::string> names;
    for (std::uint32_t channel = 0; channel < channels; ++channel) {
        const std::string prefix = channelName(channel) + " ";
        for (const FeatureBlock& block : blocks) {
            if (block.kind == FeatureKind::Rms) {
                names.push_back(prefix + "rms");
            } else if (block.kind == FeatureKind::Shape) {
                names.insert(names.end(), {prefix + "crest", prefix + "kurtosis", prefix + "skewness"});
            } else {
                for (std::size_t i = 0; i + 1 < block.parameters.size(); ++i)
                    names.push_back(prefix
                                    + bandName(block.parameters[i], block.parameters[i + 1], rate, window.length));
            }
        }
    }
    return names;
}

} // namespace baseline::model
