// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/model/model.h"

#include <optional>
#include <vector>

namespace baseline::model {

/// From half a line below to half a line above, as the name of the feature has it.
struct FeatureBand {
    Hertz low;
    Hertz high;

    friend bool operator==(const FeatureBand&, const FeatureBand&) = default;
};

/// What a feature looks at.
struct FeaturePlace {
    std::uint32_t channel = 0;
    std::uint32_t block = 0;
    std::optional<FeatureBand> band; ///< none: of the whole signal

    friend bool operator==(const FeaturePlace&, const FeaturePlace&) = default;
};

/// In the order of featureNames().
std::vector<FeaturePlace> featurePlaces(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, Hertz rate,
                                        const Window& window);

} // namespace baseline::model
