// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/stream_sender.h"

namespace baseline {

StreamSender::StreamSender(FrameSender& sender) : m_sender(sender), m_pending(), m_nextIndex(0), m_counts(), m_used(0)
{
}

bool StreamSender::continues(const SampleBlock& block) const
{
    const uint8_t startsAnew = samplesAfterGap | samplesAfterLoss;
    return block.streamId == m_pending.streamId && block.firstIndex == m_nextIndex
           && (block.flags & startsAnew) == 0 && block.channels == m_pending.channels;
}

void StreamSender::add(const SampleBlock& block)
{
    const size_t bytes = static_cast<size_t>(block.frames) * block.channels * 2;
    if (m_used > 0 && (!continues(block) || bytes > sizeof m_counts - m_used))
        flush();
    if (m_used == 0) {
        m_pending.streamId = block.streamId;
        m_pending.firstIndex = block.firstIndex;
        m_pending.deviceMicros = block.micros;
        m_pending.channels = block.channels;
        m_pending.flags = 0;
        m_pending.frames = 0;
    }
    ByteWriter writer(MutableBytes(m_counts + m_used, sizeof m_counts - m_used));
    for (size_t i = 0; i < bytes / 2; ++i)
        writer.i16(block.counts[i]);
    m_used += writer.size();
    m_pending.flags = static_cast<uint8_t>(m_pending.flags | block.flags);
    m_pending.frames = static_cast<uint16_t>(m_pending.frames + block.frames);
    m_nextIndex = block.firstIndex + block.frames;
}

void StreamSender::flush()
{
    if (m_used == 0)
        return;
    m_pending.counts = Bytes(m_counts, m_used);
    m_sender.sendMessage(MessageType::Samples, m_pending);
    m_used = 0;
}

} // namespace baseline
