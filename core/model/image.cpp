// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"

#include "core/model/head_image.h"
#include "core/model/image_builder.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace baseline::model {

namespace {

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

template <typename Section>
void putSection(ImageBuilder& builder, SectionTag tag, const Section& section)
{
    builder.beginSection(tag);
    builder.put(section);
    builder.endSection();
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
    for (const Head& head : model.heads) {
        if (!isConsistent(head.detector))
            return invalid(ImageFault::Section);
        const std::size_t dimension = dimensionOf(head.detector);
        if (dimension > 0 && dimension != inputCount(model, head))
            return invalid(ImageFault::Dimension);
        putHead(builder, model, head);
    }
    putSection(builder, SectionTag::Alarm, AlarmSection{model.alarm.needed, model.alarm.of, model.alarm.hold});
    for (std::size_t i = 0; i < model.heads.size(); ++i)
        putNames(builder, i, model.heads[i].names);

    Image image = builder.finish();
    if (image.size() > maxDesktopModelBytes)
        return Error{Error::Code::ModelTooLarge,
                     "a model image may have " + std::to_string(maxDesktopModelBytes) + " bytes", "",
                     static_cast<double>(image.size())};
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
    model.scaler = {floatsAt(view.mean, view.featureCount), floatsAt(view.scale, view.featureCount)};
    if (view.projection != nullptr)
        model.projection = Projection{matrixAt(view.projection, view.projectedCount, view.featureCount)};
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
