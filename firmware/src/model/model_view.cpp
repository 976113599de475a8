// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/model_view.h"

#include "model/head_reader.h"
#include "model/section_reader.h"
#include "wire/checksum.h"

namespace baseline {

namespace {

ImageFault readIdentity(SectionReader body, ModelView& view)
{
    view.identity = body.array<IdentitySection>(1);
    if (!body.finished())
        return ImageFault::Section;
    const IdentitySection& identity = *view.identity;
    const bool ended = identity.name[sizeof identity.name - 1] == 0
                       && identity.recipe[sizeof identity.recipe - 1] == 0
                       && identity.studioVersion[sizeof identity.studioVersion - 1] == 0;
    return ended ? ImageFault::None : ImageFault::Section;
}

ImageFault readStream(SectionReader body, ModelView& view)
{
    view.stream = body.value<StreamSection>();
    if (!body.finished())
        return ImageFault::Section;
    const StreamSection& stream = view.stream;
    if (!isFinite(stream.nominalRate) || !isFinite(stream.gravityPerCount))
        return ImageFault::NotFinite;
    if (stream.gravityPerCount <= 0.0F)
        return ImageFault::ZeroScale;
    // Within these weights the shape features' fourth powers of up to 65535 counts stay normal floats.
    const bool goodWeight = stream.gravityPerCount >= 1e-6F && stream.gravityPerCount <= 1.0F;
    const bool good = stream.nominalRate >= 1.0F && stream.nominalRate <= 100000.0F && stream.rangeG >= 1
                      && stream.rangeG <= 1000 && stream.channels >= 1 && stream.channels <= maxDesktopChannels;
    return good && goodWeight ? ImageFault::None : ImageFault::Stream;
}

ImageFault readWindow(SectionReader body, ModelView& view)
{
    view.window = body.value<WindowSection>();
    if (!body.finished())
        return ImageFault::Section;
    const WindowSection& window = view.window;
    const bool good = window.length <= maxDesktopWindow && window.hop >= 1 && window.hop <= window.length;
    return good ? ImageFault::None : ImageFault::Window;
}

/// What a board can hold, of a model whose features it can compute.
ImageFault checkBoardLimits(const ModelView& view)
{
    if (view.stream.channels > maxChannels)
        return ImageFault::Stream;
    if (view.window.length < minWindow || view.window.length > maxWindow)
        return ImageFault::Window;
    return view.window.length * view.stream.channels > maxWindowCounts ? ImageFault::TooLarge : ImageFault::None;
}

ImageFault readFeatures(SectionReader body, ModelView& view, ImageReader reader)
{
    view.blockCount = body.value<uint32_t>();
    if (!body.ok() || view.blockCount < 1 || view.blockCount > maxFeatureBlocks)
        return ImageFault::Features;
    view.featuresPerChannel = 0;
    for (uint32_t i = 0; i < view.blockCount; ++i) {
        const FeatureBlockHeader header = body.value<FeatureBlockHeader>();
        FeatureBlock& block = view.blocks[i];
        block.kind = static_cast<FeatureKind>(header.kind);
        block.parameters = View<const uint16_t>(body.array<uint16_t>(header.parameterCount), header.parameterCount);
        if (!body.ok())
            return ImageFault::Features;
        if (isDesktopKind(block.kind)) {
            if (reader == ImageReader::Board)
                return ImageFault::DesktopOnly;
            view.isDesktopOnly = true;
            // What a desktop computes stands alone.
            if (view.blockCount != 1)
                return ImageFault::Features;
        } else {
            const ImageFault fault = checkBoardLimits(view);
            if (fault != ImageFault::None)
                return fault;
        }
        if (!isGoodBlock(block, view.window.length))
            return ImageFault::Features;
        view.featuresPerChannel += featuresOf(block);
    }
    view.featureCount = view.featuresPerChannel * view.stream.channels;
    if (!body.finished())
        return ImageFault::Section;
    return view.featureCount <= maxFeatures ? ImageFault::None : ImageFault::TooLarge;
}

ImageFault readScaler(SectionReader body, ModelView& view)
{
    if (body.value<uint32_t>() != view.featureCount)
        return ImageFault::Dimension;
    view.mean = body.array<float>(view.featureCount);
    view.scale = body.array<float>(view.featureCount);
    if (!body.finished())
        return ImageFault::Section;
    if (!allFinite(view.mean, view.featureCount) || !allFinite(view.scale, view.featureCount))
        return ImageFault::NotFinite;
    for (uint32_t i = 0; i < view.featureCount; ++i) {
        if (view.scale[i] <= 0.0F)
            return ImageFault::ZeroScale;
    }
    return ImageFault::None;
}

ImageFault readProjection(SectionReader body, ModelView& view)
{
    const uint32_t inputs = body.value<uint32_t>();
    view.projectedCount = body.value<uint32_t>();
    if (!body.ok() || inputs != view.featureCount || view.projectedCount < 1 || view.projectedCount > maxProjected)
        return ImageFault::Dimension;
    const size_t count = static_cast<size_t>(inputs) * view.projectedCount;
    view.projection = body.array<float>(count);
    if (!body.finished())
        return ImageFault::Section;
    return allFinite(view.projection, count) ? ImageFault::None : ImageFault::NotFinite;
}

ImageFault readAlarm(SectionReader body, ModelView& view)
{
    view.alarm = body.value<AlarmSection>();
    if (!body.finished())
        return ImageFault::Section;
    const AlarmSection& alarm = view.alarm;
    const bool good = alarm.needed >= 1 && alarm.needed <= alarm.of && alarm.of <= maxAlarmWindows
                      && alarm.hold <= 1000000;
    return good ? ImageFault::None : ImageFault::Alarm;
}

/// True when a section with `tag` may follow one with `previous` (0 at the start).
bool inOrder(uint32_t previous, uint32_t tag)
{
    const uint32_t projection = static_cast<uint32_t>(SectionTag::Projection);
    const uint32_t head = static_cast<uint32_t>(SectionTag::Head);
    const uint32_t names = static_cast<uint32_t>(SectionTag::Names);
    return tag == previous + 1 || (tag == head && (previous == head || previous == projection - 1))
           || (tag == names && previous == names);
}

ImageFault readSection(uint32_t tag, Bytes bytes, ModelView& view, ImageReader reader)
{
    const SectionReader body(bytes);
    switch (static_cast<SectionTag>(tag)) {
    case SectionTag::Identity:
        return readIdentity(body, view);
    case SectionTag::Stream:
        return readStream(body, view);
    case SectionTag::Window:
        return readWindow(body, view);
    case SectionTag::Features:
        return readFeatures(body, view, reader);
    case SectionTag::Scaler:
        return readScaler(body, view);
    case SectionTag::Projection:
        return readProjection(body, view);
    case SectionTag::Head:
        return readHead(body, view);
    case SectionTag::Alarm:
        return readAlarm(body, view);
    case SectionTag::Names:
        return readNames(body, view);
    }
    return ImageFault::Section;
}

ImageFault readHeader(Bytes image, ImageReader reader, ImageHeader& header)
{
    if (reinterpret_cast<uintptr_t>(image.data) % 4 != 0)
        return ImageFault::Misaligned;
    if (image.size < sizeof header)
        return ImageFault::Truncated;
    memcpy(&header, image.data, sizeof header);
    if (header.magic != imageMagic)
        return ImageFault::NotAnImage;
    if (header.version != imageVersion)
        return ImageFault::Version;
    if (header.totalBytes > (reader == ImageReader::Board ? maxModelBytes : maxDesktopModelBytes))
        return ImageFault::TooLarge;
    if (header.totalBytes > image.size || header.totalBytes < sizeof header || header.totalBytes % 4 != 0)
        return ImageFault::Truncated;
    const size_t behindCrc = offsetof(ImageHeader, hashLow);
    if (crc32(Bytes(image.data + behindCrc, header.totalBytes - behindCrc)) != header.crc)
        return ImageFault::Checksum;
    return ImageFault::None;
}

} // namespace

const char* faultText(ImageFault fault)
{
    static const char* const texts[] = {
        "no fault",          "misaligned base",    "truncated",          "not a model image",
        "unknown version",   "wrong checksum",     "bad section",        "bad stream",
        "bad window",        "bad features",       "dimensions differ",  "zero scale",
        "number not finite", "bad detector head",  "bad alarm logic",    "too large",
        "features that only a desktop computes",
    };
    const size_t index = static_cast<size_t>(fault);
    return index < sizeof texts / sizeof texts[0] ? texts[index] : "unknown fault";
}

ImageFault readModel(Bytes image, ModelView& view, ImageReader reader)
{
    memset(static_cast<void*>(&view), 0, sizeof view);
    ImageHeader header;
    ImageFault fault = readHeader(image, reader, header);
    if (fault != ImageFault::None)
        return fault;
    view.image = Bytes(image.data, header.totalBytes);
    view.hash = static_cast<uint64_t>(header.hashHigh) << 32 | header.hashLow;
    if (contentHash(Bytes(image.data + sizeof header, header.totalBytes - sizeof header)) != view.hash)
        return ImageFault::Checksum;

    size_t at = sizeof header;
    uint32_t previous = 0;
    for (uint32_t i = 0; i < header.sectionCount; ++i) {
        SectionHeader section;
        if (header.totalBytes - at < sizeof section)
            return ImageFault::Section;
        memcpy(&section, image.data + at, sizeof section);
        at += sizeof section;
        if (section.bytes > header.totalBytes - at || section.bytes % 4 != 0 || !inOrder(previous, section.tag))
            return ImageFault::Section;
        fault = readSection(section.tag, Bytes(image.data + at, section.bytes), view, reader);
        if (fault != ImageFault::None)
            return fault;
        at += section.bytes;
        previous = section.tag;
    }
    if (previous < static_cast<uint32_t>(SectionTag::Alarm) || at != header.totalBytes)
        return ImageFault::Section;
    return findJudge(view);
}

} // namespace baseline
