// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_features.h"

#include "core/model/desktop_features.h"
#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

LiveFeatures::LiveFeatures(const model::Recipe& recipe, const model::Stream& stream) : m_recipe(recipe), m_stream(stream)
{
    if (!model::isDesktopOnly(recipe.blocks))
        m_extractor.emplace(recipe, stream);
}

std::optional<std::vector<float>> LiveFeatures::of(const LiveSnapshot& snapshot)
{
    const std::size_t length = m_recipe.window.length;
    const bool isAlike = snapshot.nominalRate == m_stream.nominalRate && snapshot.rangeG == m_stream.rangeG
                         && snapshot.channels.size() == m_stream.channels;
    if (!m_extractor || !isAlike || snapshot.bucket != 1)
        return std::nullopt;
    for (const LiveChannel& channel : snapshot.channels) {
        if (channel.g.size() < length)
            return std::nullopt;
    }
    // The samples are counts times the scale, so that quantising gives the very counts back.
    std::vector<std::int16_t> counts;
    counts.reserve(length * snapshot.channels.size());
    for (std::size_t i = 0; i < length; ++i) {
        for (const LiveChannel& channel : snapshot.channels) {
            const float value = channel.g[channel.g.size() - length + i];
            if (!std::isfinite(value))
                return std::nullopt;
            counts.push_back(quantise(value, m_stream.rangeG));
        }
    }
    Matrix row;
    if (m_extractor->appendWindows(std::span<const std::int16_t>(counts), row) != 1)
        return std::nullopt;
    return row.values;
}

} // namespace baseline::workbench
