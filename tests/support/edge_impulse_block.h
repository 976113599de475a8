// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/image_builder.h"

namespace baseline::tests {

/// The parameters of an EdgeImpulse block as an image holds them; `sections`: b0, b1, b2, a1, a2 of each.
inline BlockParts edgeImpulseBlock(EdgeImpulseParameters parameters, const std::vector<float>& sections = {})
{
    BlockParts block{6, std::vector<std::uint16_t>(sizeof parameters / 2 + 2 * sections.size())};
    std::memcpy(block.parameters.data(), &parameters, sizeof parameters);
    if (!sections.empty()) // an empty vector has no address to copy from
        std::memcpy(block.parameters.data() + sizeof parameters / 2, sections.data(), sections.size() * sizeof(float));
    return block;
}

} // namespace baseline::tests
