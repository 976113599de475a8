// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"

#include "firmware/src/wire/checksum.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <limits>

namespace baseline::model {

namespace {

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
        const auto* raw = reinterpret_cast<const std::uint8_t*>(&value);
        m_bytes.insert(m_bytes.end(), raw, raw + sizeof value);
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

IdentitySection sectionOf(const Identity& identity)
{
    IdentitySection section{};
    copyText(identity.name, section.name);
    copyText(identity.recipe, section.recipe);
    copyText(identity.studioVersion, section.studioVersion);
    std::ranges::copy(identity.boardSerial, section.boardSerial);
    const auto split = [](std::uint64_t value, std::uint32_t& low, std::uint32_t& high) {
        low = static_cast<std::uint32_t>(value);
        high = static_cast<std::uint32_t>(value >> 32);
    };
    split(identity.parentHash, section.parentHashLow, section.parentHashHigh);
    split(identity.trainingHash, section.trainingHashLow, section.trainingHashHigh);
    split(static_cast<std::uint64_t>(identity.createdUnixSeconds), section.createdLow, section.createdHigh);
    return section;
}

Identity identityOf(const IdentitySection& section)
{
    const auto join = [](std::uint32_t low, std::uint32_t high) {
        return static_cast<std::uint64_t>(high) << 32 | low;
    };
    Identity identity;
    identity.name = section.name;
    identity.recipe = section.recipe;
    identity.studioVersion = section.studioVersion;
    std::ranges::copy(section.boardSerial, identity.boardSerial.begin());
    identity.parentHash = join(section.parentHashLow, section.parentHashHigh);
    identity.trainingHash = join(section.trainingHashLow, section.trainingHashHigh);
    identity.createdUnixSeconds = static_cast<std::int64_t>(join(section.createdLow, section.createdHigh));
    return identity;
}

void putFeatures(ImageBuilder& builder, const std::vector<FeatureBlock>& blocks)
{
    builder.beginSection(SectionTag::Features);
    builder.put(static_cast<std::uint32_t>(blocks.size()));
    for (const FeatureBlock& block : blocks) {
        builder.put(FeatureBlockHeader{static_cast<std::uint16_t>(block.kind),
                                       static_cast<std::uint16_t>(block.parameters.size())});
        builder.putAll(block.parameters);
    }
    builder.endSection();
}

void putScaler(ImageBuilder& builder, const Scaler& scaler)
{
    builder.beginSection(SectionTag::Scaler);
    builder.put(static_cast<std::uint32_t>(scaler.mean.size()));
    builder.putAll(scaler.mean);
    builder.putAll(scaler.scale);
    builder.endSection();
}

void putProjection(ImageBuilder& builder, const Projection& projection)
{
    builder.beginSection(SectionTag::Projection);
    builder.put(static_cast<std::uint32_t>(projection.rows.columns));
    builder.put(static_cast<std::uint32_t>(projection.rows.rows));
    builder.putAll(projection.rows.values);
    builder.endSection();
}

void putHead(ImageBuilder& builder, const Head& head)
{
    const auto& kmeans = std::get<KMeans>(head.detector);
    builder.beginSection(SectionTag::Head);
    builder.put(HeadHeader{static_cast<std::uint32_t>(HeadKind::KMeans), static_cast<std::uint32_t>(head.input),
                           static_cast<std::uint32_t>(kmeans.centres.columns), head.threshold,
                           static_cast<std::uint32_t>(head.certificate.kind), head.certificate.alpha,
                           head.certificate.calibrationWindows, head.certificate.rank});
    builder.put(KMeansHeader{static_cast<std::uint32_t>(kmeans.rule),
                             static_cast<std::uint32_t>(kmeans.centres.rows)});
    builder.putAll(kmeans.centres.values);
    builder.putAll(kmeans.radii);
    builder.endSection();
}

template <typename Section>
void putSection(ImageBuilder& builder, SectionTag tag, const Section& section)
{
    builder.beginSection(tag);
    builder.put(section);
    builder.endSection();
}

std::vector<float> floats(const float* values, std::size_t count)
{
    return {values, values + count};
}

Matrix matrixOf(const float* values, std::size_t rows, std::size_t columns)
{
    Matrix matrix(rows, columns);
    std::copy_n(values, rows * columns, matrix.values.begin());
    return matrix;
}

Head headOf(const HeadView& view)
{
    Head head;
    head.input = static_cast<HeadInput>(view.header.input);
    head.threshold = view.header.threshold;
    head.certificate = {static_cast<CertificateKind>(view.header.certificate), view.header.alpha,
                        view.header.calibrationWindows, view.header.rank};
    head.detector = KMeans{static_cast<KMeansRule>(view.kmeans.rule),
                           matrixOf(view.centres, view.kmeans.clusters, view.header.dimension),
                           floats(view.radii, view.kmeans.clusters)};
    return head;
}

Error invalid(ImageFault fault)
{
    return {Error::Code::ModelInvalid, std::string("model image: ") + faultText(fault), faultText(fault),
            static_cast<double>(fault)};
}

} // namespace

Result<Image> encode(const Model& model)
{
    ImageBuilder builder;
    putSection(builder, SectionTag::Identity, sectionOf(model.identity));
    putSection(builder, SectionTag::Stream,
               StreamSection{static_cast<float>(model.stream.nominalRate.value), model.stream.rangeG,
                             model.stream.channels, model.stream.gravityPerCount});
    putSection(builder, SectionTag::Window, WindowSection{model.window.length, model.window.hop});
    putFeatures(builder, model.features);
    putScaler(builder, model.scaler);
    if (model.projection)
        putProjection(builder, *model.projection);
    for (const Head& head : model.heads)
        putHead(builder, head);
    putSection(builder, SectionTag::Alarm, AlarmSection{model.alarm.needed, model.alarm.of, model.alarm.hold});

    Image image = builder.finish();
    if (image.size() > maxModelBytes)
        return Error{Error::Code::ModelTooLarge, "a model image may have " + std::to_string(maxModelBytes) + " bytes",
                     "", static_cast<double>(image.size())};
    ModelView view;
    const ImageFault fault = readModel(Bytes(image.data(), image.size()), view, ImageReader::Studio);
    if (fault != ImageFault::None)
        return invalid(fault);
    return image;
}

Result<Model> decode(std::span<const std::uint8_t> image, ImageReader reader)
{
    // A copy, because the reader wants an aligned base and a caller's bytes may start anywhere.
    const Image aligned(image.begin(), image.end());
    ModelView view;
    const ImageFault fault = readModel(Bytes(aligned.data(), aligned.size()), view, reader);
    if (fault != ImageFault::None)
        return invalid(fault);

    Model model;
    model.identity = identityOf(*view.identity);
    model.stream = {Hertz{static_cast<double>(view.stream.nominalRate)}, view.stream.rangeG, view.stream.channels,
                    view.stream.gravityPerCount};
    model.window = {view.window.length, view.window.hop};
    for (std::uint32_t i = 0; i < view.blockCount; ++i) {
        const auto& parameters = view.blocks[i].parameters;
        model.features.push_back({view.blocks[i].kind, {parameters.begin(), parameters.end()}});
    }
    model.scaler = {floats(view.mean, view.featureCount), floats(view.scale, view.featureCount)};
    if (view.projection != nullptr)
        model.projection = Projection{matrixOf(view.projection, view.projectedCount, view.featureCount)};
    for (std::uint32_t i = 0; i < view.headCount; ++i)
        model.heads.push_back(headOf(view.heads[i]));
    model.alarm = {view.alarm.needed, view.alarm.of, view.alarm.hold};
    return model;
}

std::uint64_t hashOf(std::span<const std::uint8_t> image)
{
    ImageHeader header{};
    if (image.size() >= sizeof header)
        std::memcpy(&header, image.data(), sizeof header);
    return static_cast<std::uint64_t>(header.hashHigh) << 32 | header.hashLow;
}

std::string hashText(std::uint64_t hash)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

} // namespace baseline::model
