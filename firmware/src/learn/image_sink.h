// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_view.h"

namespace baseline {

/// What takes an image in pieces, each a multiple of four bytes.
class ImageSink {
public:
    /// False: no more is wanted.
    virtual bool take(Bytes piece) = 0;

protected:
    ~ImageSink() = default;
};

template <typename Value>
bool put(ImageSink& sink, const Value& value)
{
    return sink.take(Bytes(reinterpret_cast<const uint8_t*>(&value), sizeof value));
}

inline bool put(ImageSink& sink, const float* values, size_t count)
{
    return sink.take(Bytes(reinterpret_cast<const uint8_t*>(values), count * sizeof *values));
}

inline bool putSection(ImageSink& sink, SectionTag tag, size_t bytes)
{
    const SectionHeader header = {static_cast<uint32_t>(tag), static_cast<uint32_t>(bytes)};
    return put(sink, header);
}

/// Header and body of the section that begins at an offset of a checked image; empty behind the last one. The next one
/// begins where it ends.
Bytes sectionAt(const ModelView& model, size_t offset);

/// Of the first section with this tag.
bool copySection(ImageSink& sink, const ModelView& model, SectionTag tag);

} // namespace baseline
