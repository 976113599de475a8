// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learned_image.h"

#include "wire/checksum.h"

#include <string.h>

namespace baseline {

namespace {

constexpr uint16_t sectionsOfTheImage = 7; ///< Identity, Stream, Window, Features, Scaler, Head, Alarm

template <typename Value>
bool put(ImageSink& sink, const Value& value)
{
    return sink.take(Bytes(reinterpret_cast<const uint8_t*>(&value), sizeof value));
}

bool put(ImageSink& sink, const float* values, size_t count)
{
    return sink.take(Bytes(reinterpret_cast<const uint8_t*>(values), count * sizeof *values));
}

bool putSection(ImageSink& sink, SectionTag tag, size_t bytes)
{
    const SectionHeader header = {static_cast<uint32_t>(tag), static_cast<uint32_t>(bytes)};
    return put(sink, header);
}

/// Header and body of a section of a checked image.
Bytes sectionOf(const ModelView& model, SectionTag tag)
{
    size_t at = sizeof(ImageHeader);
    while (at < model.image.size) {
        SectionHeader header;
        memcpy(&header, model.image.data + at, sizeof header);
        if (header.tag == static_cast<uint32_t>(tag))
            return Bytes(model.image.data + at, sizeof header + header.bytes);
        at += sizeof header + header.bytes;
    }
    return Bytes();
}

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

LearnedImage::LearnedImage(const LearnedOrigin& origin, const BaselineLearner& learner)
    : m_origin(origin), m_learner(learner), m_header()
{
    HashSink hash;
    writeSections(hash);
    m_header.magic = imageMagic;
    m_header.version = imageVersion;
    m_header.sectionCount = sectionsOfTheImage;
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
    return writeIdentity(sink) && copySection(sink, SectionTag::Stream) && copySection(sink, SectionTag::Window)
           && copySection(sink, SectionTag::Features) && writeScaler(sink) && writeHead(sink)
           && copySection(sink, SectionTag::Alarm);
}

bool LearnedImage::copySection(ImageSink& sink, SectionTag tag) const
{
    return sink.take(sectionOf(*m_origin.parent, tag));
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
    identity.trainingHashLow = static_cast<uint32_t>(m_learner.trainingHash());
    identity.trainingHashHigh = static_cast<uint32_t>(m_learner.trainingHash() >> 32);
    identity.createdLow = static_cast<uint32_t>(m_origin.created);
    identity.createdHigh = static_cast<uint32_t>(m_origin.created >> 32);
    return putSection(sink, SectionTag::Identity, sizeof identity) && put(sink, identity);
}

bool LearnedImage::writeScaler(ImageSink& sink) const
{
    const BaselineFit& fit = m_learner.fit();
    return putSection(sink, SectionTag::Scaler, sizeof(uint32_t) + 2 * fit.dimension * sizeof(float))
           && put(sink, fit.dimension) && put(sink, fit.mean, fit.dimension) && put(sink, fit.scale, fit.dimension);
}

bool LearnedImage::writeHead(ImageSink& sink) const
{
    const BaselineFit& fit = m_learner.fit();
    const LearnPlan& plan = m_learner.plan();
    const size_t triangle = static_cast<size_t>(fit.dimension) * (fit.dimension + 1) / 2;
    const HeadHeader head = {static_cast<uint32_t>(HeadKind::Mahalanobis),
                             static_cast<uint32_t>(HeadInput::Scaled),
                             fit.dimension,
                             m_learner.threshold(),
                             static_cast<uint32_t>(CertificateKind::ConformalMarginal),
                             static_cast<float>(plan.alpha) / 1e6F,
                             plan.calibrationWindows,
                             plan.rank};
    bool ok = putSection(sink, SectionTag::Head, sizeof head + (fit.dimension + triangle) * sizeof(float))
              && put(sink, head);
    // The scaler has taken the mean off.
    for (uint32_t i = 0; ok && i < fit.dimension; ++i)
        ok = put(sink, 0.0F);
    return ok && put(sink, fit.whitening, triangle);
}

} // namespace baseline
