// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/wire/little_endian.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace baseline::fuzz {

/// Reads a fuzzer's bytes as a script. At the end everything is zero and empty.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : m_reader(Bytes(data, size)) {}

    bool isEmpty() const { return m_reader.remaining() == 0; }
    std::uint8_t u8() { return m_reader.remaining() >= 1 ? m_reader.u8() : std::uint8_t{0}; }
    std::uint16_t u16() { return m_reader.remaining() >= 2 ? m_reader.u16() : std::uint16_t{0}; }
    /// As many as are left, if they are fewer.
    Bytes bytes(std::size_t size) { return m_reader.bytes(std::min(size, m_reader.remaining())); }

private:
    ByteReader m_reader;
};

/// A promise of the code that the fuzzed bytes broke.
inline void require(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace baseline::fuzz
