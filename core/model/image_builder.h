// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image.h"
#include "firmware/src/wire/checksum.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>

namespace baseline::model {

/// Grows an image section by section. Both machines that read it are little endian, as the format is.
class ImageBuilder {
public:
    ImageBuilder() : m_bytes(sizeof(ImageHeader), 0) {}

    void beginSection(SectionTag tag)
    {
        m_sectionAt = m_bytes.size();
        ++m_sections;
        put(SectionHeader{static_cast<std::uint32_t>(tag), 0});
    }

    template <typename T>
    void put(const T& value)
    {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + sizeof value);
        std::memcpy(m_bytes.data() + at, &value, sizeof value);
    }

    template <typename T>
    void putAll(const std::vector<T>& values)
    {
        for (const T& value : values)
            put(value);
        m_bytes.resize((m_bytes.size() + 3) / 4 * 4, 0);
    }

    void endSection()
    {
        const auto size = static_cast<std::uint32_t>(m_bytes.size() - m_sectionAt - sizeof(SectionHeader));
        std::memcpy(m_bytes.data() + m_sectionAt + offsetof(SectionHeader, bytes), &size, sizeof size);
    }

    Image finish()
    {
        const std::uint64_t hash =
            contentHash(Bytes(m_bytes.data() + sizeof(ImageHeader), m_bytes.size() - sizeof(ImageHeader)));
        ImageHeader header{imageMagic,
                           imageVersion,
                           m_sections,
                           static_cast<std::uint32_t>(m_bytes.size()),
                           0,
                           static_cast<std::uint32_t>(hash),
                           static_cast<std::uint32_t>(hash >> 32)};
        std::memcpy(m_bytes.data(), &header, sizeof header);
        const std::size_t behindCrc = offsetof(ImageHeader, hashLow);
        header.crc = crc32(Bytes(m_bytes.data() + behindCrc, m_bytes.size() - behindCrc));
        std::memcpy(m_bytes.data(), &header, sizeof header);
        return std::move(m_bytes);
    }

private:
    Image m_bytes;
    std::size_t m_sectionAt = 0;
    std::uint16_t m_sections = 0;
};

/// Copies as much of `text` as leaves a zero at the end, without cutting a UTF-8 character in two.
template <std::size_t Size>
void copyText(const std::string& text, char (&target)[Size])
{
    std::size_t size = std::min(text.size(), Size - 1);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    std::memcpy(target, text.data(), size);
}

/// Numbers in place of an image.
inline std::vector<float> floatsAt(const float* values, std::size_t count)
{
    return {values, values + count};
}

inline Matrix matrixAt(const float* values, std::size_t rows, std::size_t columns)
{
    Matrix matrix(rows, columns);
    std::copy_n(values, rows * columns, matrix.values.begin());
    return matrix;
}

} // namespace baseline::model
