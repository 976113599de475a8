// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/image_sink.h"

#include <string.h>

namespace baseline {

Bytes sectionAt(const ModelView& model, size_t offset)
{
    if (offset >= model.image.size)
        return Bytes();
    SectionHeader header;
    memcpy(&header, model.image.data + offset, sizeof header);
    return Bytes(model.image.data + offset, sizeof header + header.bytes);
}

bool copySection(ImageSink& sink, const ModelView& model, SectionTag tag)
{
    size_t at = sizeof(ImageHeader);
    for (Bytes section = sectionAt(model, at); section.size > 0; section = sectionAt(model, at)) {
        uint32_t found = 0;
        memcpy(&found, section.data, sizeof found);
        if (found == static_cast<uint32_t>(tag))
            return sink.take(section);
        at += section.size;
    }
    return true;
}

} // namespace baseline
