// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/model/image_format.h"
#include "firmware/src/wire/checksum.h"
#include "tests/support/bytes.h"

#include <cstring>
#include <optional>

namespace baseline::tests {

// Writes model images from firmware/README.md, value by value and on its own: neither the studio's encoder nor the
// structures of image_format.h take part, so that a mistake in one of them shows.

class LittleEndian {
public:
    LittleEndian& u16(std::uint16_t value) { return put(value, 2); }
    LittleEndian& u32(std::uint32_t value) { return put(value, 4); }
    LittleEndian& u64(std::uint64_t value) { return put(value, 8); }
    LittleEndian& f32(float value)
    {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        return u32(bits);
    }
    LittleEndian& floats(const std::vector<float>& values)
    {
        for (const float value : values)
            f32(value);
        return *this;
    }
    LittleEndian& text(const std::string& value, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            m_bytes.push_back(i < value.size() ? static_cast<std::uint8_t>(value[i]) : std::uint8_t{0});
        return *this;
    }
    LittleEndian& append(const ByteVector& bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    const ByteVector& bytes() const { return m_bytes; }

private:
    LittleEndian& put(std::uint64_t value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
        return *this;
    }

    ByteVector m_bytes;
};

struct BlockParts {
    std::uint16_t kind = 1;
    std::vector<std::uint16_t> parameters;
};

struct HeadParts {
    std::uint32_t kind = 1;
    std::uint32_t input = 0;
    std::uint32_t dimension = 2;
    float threshold = 1.0F;
    std::uint32_t certificate = 0;
    float alpha = 0.0F;
    std::uint32_t calibrationWindows = 0;
    std::uint32_t rank = 0;
    std::uint32_t rule = 0;
    std::uint32_t clusters = 1;
    std::vector<float> centres = {0.0F, 0.0F};
    std::vector<float> radii = {0.0F};
};

struct ProjectionParts {
    std::uint32_t inputs = 2;
    std::uint32_t outputs = 1;
    std::vector<float> rows = {1.0F, 0.0F};
};

/// The smallest useful model: the RMS of two channels against one centre at zero. Tests change what they are about.
struct ImageParts {
    std::string name = "small";
    std::string recipe = "rms";
    std::string studioVersion = "0.1.0";
    float nominalRate = 100.0F;
    std::uint32_t rangeG = 4;
    std::uint32_t channels = 2;
    float gravityPerCount = 4.0F / 32768.0F;
    std::uint32_t length = 16;
    std::uint32_t hop = 8;
    std::optional<std::uint32_t> blockCount; ///< as written; otherwise the true one
    std::vector<BlockParts> blocks = {BlockParts{}};
    std::optional<std::uint32_t> scalerCount; ///< as written; otherwise the true one
    std::vector<float> mean = {0.0F, 0.0F};
    std::vector<float> scale = {1.0F, 1.0F};
    std::optional<ProjectionParts> projection;
    std::vector<HeadParts> heads = {HeadParts{}};
    std::uint32_t needed = 1;
    std::uint32_t of = 1;
    std::uint32_t hold = 0;
};

struct SectionParts {
    std::uint32_t tag = 0;
    ByteVector body;
};

inline ByteVector featuresBody(const ImageParts& parts)
{
    LittleEndian body;
    body.u32(parts.blockCount.value_or(static_cast<std::uint32_t>(parts.blocks.size())));
    for (const BlockParts& block : parts.blocks) {
        body.u16(block.kind).u16(static_cast<std::uint16_t>(block.parameters.size()));
        for (const std::uint16_t parameter : block.parameters)
            body.u16(parameter);
        if (block.parameters.size() % 2 != 0)
            body.u16(0);
    }
    return body.bytes();
}

inline ByteVector headBody(const HeadParts& head)
{
    LittleEndian body;
    body.u32(head.kind).u32(head.input).u32(head.dimension).f32(head.threshold);
    body.u32(head.certificate).f32(head.alpha).u32(head.calibrationWindows).u32(head.rank);
    body.u32(head.rule).u32(head.clusters).floats(head.centres).floats(head.radii);
    return body.bytes();
}

inline std::vector<SectionParts> sectionsOf(const ImageParts& parts)
{
    LittleEndian identity;
    identity.text(parts.name, 32).text(parts.recipe, 16).text(parts.studioVersion, 16).text("", 16);
    identity.u64(0).u64(0x1122334455667788ULL).u64(1780000000);
    LittleEndian stream;
    stream.f32(parts.nominalRate).u32(parts.rangeG).u32(parts.channels).f32(parts.gravityPerCount);
    LittleEndian scaler;
    scaler.u32(parts.scalerCount.value_or(static_cast<std::uint32_t>(parts.mean.size())));
    scaler.floats(parts.mean).floats(parts.scale);
    std::vector<SectionParts> sections = {
        {1, identity.bytes()},
        {2, stream.bytes()},
        {3, LittleEndian().u32(parts.length).u32(parts.hop).bytes()},
        {4, featuresBody(parts)},
        {5, scaler.bytes()},
    };
    if (parts.projection) {
        LittleEndian body;
        body.u32(parts.projection->inputs).u32(parts.projection->outputs).floats(parts.projection->rows);
        sections.push_back({6, body.bytes()});
    }
    for (const HeadParts& head : parts.heads)
        sections.push_back({7, headBody(head)});
    sections.push_back({8, LittleEndian().u32(parts.needed).u32(parts.of).u32(parts.hold).bytes()});
    return sections;
}

/// Writes the hash of the sections at 16 and the CRC of all behind it at 12, over whatever stands there.
inline void seal(ByteVector& image)
{
    const std::uint64_t hash = contentHash(Bytes(image.data() + 24, image.size() - 24));
    const ByteVector hashBytes = LittleEndian().u64(hash).bytes();
    std::copy(hashBytes.begin(), hashBytes.end(), image.begin() + 16);
    const ByteVector crcBytes = LittleEndian().u32(crc32(Bytes(image.data() + 16, image.size() - 16))).bytes();
    std::copy(crcBytes.begin(), crcBytes.end(), image.begin() + 12);
}

inline ByteVector buildImage(const std::vector<SectionParts>& sections)
{
    LittleEndian body;
    for (const SectionParts& section : sections)
        body.u32(section.tag).u32(static_cast<std::uint32_t>(section.body.size())).append(section.body);
    LittleEndian image;
    image.text("BLM1", 4).u16(1).u16(static_cast<std::uint16_t>(sections.size()));
    image.u32(static_cast<std::uint32_t>(24 + body.bytes().size())).u32(0).u64(0).append(body.bytes());
    ByteVector bytes = image.bytes();
    seal(bytes);
    return bytes;
}

inline ByteVector buildImage(const ImageParts& parts)
{
    return buildImage(sectionsOf(parts));
}

} // namespace baseline::tests
