// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image_format.h"
#include "numeric/span.h"

#include <string.h>

namespace baseline {

struct FeatureBlock {
    FeatureKind kind;
    View<const uint16_t> parameters;
};

/// Parameters as a structure; the block must have passed isGoodBlock().
template <typename Parameters>
Parameters parametersOf(const FeatureBlock& block)
{
    Parameters parameters;
    memcpy(&parameters, block.parameters.data, sizeof parameters);
    return parameters;
}

/// Of an EdgeImpulse block.
uint32_t sectionCountOf(const FeatureBlock& block);
FilterSection sectionOf(const FeatureBlock& block, uint32_t index);

/// Only a desktop computes it.
inline bool isDesktopKind(FeatureKind kind)
{
    return static_cast<uint16_t>(kind) >= firstDesktopKind;
}

/// True for a known kind with parameters that a window of that length can serve. A filter must be stable.
bool isGoodBlock(const FeatureBlock& block, uint32_t windowLength);

/// How many features a block gives for one channel.
uint32_t featuresOf(const FeatureBlock& block);

/// Samples that are left of `length` after an EdgeImpulse block's decimation.
inline uint32_t decimatedLength(uint32_t length, uint32_t decimation)
{
    return (length + decimation - 1) / decimation;
}

} // namespace baseline
