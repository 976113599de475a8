// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"
#include "wire/frame.h"

namespace baseline {

/// The way out: whole frames or none. What the link does not take at once waits here; a frame that finds no room is
/// dropped and counted, because serve() never waits.
class FrameSender {
public:
    explicit FrameSender(HostLink& link);

    /// The largest message a node sends must fit beside a few others.
    static constexpr size_t bufferBytes = 4 * maxFrameOnWire;

    bool send(MessageType type, Bytes payload);

    /// Encodes and sends a message.
    template <typename Message>
    bool sendMessage(MessageType type, const Message& message)
    {
        ByteWriter writer(MutableBytes(m_payload, sizeof m_payload));
        encode(writer, message);
        return writer.ok() && send(type, writer.written());
    }

    /// Gives the link what it takes.
    void pump();
    bool isEmpty() const { return m_begin == m_end; }
    uint32_t dropped() const { return m_dropped; }

private:
    HostLink& m_link;
    uint8_t m_payload[maxPayload];
    uint8_t m_buffer[bufferBytes];
    size_t m_begin;
    size_t m_end;
    uint32_t m_dropped;
    uint16_t m_sequence;
};

} // namespace baseline
