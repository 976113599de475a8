// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/features/window_features.h"
#include "tests/firmware/src/built_model.h"
#include "tests/support/edge_impulse_block.h"

#include <cmath>

namespace baseline::tests {

/// All features of a window by a model of one block; the workspace holds NaN wherever nothing has been computed.
inline std::vector<float> featuresOfBlock(const BlockParts& block, const std::vector<std::int16_t>& counts,
                                          std::uint32_t channels, std::size_t perChannel, std::uint32_t first = 0)
{
    const auto length = static_cast<std::uint32_t>(counts.size() / channels);
    ImageParts parts = partsWith({block}, channels, length, perChannel);
    parts.nominalRate = 952.0F;
    const BuiltModel model(parts);
    if (model.fault() != ImageFault::None)
        return {};
    FeatureWorkspace workspace;
    std::memset(static_cast<void*>(&workspace), 0xFF, sizeof workspace);
    std::vector<float> features(model.view().featureCount, std::nanf(""));
    computeFeatures(model.view(), {counts.data(), length, channels, first}, workspace, features.data());
    return features;
}

} // namespace baseline::tests
