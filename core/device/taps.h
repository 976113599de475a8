// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spsc_ring.h"
#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/extreme_messages.h"
#include "firmware/src/wire/frame.h"

#include <array>
#include <chrono>
#include <span>

namespace baseline::device {

/// When the host had a frame whole.
using Arrival = std::chrono::steady_clock::time_point;

/// One Samples frame as it came, copied out of the decoder. Plain bytes, so that a ring of them is one block of memory.
struct SampleBlockIn {
    static constexpr std::size_t maxCounts = (maxPayload - samplesHeaderBytes) / 2;

    Arrival arrival;
    std::uint64_t firstIndex = 0;   ///< of the first frame in its stream; lost frames count
    std::uint64_t deviceMicros = 0; ///< the board's time of the first frame
    std::uint32_t streamId = 0;
    std::uint16_t frames = 0;
    std::uint8_t channels = 0;
    std::uint8_t flags = 0;      ///< SampleFlags
    bool afterWireLoss = false;  ///< frames were lost on the wire, or refused by this tap, since the block before
    std::array<std::int16_t, maxCounts> counts; ///< channels x frames of them are valid

    /// The valid counts, interleaved.
    std::span<const std::int16_t> values() const
    {
        return std::span(counts).first(static_cast<std::size_t>(channels) * frames);
    }
};

/// A Score frame and when it came.
struct ScoreIn {
    Arrival arrival;
    Score score{};
};

/// A BoardStatus and how many the link has had with it, which tells a newer one from the same.
struct StatusIn {
    std::uint64_t number = 0;
    BoardStatus status{};
};

/// What the board's watch for extremes said, likewise.
struct ExtremeIn {
    std::uint64_t number = 0;
    Extreme extreme{};
};

/// A consumer's own queue between the link's thread and one other thread, so that consumers do not hold up each other.
/// When the consumer is too slow, what does not fit is refused and counted by the ring; for samples the indices show the
/// hole, and the consumer's StreamTracker counts it as lost.
using SampleTap = SpscRing<SampleBlockIn>;
using ScoreTap = SpscRing<ScoreIn>;

/// Room for about 20 s at 952 Hz and three channels, or a second at 3 MB/s (3 MB of memory).
inline constexpr std::size_t sampleTapBlocks = 4096;
inline constexpr std::size_t scoreTapScores = 1024;

} // namespace baseline::device
