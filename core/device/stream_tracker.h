// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace baseline::device {

/// Follows one stream by the indices of its Samples frames and counts every sample once: received, lost, or part of a
/// gap that belongs to the signal. A value without a thread of its own; each consumer has one.
///
/// All counts are in frames, that is, samples a channel.
class StreamTracker {
public:
    enum class Kind {
        Contiguous,  ///< goes on where the last frame ended
        Loss,        ///< `missing` frames before it are lost: on the wire, in the board, or in the consumer's ring
        SignalGap,   ///< `missing` frames before it never were: a replayed file begins
        Old,         ///< nothing new in it
        OtherStream, ///< not of this stream
        Impossible,  ///< no frames, or an index beyond what int64 holds
    };

    struct Step {
        Kind kind = Kind::Impossible;
        std::uint64_t missing = 0;
        /// Frames at the start of the block that were there before; zero from a sound sender.
        std::uint16_t stale = 0;

        bool isNew() const { return kind == Kind::Contiguous || kind == Kind::Loss || kind == Kind::SignalGap; }
        friend bool operator==(const Step&, const Step&) = default;
    };

    /// What a tracker must know of a Samples frame.
    struct Header {
        std::uint32_t streamId = 0;
        std::uint64_t firstIndex = 0;
        std::uint16_t frames = 0;
        std::uint8_t flags = 0;     ///< SampleFlags
        bool afterWireLoss = false; ///< then a gap is a loss, even when the board says that the signal has one there
    };

    /// The stream that Start answered with: what is missing at its beginning is lost. Without `begin`, the first frame
    /// that comes is the beginning (for whoever joins a running stream).
    explicit StreamTracker(std::uint32_t streamId, std::optional<std::uint64_t> begin = 0);

    Step take(const Header& header);

    /// The stream is over, and Stop answered with `produced`. Returns the frames lost at the tail, now counted as lost.
    std::uint64_t finish(std::uint64_t produced);

    std::uint32_t streamId() const { return m_streamId; }
    /// Index behind the last frame received.
    std::uint64_t nextIndex() const { return m_next.value_or(0); }
    std::uint64_t received() const { return m_received; }
    std::uint64_t lost() const { return m_lost; }
    std::uint64_t signalGaps() const { return m_signalGaps; }

private:
    std::uint32_t m_streamId;
    std::optional<std::uint64_t> m_next;
    std::uint64_t m_received = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_signalGaps = 0;
};

} // namespace baseline::device
