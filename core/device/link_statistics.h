// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace baseline::device {

/// What a link has moved since it was opened.
struct LinkStatistics {
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t frames = 0;        ///< sound frames
    std::uint64_t damagedFrames = 0; ///< wrong CRC, broken stuffing, too long or too short
    std::uint64_t unknownFrames = 0; ///< sound, but of a type or form that we do not know
    std::uint64_t missingFrames = 0; ///< by the board's frame counter: lost on the way, or the board found no room
    std::uint64_t samples = 0;       ///< received, a channel
    std::uint64_t lostSamples = 0;   ///< that the indices show as lost, a channel
    std::uint64_t refusedBlocks = 0; ///< sample blocks that some tap had no room for
    std::uint64_t retries = 0;       ///< requests that had to be sent again
    double kilobytesPerSecond = 0.0; ///< 1000 bytes, over the last second

    friend bool operator==(const LinkStatistics&, const LinkStatistics&) = default;
};

/// The same numbers as one thread writes and others read them. Each is exact; together they are no snapshot.
struct LinkCounters {
    std::atomic<std::uint64_t> bytesIn{0};
    std::atomic<std::uint64_t> bytesOut{0};
    std::atomic<std::uint64_t> frames{0};
    std::atomic<std::uint64_t> damagedFrames{0};
    std::atomic<std::uint64_t> unknownFrames{0};
    std::atomic<std::uint64_t> missingFrames{0};
    std::atomic<std::uint64_t> samples{0};
    std::atomic<std::uint64_t> lostSamples{0};
    std::atomic<std::uint64_t> refusedBlocks{0};
    std::atomic<std::uint64_t> retries{0};
    std::atomic<double> kilobytesPerSecond{0.0};

    LinkStatistics snapshot() const;
    void reset();
};

} // namespace baseline::device
