// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/stream_recorder.h"

#include <algorithm>
#include <utility>

namespace baseline::workbench {

StreamRecorder::StreamRecorder(CaptureWriter writer, std::uint32_t streamId, std::size_t channels,
                               std::optional<SampleIndex> limit)
    : m_writer(std::move(writer)), m_tracker(streamId), m_channels(channels), m_limit(limit)
{
}

SampleIndex StreamRecorder::clamp(SampleIndex position) const
{
    return m_limit ? std::min(position, *m_limit) : position;
}

void StreamRecorder::noteMissing(SampleIndex until, bool loss)
{
    const SampleIndex missing = clamp(until) - m_position;
    if (missing <= 0)
        return;
    (loss ? m_counts.lost : m_counts.skipped) += missing;
    m_position += missing;
}

Status StreamRecorder::take(const device::SampleBlockIn& block)
{
    using Kind = device::StreamTracker::Kind;
    const device::StreamTracker::Step step =
        m_tracker.take({block.streamId, block.firstIndex, block.frames, block.flags, block.afterWireLoss});
    // Before the first block of ours, blocks of the stream before may still stand in the tap.
    if (step.kind == Kind::OtherStream && m_started) {
        m_restarted = true;
        return Error{Error::Code::PortLost, "the board began another stream"};
    }
    if (!step.isNew() || block.channels != m_channels)
        return done();
    // A signal that begins with a gap of its own begins behind it.
    if (!m_started && step.kind == Kind::SignalGap)
        m_base = block.firstIndex;
    m_started = true;
    m_rate.add(block);
    m_writer.setTiming(m_rate.value(), m_rate.jitter());

    const auto first = static_cast<SampleIndex>(block.firstIndex + step.stale - m_base);
    noteMissing(first, step.kind == Kind::Loss);
    const SampleIndex room = clamp(first + block.frames - step.stale) - first;
    if (room <= 0)
        return done();
    const auto fresh =
        block.values().subspan(step.stale * m_channels, static_cast<std::size_t>(room) * m_channels);
    m_counts.samples += room;
    m_counts.clipped += clippedFrames(fresh, m_channels);
    m_position = first + room;
    return m_writer.append(fresh, first);
}

RecordProgress StreamRecorder::progress(Hertz rate) const
{
    RecordProgress now = m_counts;
    now.recorded = durationOf(m_position, rate);
    now.trueRate = m_rate.value();
    now.parts = static_cast<int>(m_writer.parts().size());
    now.writing = m_writer.isWriting();
    now.level = m_writer.level();
    now.label = m_writer.label();
    return now;
}

Status StreamRecorder::takeEnd(std::uint64_t produced)
{
    if (produced < m_base)
        return done();
    const SampleIndex from = m_writer.position();
    noteMissing(static_cast<SampleIndex>(produced - m_base), true);
    return m_position > from ? m_writer.gap(from, m_position - from) : done();
}

} // namespace baseline::workbench
