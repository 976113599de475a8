// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learned_image.h"

#include "wire/checksum.h"

#include <string.h>

namespace baseline {

namespace {

class HashSink final : public ImageSink {
public:
    HashSink() : m_hash(contentHash(Bytes())), m_bytes(0) {}
    bool take(Bytes piece) override
    {
        m_hash = contentHash(piece, m_hash);
        m_bytes += static_cast<uint32_t>(piece.size);
        return true;
    }
    uint64_t hash() const { return m_hash; }
    uint32_t bytes() const { return m_bytes; }

private:
    uint64_t m_hash;
    uint32_t m_bytes;
};

class ChecksumSink final : public ImageSink {
public:
    ChecksumSink() : m_crc(0) {}
    bool take(Bytes piece) override
    {
        m_crc = crc32(piece, m_crc);
        return true;
    }
    uint32_t crc() const { return m_crc; }

private:
    uint32_t m_crc;
};

constexpr char learnedMark[] = " (learned)";

/// The parent's name and the mark, once; a name that is too long ends before a whole character.
void nameAfter(const char* parent, char (&name)[modelNameBytes])
{
    memset(name, 0, sizeof name);
    const size_t mark = sizeof learnedMark - 1;
    size_t length = 0;
    while (length + 1 < sizeof name && parent[length] != 0)
        ++length;
    if (length >= mark && memcmp(parent + length - mark, learnedMark, mark) == 0)
        length -= mark;
    const size_t most = sizeof name - 1 - mark;
    if (length > most) {
        length = most;
        // Bytes 10xxxxxx go on with a character of UTF-8.
        while (length > 0 && (static_cast<uint8_t>(parent[length]) & 0xC0U) == 0x80U)
            --length;
    }
    memcpy(name, parent, length);
    memcpy(name + length, learnedMark, mark);
}

} // namespace

LearnedImage::LearnedImage(const LearnedOrigin& origin, const LearnedBody& body)
    : m_origin(origin), m_body(body), m_header()
{
    HashSink hash;
    writeSections(hash);
    m_header.magic = imageMagic;
    m_header.version = imageVersion;
    m_header.sectionCount = static_cast<uint16_t>(1 + m_body.sectionCount());
    m_header.totalBytes = static_cast<uint32_t>(sizeof m_header) + hash.bytes();
    m_header.hashLow = static_cast<uint32_t>(hash.hash());
    m_header.hashHigh = static_cast<uint32_t>(hash.hash() >> 32);
    ChecksumSink checksum;
    put(checksum, m_header.hashLow);
    put(checksum, m_header.hashHigh);
    writeSections(checksum);
    m_header.crc = checksum.crc();
}

bool LearnedImage::write(ImageSink& sink) const
{
    return put(sink, m_header) && writeSections(sink);
}

bool LearnedImage::writeSections(ImageSink& sink) const
{
    return writeIdentity(sink) && m_body.write(sink);
}

bool LearnedImage::writeIdentity(ImageSink& sink) const
{
    IdentitySection identity = *m_origin.parent->identity;
    nameAfter(m_origin.parent->identity->name, identity.name);
    memset(identity.studioVersion, 0, sizeof identity.studioVersion);
    memcpy(identity.studioVersion, "board 0.0.0", 11);
    for (size_t i = 0; i < 3; ++i)
        identity.studioVersion[6 + 2 * i] = static_cast<char>('0' + m_origin.firmware[i]);
    memcpy(identity.boardSerial, m_origin.boardSerial, sizeof identity.boardSerial);
    identity.parentHashLow = static_cast<uint32_t>(m_origin.parent->hash);
    identity.parentHashHigh = static_cast<uint32_t>(m_origin.parent->hash >> 32);
    identity.trainingHashLow = static_cast<uint32_t>(m_body.trainingHash());
    identity.trainingHashHigh = static_cast<uint32_t>(m_body.trainingHash() >> 32);
    identity.createdLow = static_cast<uint32_t>(m_origin.created);
    identity.createdHigh = static_cast<uint32_t>(m_origin.created >> 32);
    return putSection(sink, SectionTag::Identity, sizeof identity) && put(sink, identity);
}

} // namespace baseline
