// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_feed.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

std::size_t framesIn(Seconds span, Hertz rate)
{
    // A rate from a broken Hello must not take the memory: 32 million frames are a minute at 500 kHz.
    return static_cast<std::size_t>(std::clamp(span.count() * rate.value, 1.0, 32e6));
}

} // namespace

CaptureFeed::CaptureFeed(recording::RecordingInfo signal, Seconds span)
    : m_signal(std::move(signal)), m_buffer(framesIn(span, m_signal.nominalRate), m_signal.channels.size())
{
}

void CaptureFeed::beginStream(const device::SampleBlockIn& block)
{
    const bool first = !m_tracker;
    m_tracker.emplace(block.streamId, first ? std::nullopt : std::optional<std::uint64_t>(0));
    m_rate = {};
    if (first)
        return;
    const double rate = m_signal.nominalRate.value;
    const double began = static_cast<double>(block.deviceMicros) - 1e6 * static_cast<double>(block.firstIndex) / rate;
    const double pause = (began - static_cast<double>(m_endMicros)) * 1e-6;
    // A clock that went back is a board that has started anew: nobody knows how long that took.
    if (pause < -1.0)
        m_buffer.clear();
    else
        m_buffer.skip(std::max<SampleIndex>(1, std::llround(pause * rate)));
}

void CaptureFeed::take(const device::SampleBlockIn& block)
{
    const std::size_t channels = m_buffer.channels();
    if (block.channels != channels)
        return;
    if (!m_tracker || m_tracker->streamId() != block.streamId)
        beginStream(block);
    const device::StreamTracker::Step step =
        m_tracker->take({block.streamId, block.firstIndex, block.frames, block.flags, block.afterWireLoss});
    if (!step.isNew())
        return;
    m_rate.add(block);
    m_buffer.skip(static_cast<SampleIndex>(step.missing));
    m_buffer.append(block.values().subspan(step.stale * channels));
    m_endMicros = block.deviceMicros
                  + static_cast<std::uint64_t>(1e6 * static_cast<double>(block.frames) / m_signal.nominalRate.value);
}

void CaptureFeed::take(const device::TextRowIn& row)
{
    if (m_nextRow && row.index > *m_nextRow)
        m_buffer.skip(static_cast<SampleIndex>(row.index - *m_nextRow));
    m_nextRow = row.index + 1;
    m_buffer.append(std::span<const float>(row.values).first(m_buffer.channels()));
}

} // namespace baseline::workbench
