// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/window_features.h"
#include "node/sample_ring.h"

namespace baseline {

/// Cuts the stream into overlapping windows. A gap empties it: no window crosses one.
class WindowAssembler {
public:
    WindowAssembler();

    /// length and hop in frames, length x channels <= maxWindowCounts.
    void start(uint32_t length, uint32_t hop, uint32_t channels);

    /// Takes frames from `block`, beginning at frame `from`, until a window is whole or the block ends. Returns the
    /// number of frames taken; isWhole() tells which of the two it was.
    uint32_t take(const SampleBlock& block, uint32_t from);

    bool isWhole() const { return m_whole; }
    CountWindow window() const;
    uint64_t firstIndex() const { return m_nextIndex - m_length; }
    /// Whether a count of the window that is whole stands at the sensor's limit.
    bool isClipped() const;

    /// The memory behind the window, which is free until the next start(): lent to whoever learns.
    View<float> spare();

private:
    union {
        int16_t m_counts[maxWindowCounts];
        float m_spare[maxWindowCounts / 2];
    };
    uint32_t m_length;
    uint32_t m_hop;
    uint32_t m_channels;
    uint32_t m_write;   ///< frame of the ring that is written next
    uint32_t m_missing; ///< frames until the next window is whole
    uint32_t m_streamId;
    uint64_t m_nextIndex;
    bool m_whole;
};

} // namespace baseline
