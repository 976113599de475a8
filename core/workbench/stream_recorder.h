// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/device/stream_tracker.h"
#include "core/device/taps.h"
#include "core/workbench/capture_writer.h"
#include "core/workbench/device_rate.h"
#include "core/workbench/record_job.h"

#include <optional>

namespace baseline::workbench {

/// Turns the blocks of one stream into appends and gaps of its recordings: positions, losses, the end. Knows no link and
/// no clock; belongs to one thread.
class StreamRecorder {
public:
    /// `limit`: frames that are recorded or watched; none: no end.
    StreamRecorder(CaptureWriter writer, std::uint32_t streamId, std::size_t channels,
                   std::optional<SampleIndex> limit);

    /// Error: the writer's, or PortLost when another stream has begun (the board restarted, or somebody else started it).
    Status take(const device::SampleBlockIn& block);
    /// The stream is over after `produced` frames: what is missing at the tail is a gap.
    Status takeEnd(std::uint64_t produced);
    /// For a stream that has stalled.
    Status flush() { return m_writer.flush(); }
    /// The signal has this label from here on; empty: none.
    Status mark(const QString& label) { return m_writer.mark(label); }
    Status finish(const project::RecordingEnd& end) { return m_writer.finish(end); }

    bool isFull() const { return m_limit && m_position >= *m_limit; }
    bool hasRestarted() const { return m_restarted; }
    const std::vector<CapturedPart>& parts() const { return m_writer.parts(); }
    SampleIndex position() const { return m_position; }
    RecordProgress progress(Hertz rate) const;
    const RecordProgress& counts() const { return m_counts; } ///< the sums alone
    Hertz trueRate() const { return m_rate.value(); }
    std::optional<Seconds> jitter() const { return m_rate.jitter(); }

private:
    SampleIndex clamp(SampleIndex position) const;
    void noteMissing(SampleIndex until, bool loss);

    CaptureWriter m_writer;
    device::StreamTracker m_tracker;
    std::size_t m_channels;
    std::optional<SampleIndex> m_limit;
    std::uint64_t m_base = 0;     ///< index of position 0
    SampleIndex m_position = 0;   ///< behind everything that is there or known to be missing
    bool m_started = false;       ///< a block of this stream has come
    bool m_restarted = false;
    RecordProgress m_counts;
    DeviceRate m_rate;
};

} // namespace baseline::workbench
