// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/device/stream_tracker.h"
#include "core/device/taps.h"
#include "core/workbench/device_rate.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// The last frames of a live signal as counts, with its gaps. Streams follow each other on one line of positions, at
/// least one missing frame apart, so that a picture goes on when a recording starts a stream of its own. Belongs to one
/// thread.
class SignalHistory {
public:
    /// Keeps the last `capacity` frames of `channels` channels.
    SignalHistory(std::size_t capacity, std::size_t channels);

    /// The stream was started for this history: what is missing at its beginning is lost too.
    void begin(std::uint32_t streamId);
    /// Takes what is new in the block. A block with another number of channels is left out.
    void take(const device::SampleBlockIn& block);
    /// For a board that samples without sending: time has passed up to `endIndex` of that stream. No loss.
    void follow(std::uint32_t streamId, std::uint64_t endIndex);
    /// The newest stream is over after `produced` frames: what is missing behind the newest one is lost.
    void finish(std::uint64_t produced);

    std::size_t channels() const { return m_channels; }
    std::size_t capacity() const { return m_present.size(); }
    /// Position behind the newest frame; positions count lost frames too.
    SampleIndex end() const { return m_end; }
    /// Position of a frame of a stream, as long as the stream is remembered.
    std::optional<SampleIndex> positionOf(std::uint32_t streamId, std::uint64_t index) const;
    /// Of the newest stream; 0 before there is one.
    std::uint32_t streamId() const;
    /// Index of the frame at `position` in the newest stream; negative when it lies before its beginning.
    SampleIndex indexOf(SampleIndex position) const;

    /// Position of the oldest frame that is not forgotten.
    SampleIndex begin() const { return std::max<SampleIndex>(0, m_end - static_cast<SampleIndex>(capacity())); }
    /// The counts of one frame, a channel each; null when it is missing or forgotten.
    const std::int16_t* frame(SampleIndex position) const;

    /// Interleaved counts of [first, first + frames) into `counts`; false when one of them is missing or forgotten.
    bool copyFrames(SampleIndex first, std::size_t frames, std::vector<std::int16_t>& counts) const;
    /// One channel of [first, first + values.size()) times `scale`; NaN where a frame is missing.
    void copyChannel(std::size_t channel, SampleIndex first, float scale, std::span<float> values) const;
    /// The newest place where `frames` frames follow each other without a gap.
    std::optional<SampleIndex> newestWhole(std::size_t frames) const;

    /// Counted over all streams, in frames.
    std::uint64_t received() const { return m_received; }
    std::uint64_t lost() const { return m_lost; }
    std::uint64_t clipped() const { return m_clipped; }
    /// By the board's clock over the newest stream; 0 before two seconds of it.
    Hertz measuredRate() const { return m_rate.value(); }

private:
    struct Section {
        std::uint32_t streamId = 0;
        std::uint64_t firstIndex = 0;
        SampleIndex first = 0; ///< position of firstIndex
    };

    void beginStream(std::uint32_t streamId, std::uint64_t index);
    void skipTo(SampleIndex position);
    bool isPresent(SampleIndex position) const { return m_present[slot(position)] != 0; }
    std::size_t slot(SampleIndex position) const { return static_cast<std::size_t>(position) % m_present.size(); }

    std::size_t m_channels;
    std::vector<std::int16_t> m_counts;  ///< a ring of frames, interleaved
    std::vector<std::uint8_t> m_present; ///< one a frame
    SampleIndex m_end = 0;
    std::deque<Section> m_sections; ///< the newest last; a few
    std::optional<device::StreamTracker> m_tracker;
    DeviceRate m_rate;
    std::uint64_t m_received = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_clipped = 0;
};

} // namespace baseline::workbench
