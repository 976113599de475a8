// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/numeric/span.h"
#include "firmware/src/wire/little_endian.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace baseline::tests {

using ByteVector = std::vector<std::uint8_t>;

inline Bytes view(const ByteVector& bytes)
{
    return {bytes.data(), bytes.size()};
}

inline ByteVector fromHex(const QByteArray& text)
{
    const QByteArray raw = QByteArray::fromHex(text);
    return {raw.begin(), raw.end()};
}

inline QByteArray toHex(const ByteVector& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

/// `count` bytes first, first + 1, …
inline ByteVector counting(std::uint8_t first, std::size_t count)
{
    ByteVector bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(first + i);
    return bytes;
}

/// The payload of a wire message.
template <typename Message>
ByteVector payloadOf(const Message& message)
{
    ByteVector bytes(1024);
    ByteWriter writer(MutableBytes(bytes.data(), bytes.size()));
    encode(writer, message);
    bytes.resize(writer.size());
    return bytes;
}

/// A copy on the heap of exactly its size, so that the address sanitiser sees a read past the end.
class ExactCopy {
public:
    ExactCopy(const std::uint8_t* data, std::size_t size) : m_data(new std::uint8_t[size]), m_size(size)
    {
        std::copy(data, data + size, m_data.get());
    }
    Bytes view() const { return {m_data.get(), m_size}; }

private:
    std::unique_ptr<std::uint8_t[]> m_data;
    std::size_t m_size;
};

} // namespace baseline::tests
