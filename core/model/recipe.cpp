// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recipe.h"

#include "firmware/src/model/feature_block.h"
#include "firmware/src/model/limits.h"
#include "firmware/src/numeric/power_spectrum.h"

#include <algorithm>
#include <cmath>

namespace baseline::model {

namespace {

constexpr std::uint32_t bandCount = 8;
constexpr std::uint16_t welchSegment = 64;

Error badArgument(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

std::vector<FeatureBlock> evenBands(std::uint32_t windowLength)
{
    FeatureBlock bands{FeatureKind::Bands, {}};
    const std::uint32_t width = windowLength / 2 / bandCount;
    for (std::uint32_t i = 0; i <= bandCount; ++i)
        bands.parameters.push_back(static_cast<std::uint16_t>(1 + i * width));
    return {{FeatureKind::Rms, {}}, {FeatureKind::Shape, {}}, bands};
}

std::optional<std::uint16_t> edgeImpulseVersion(std::string_view name)
{
    if (name == "edge-impulse")
        return std::uint16_t{4};
    return name == "edge-impulse-2" ? std::optional<std::uint16_t>(std::uint16_t{2}) : std::nullopt;
}

std::uint32_t usualLength(std::string_view name, Hertz rate)
{
    if (name == "raw")
        return 1;
    if (!edgeImpulseVersion(name))
        return rate.value >= 400.0 ? 256U : 128U;
    const double twoSeconds = std::round(2.0 * rate.value);
    return static_cast<std::uint32_t>(std::clamp(twoSeconds, double{minWindow}, double{maxWindow}));
}

/// The shortest window of the recipe, and what the sentence says of it.
Status checkLength(std::string_view name, std::uint32_t length)
{
    if (name == "raw")
        return length == 1 ? done() : Status(badArgument("window", "a window of the recipe raw is one row"));
    if (name == "protocol36") {
        const bool good = length >= minWindow && length <= maxDesktopWindow;
        return good ? done() : Status(badArgument("window", "a window has 16 to 1048576 samples"));
    }
    if ((name == "bands" || name == "wide") && !isTransformLength(length))
        return badArgument("window", "a window has 16, 32, 64, 128, 256, 512 or 1024 samples");
    if ((name == "welch" || name == "wide") && (length < welchSegment || length > maxWindow))
        return badArgument("window", "a window has 64 to 1024 samples");
    if (length < minWindow || length > maxWindow)
        return badArgument("window", "a window has 16 to 1024 samples");
    return done();
}

Result<std::vector<FeatureBlock>> blocksOf(std::string_view name, Hertz rate, std::uint32_t length,
                                           EdgeImpulseOptions edgeImpulse)
{
    if (name == "bands")
        return evenBands(length);
    if (name == "rms")
        return std::vector<FeatureBlock>{{FeatureKind::Rms, {}}};
    const FeatureBlock welch{FeatureKind::Welch, {welchSegment, 1, welchSegment / 2 + 1}};
    if (name == "welch")
        return std::vector<FeatureBlock>{welch};
    if (name == "wide") {
        std::vector<FeatureBlock> blocks = evenBands(length);
        blocks.push_back(welch);
        return blocks;
    }
    if (name == "mad")
        return std::vector<FeatureBlock>{{FeatureKind::Deviation, {}}};
    if (name == "protocol36")
        return std::vector<FeatureBlock>{{FeatureKind::Protocol36, {}}};
    if (name == "raw")
        return std::vector<FeatureBlock>{{FeatureKind::Raw, {}}};
    edgeImpulse.version = *edgeImpulseVersion(name);
    const auto block = edgeImpulseBlock(edgeImpulse, rate);
    if (!block)
        return block.error();
    if (edgeImpulse.frame > decimatedLength(length, edgeImpulse.decimation))
        return badArgument("window", "a window holds at least one frame behind the decimation");
    return std::vector<FeatureBlock>{*block};
}

} // namespace

std::vector<std::string> recipeNames()
{
    return {"bands", "rms", "welch", "wide", "mad", "edge-impulse-2", "edge-impulse", "protocol36", "raw"};
}

bool isDesktopRecipe(std::string_view name)
{
    return name == "protocol36" || name == "raw";
}

Result<Recipe> makeRecipe(std::string_view name, Hertz rate, std::optional<std::uint32_t> windowLength,
                          std::optional<std::uint32_t> hop, EdgeImpulseOptions edgeImpulse)
{
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return badArgument("rate", "a sampling rate is a positive number of hertz");
    const std::vector<std::string> known = recipeNames();
    if (!std::ranges::count(known, name)) {
        std::string list;
        for (const std::string& one : known)
            list += (list.empty() ? "" : ", ") + one;
        return badArgument("recipe", "known recipes: " + list);
    }
    Recipe recipe;
    recipe.name = name;
    recipe.window.length = windowLength.value_or(usualLength(name, rate));
    recipe.window.hop = hop.value_or(std::max(1U, recipe.window.length / 2));
    if (const Status good = checkLength(name, recipe.window.length); !good)
        return good.error();
    if (recipe.window.hop < 1 || recipe.window.hop > recipe.window.length)
        return badArgument("hop", "a hop lies between 1 sample and the window's length");
    auto blocks = blocksOf(name, rate, recipe.window.length, edgeImpulse);
    if (!blocks)
        return blocks.error();
    recipe.blocks = std::move(*blocks);
    return recipe;
}

} // namespace baseline::model
