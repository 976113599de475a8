// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/sample_ring.h"

namespace baseline::tests {

/// A count that tells its own place.
inline std::int16_t countAt(std::uint64_t index, std::uint32_t channel)
{
    return static_cast<std::int16_t>((index * 8 + channel) % 30000);
}

inline SampleBlock makeBlock(std::uint32_t streamId, std::uint64_t firstIndex, std::uint16_t frames,
                             std::uint8_t channels, std::uint8_t flags = 0, std::uint64_t micros = 0)
{
    SampleBlock block = {firstIndex, micros, streamId, frames, channels, flags, {}};
    for (std::uint32_t frame = 0; frame < frames; ++frame) {
        for (std::uint32_t channel = 0; channel < channels; ++channel)
            block.counts[frame * channels + channel] = countAt(firstIndex + frame, channel);
    }
    return block;
}

} // namespace baseline::tests
