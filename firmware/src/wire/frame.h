// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"
#include "wire/cobs.h"

namespace baseline {

/// The largest payload of a frame, in bytes. Hello tells it to the host.
constexpr size_t maxPayload = 512;

/// Type and sequence number before the payload, CRC behind it.
constexpr size_t frameOverhead = 5;

/// The largest frame on the wire, its ending zero included.
constexpr size_t maxFrameOnWire = cobsEncodedLimit(maxPayload + frameOverhead) + 1;

/// One frame as received: a type, the sender's frame counter, a payload that lives until the next call to the decoder.
struct Frame {
    uint8_t type;
    uint16_t sequence;
    Bytes payload;
};

/// Encodes a frame, ending zero included, into `target`. Returns the bytes written, 0 when the payload is larger than
/// maxPayload or the target too small (maxFrameOnWire always suffices).
size_t encodeFrame(uint8_t type, uint16_t sequence, Bytes payload, MutableBytes target);

/// Bytes in, frames out. Keeps a partial frame between calls; whatever is not a frame is skipped and counted, and the
/// next zero byte starts afresh. One decoder a direction, used by one thread.
class FrameDecoder {
public:
    struct Counters {
        uint32_t frames;
        uint32_t damaged;  ///< wrong CRC, broken stuffing or too short
        uint32_t overlong; ///< more bytes than any frame has
    };

    FrameDecoder();

    /// Calls `handle(const Frame&)` for each whole frame in `bytes`.
    template <typename Handler>
    void feed(Bytes bytes, Handler&& handle)
    {
        size_t at = 0;
        while (at < bytes.size) {
            const size_t taken = collect(Bytes(bytes.data + at, bytes.size - at));
            at += taken;
            Frame frame;
            if (m_complete && finish(frame))
                handle(frame);
        }
    }

    const Counters& counters() const { return m_counters; }

private:
    size_t collect(Bytes bytes);
    bool finish(Frame& frame);

    uint8_t m_buffer[maxFrameOnWire];
    size_t m_used;
    bool m_overlong;
    bool m_complete;
    Counters m_counters;
};

} // namespace baseline
