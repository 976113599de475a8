// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/stream_tracker.h"
#include "core/device/text_source.h"
#include "core/recording/recording.h"
#include "core/workbench/capture_buffer.h"
#include "core/workbench/device_rate.h"

#include <optional>

namespace baseline::workbench {

/// Fills a CaptureBuffer from the blocks of a board or the rows of a sketch, all of one signal. When a stream ends and
/// another begins, as it does around a recording, the board's clock tells how much is missing between. Belongs to one
/// thread at a time.
class CaptureFeed {
public:
    CaptureFeed(recording::RecordingInfo signal, Seconds span);

    void take(const device::SampleBlockIn& block);
    void take(const device::TextRowIn& row);

    const recording::RecordingInfo& signal() const { return m_signal; }
    const CaptureBuffer& buffer() const { return m_buffer; }
    Hertz trueRate() const { return m_rate.value(); }
    std::optional<Seconds> jitter() const { return m_rate.jitter(); }

private:
    void beginStream(const device::SampleBlockIn& block);

    recording::RecordingInfo m_signal;
    CaptureBuffer m_buffer;
    std::optional<device::StreamTracker> m_tracker;
    DeviceRate m_rate;
    std::uint64_t m_endMicros = 0; ///< the board's time behind the newest frame
    std::optional<std::uint64_t> m_nextRow;
};

} // namespace baseline::workbench
