// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/edge_impulse_recipe.h"
#include "core/model/model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::model {

/// How a signal becomes feature vectors: the first half of a model.
struct Recipe {
    std::string name;
    Window window;
    std::vector<FeatureBlock> blocks;

    friend bool operator==(const Recipe&, const Recipe&) = default;
};

/// The names that makeRecipe knows, the default first.
std::vector<std::string> recipeNames();
/// True for those that no board runs: "protocol36" and "raw".
bool isDesktopRecipe(std::string_view name);

/// The recipe `name` for signals at `rate`:
///   bands:          RMS, crest, kurtosis, skewness and 8 log band powers a channel. The bands split bins 1..n/2 evenly.
///   rms:            RMS a channel.
///   welch:          log power density of 32 bins a channel: segments of 64 samples.
///   wide:           bands and welch side by side, for a consensus of detectors on each.
///   mad:            1.4826 times the median absolute deviation a channel, as in S. Hymel's fan example.
///   edge-impulse-2: Edge Impulse's spectral features, version 2, in m/s²: frames of 16 samples; 11 a channel.
///   edge-impulse:   the same, version 4: 13 a channel. Filters and decimation: core/model/edge_impulse_recipe.h.
///   protocol36:     on the desktop only: 4 levels and 8 bands a channel, core/model/desktop_features.h.
///   raw:            on the desktop only: each row as it stands in the file, one feature a channel.
/// Without a window length: 256 samples from 400 Hz up, 128 below; for Edge Impulse's two seconds, at most 1024 samples;
/// for raw one row. Without a hop: half the window, for raw one row. `edgeImpulse` is for its two recipes, whose names say
/// the version. Errors: InvalidArgument (subject "recipe", "rate", "window" or "hop"), and those of edgeImpulseBlock.
Result<Recipe> makeRecipe(std::string_view name, Hertz rate, std::optional<std::uint32_t> windowLength = {},
                          std::optional<std::uint32_t> hop = {}, EdgeImpulseOptions edgeImpulse = {});

/// Number of features that `blocks` give for one channel.
std::size_t featuresPerChannel(const std::vector<FeatureBlock>& blocks);

/// A short English name a feature, in the order of the feature vector: "x rms", "y 119-178 Hz", "z 14.88 Hz".
std::vector<std::string> featureNames(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, Hertz rate,
                                      const Window& window);

} // namespace baseline::model
