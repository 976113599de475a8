// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"

#include "wire/checksum.h"
#include "wire/little_endian.h"

#include <string.h>

namespace baseline {

size_t encodeFrame(uint8_t type, uint16_t sequence, Bytes payload, MutableBytes target)
{
    if (payload.size > maxPayload || target.size < cobsEncodedLimit(payload.size + frameOverhead) + 1)
        return 0;
    uint8_t body[maxPayload + frameOverhead];
    ByteWriter writer(MutableBytes(body, sizeof body));
    writer.u8(type);
    writer.u16(sequence);
    writer.bytes(payload.data, payload.size);
    writer.u16(crc16(writer.written()));
    const size_t encoded = cobsEncode(writer.written(), target.data);
    target[encoded] = 0;
    return encoded + 1;
}

FrameDecoder::FrameDecoder() : m_used(0), m_overlong(false), m_complete(false), m_counters() {}

size_t FrameDecoder::collect(Bytes bytes)
{
    const void* zero = memchr(bytes.data, 0, bytes.size);
    const size_t literals =
        zero != nullptr ? static_cast<size_t>(static_cast<const uint8_t*>(zero) - bytes.data) : bytes.size;
    if (literals > sizeof m_buffer - m_used) {
        m_overlong = true;
    } else if (literals > 0) {
        memcpy(m_buffer + m_used, bytes.data, literals);
        m_used += literals;
    }
    m_complete = zero != nullptr;
    return literals + (m_complete ? 1U : 0U);
}

bool FrameDecoder::finish(Frame& frame)
{
    const size_t size = m_used;
    const bool overlong = m_overlong;
    m_used = 0;
    m_overlong = false;
    m_complete = false;
    if (overlong) {
        ++m_counters.overlong;
        return false;
    }
    // A zero straight after a zero is how a connection starts; it is no frame and no damage.
    if (size == 0)
        return false;
    const CobsDecoded decoded = cobsDecode(Bytes(m_buffer, size), m_buffer);
    if (!decoded.ok || decoded.size < frameOverhead || decoded.size > maxPayload + frameOverhead) {
        ++m_counters.damaged;
        return false;
    }
    ByteReader reader(Bytes(m_buffer, decoded.size));
    frame.type = reader.u8();
    frame.sequence = reader.u16();
    frame.payload = reader.bytes(decoded.size - frameOverhead);
    if (reader.u16() != crc16(Bytes(m_buffer, decoded.size - 2))) {
        ++m_counters.damaged;
        return false;
    }
    ++m_counters.frames;
    return true;
}

} // namespace baseline
