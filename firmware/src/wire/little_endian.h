// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"

#include <string.h>

namespace baseline {

/// Reads little-endian values from bytes. A read past the end gives zero and makes `ok()` false for good, so that a
/// decoder checks once, at its end.
class ByteReader {
public:
    explicit ByteReader(Bytes bytes) : m_bytes(bytes), m_at(0), m_ok(true) {}

    bool ok() const { return m_ok; }
    size_t position() const { return m_at; }
    size_t remaining() const { return m_bytes.size - m_at; }

    uint8_t u8() { return static_cast<uint8_t>(take(1)); }
    uint16_t u16() { return static_cast<uint16_t>(take(2)); }
    uint32_t u32() { return static_cast<uint32_t>(take(4)); }
    uint64_t u64() { return take(8); }
    int16_t i16() { return static_cast<int16_t>(take(2)); }
    float f32()
    {
        const uint32_t bits = u32();
        float value;
        memcpy(&value, &bits, sizeof value);
        return value;
    }
    /// The next `size` bytes in place.
    Bytes bytes(size_t size)
    {
        if (size > remaining()) {
            m_ok = false;
            m_at = m_bytes.size;
            return Bytes();
        }
        const Bytes result(m_bytes.data + m_at, size);
        m_at += size;
        return result;
    }

private:
    __attribute__((noinline)) uint64_t take(size_t size)
    {
        const Bytes raw = bytes(size);
        uint64_t value = 0;
        for (size_t i = 0; i < raw.size; ++i)
            value |= static_cast<uint64_t>(raw[i]) << (8 * i);
        return value;
    }

    Bytes m_bytes;
    size_t m_at;
    bool m_ok;
};

/// Writes little-endian values into a fixed buffer. A write past the end makes `ok()` false for good.
class ByteWriter {
public:
    explicit ByteWriter(MutableBytes buffer) : m_buffer(buffer), m_at(0), m_ok(true) {}

    bool ok() const { return m_ok; }
    size_t size() const { return m_at; }
    Bytes written() const { return Bytes(m_buffer.data, m_at); }

    void u8(uint8_t value) { put(value, 1); }
    void u16(uint16_t value) { put(value, 2); }
    void u32(uint32_t value) { put(value, 4); }
    void u64(uint64_t value) { put(value, 8); }
    void i16(int16_t value) { put(static_cast<uint16_t>(value), 2); }
    void f32(float value)
    {
        uint32_t bits;
        memcpy(&bits, &value, sizeof bits);
        u32(bits);
    }
    // Not inlined: as loops in every field of every message these took a board 4 KB.
    __attribute__((noinline)) void bytes(const void* data, size_t size)
    {
        if (size > m_buffer.size - m_at) {
            m_ok = false;
            return;
        }
        if (size > 0)
            memcpy(m_buffer.data + m_at, data, size);
        m_at += size;
    }

private:
    __attribute__((noinline)) void put(uint64_t value, size_t size)
    {
        uint8_t raw[8];
        for (size_t i = 0; i < size; ++i)
            raw[i] = static_cast<uint8_t>(value >> (8 * i));
        bytes(raw, size);
    }

    MutableBytes m_buffer;
    size_t m_at;
    bool m_ok;
};

} // namespace baseline
