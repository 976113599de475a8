// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/model/model_view.h"
#include "tests/support/image_builder.h"

#include <algorithm>

namespace baseline::tests {

/// An image and the view into it, kept together.
class BuiltModel {
public:
    explicit BuiltModel(const ImageParts& parts) : m_image(buildImage(parts))
    {
        m_fault = readModel(tests::view(m_image), m_view);
    }
    BuiltModel(const BuiltModel&) = delete;
    BuiltModel& operator=(const BuiltModel&) = delete;

    ImageFault fault() const { return m_fault; }
    const ModelView& view() const { return m_view; }

private:
    ByteVector m_image;
    ModelView m_view{};
    ImageFault m_fault = ImageFault::None;
};

/// Parts of a model with `channels` channels, whose scaler and head fit `featuresPerChannel` features.
inline ImageParts partsWith(std::vector<BlockParts> blocks, std::uint32_t channels, std::uint32_t length,
                            std::size_t featuresPerChannel)
{
    ImageParts parts;
    parts.channels = channels;
    parts.length = length;
    parts.hop = std::max(1U, length / 2);
    parts.blocks = std::move(blocks);
    const std::size_t count = featuresPerChannel * channels;
    parts.mean.assign(count, 0.0F);
    parts.scale.assign(count, 1.0F);
    parts.heads[0].dimension = static_cast<std::uint32_t>(count);
    parts.heads[0].centres.assign(count, 0.0F);
    return parts;
}

} // namespace baseline::tests
