// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/stream_tracker.h"

#include "firmware/src/wire/device_messages.h"

#include <limits>

namespace baseline::device {

StreamTracker::StreamTracker(std::uint32_t streamId, std::optional<std::uint64_t> begin)
    : m_streamId(streamId), m_next(begin)
{
}

StreamTracker::Step StreamTracker::take(const Header& header)
{
    if (header.streamId != m_streamId)
        return {Kind::OtherStream};
    // Positions become SampleIndex (int64) further on; a frame beyond that comes from a broken sender.
    constexpr std::uint64_t limit = std::numeric_limits<std::int64_t>::max();
    if (header.frames == 0 || header.firstIndex > limit - header.frames)
        return {Kind::Impossible};
    const std::uint64_t next = m_next.value_or(header.firstIndex);
    const std::uint64_t end = header.firstIndex + header.frames;
    if (end <= next)
        return {Kind::Old};

    Step step{Kind::Contiguous};
    m_next = end;
    if (header.firstIndex < next)
        step.stale = static_cast<std::uint16_t>(next - header.firstIndex);
    m_received += header.frames - step.stale;
    if (header.firstIndex <= next)
        return step;

    step.missing = header.firstIndex - next;
    // The board's word for "no loss" covers the gap that it knows of. Where frames were lost on the way too, nobody can
    // tell the two apart, and calling a loss a gap would be the worse mistake.
    const bool innocent = (header.flags & samplesAfterGap) != 0 && (header.flags & samplesAfterLoss) == 0
                          && !header.afterWireLoss;
    step.kind = innocent ? Kind::SignalGap : Kind::Loss;
    (innocent ? m_signalGaps : m_lost) += step.missing;
    return step;
}

std::uint64_t StreamTracker::finish(std::uint64_t produced)
{
    const std::uint64_t next = m_next.value_or(0);
    if (produced <= next)
        return 0;
    const std::uint64_t tail = produced - next;
    m_next = produced;
    m_lost += tail;
    return tail;
}

} // namespace baseline::device
