// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/frame_sender.h"

#include <string.h>

namespace baseline {

FrameSender::FrameSender(HostLink& link)
    : m_link(link), m_payload(), m_buffer(), m_begin(0), m_end(0), m_dropped(0), m_sequence(0)
{
}

bool FrameSender::send(MessageType type, Bytes payload)
{
    if (bufferBytes - m_end < maxFrameOnWire && m_begin > 0) {
        memmove(m_buffer, m_buffer + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    // The sequence number counts dropped frames too: that is how the host learns of them.
    const size_t written = encodeFrame(static_cast<uint8_t>(type), m_sequence++, payload,
                                       MutableBytes(m_buffer + m_end, bufferBytes - m_end));
    m_end += written;
    if (written == 0)
        ++m_dropped;
    return written > 0;
}

void FrameSender::pump()
{
    m_begin += m_link.write(Bytes(m_buffer + m_begin, m_end - m_begin));
    if (m_begin == m_end)
        m_begin = m_end = 0;
}

} // namespace baseline
