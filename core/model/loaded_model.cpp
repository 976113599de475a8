// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/loaded_model.h"

#include "core/model/desktop_features.h"

#include <algorithm>
#include <cassert>

namespace baseline::model {

FeatureExtractor::FeatureExtractor(const Recipe& recipe, const Stream& stream)
    : m_recipe(recipe), m_workspace(std::make_unique<FeatureWorkspace>())
{
    m_view.isDesktopOnly = model::isDesktopOnly(recipe.blocks);
    assert(recipe.blocks.size() <= maxFeatureBlocks && (m_view.isDesktopOnly || recipe.window.length <= maxWindow));
    m_view.stream = {static_cast<float>(stream.nominalRate.value), stream.rangeG, stream.channels,
                     stream.gravityPerCount};
    m_view.window = {recipe.window.length, recipe.window.hop};
    m_view.blockCount = static_cast<std::uint32_t>(m_recipe.blocks.size());
    for (std::size_t i = 0; i < m_recipe.blocks.size(); ++i) {
        const FeatureBlock& block = m_recipe.blocks[i];
        m_view.blocks[i].kind = block.kind;
        m_view.blocks[i].parameters = View<const std::uint16_t>(block.parameters.data(), block.parameters.size());
    }
    m_view.featuresPerChannel = static_cast<std::uint32_t>(featuresPerChannel(m_recipe.blocks));
    m_view.featureCount = m_view.featuresPerChannel * stream.channels;
}

std::size_t FeatureExtractor::appendWindows(std::span<const std::int16_t> counts, Matrix& rows)
{
    assert(!m_view.isDesktopOnly);
    const std::uint32_t channels = m_view.stream.channels;
    const std::size_t windows = windowCount(counts.size() / channels, m_recipe.window);
    // At least doubled, as a vector grows: many short stretches come one after the other.
    const std::size_t wanted = rows.values.size() + windows * m_view.featureCount;
    if (wanted > rows.values.capacity())
        rows.values.reserve(std::max(wanted, 2 * rows.values.capacity()));
    std::vector<float> features(m_view.featureCount * LaneFeatures::windows);
    std::size_t i = 0;
    if (LaneFeatures::canCompute(m_view)) {
        for (; i + LaneFeatures::windows <= windows; i += LaneFeatures::windows) {
            m_lanes.compute(m_view, counts.data() + i * m_recipe.window.hop * channels, features);
            for (std::size_t lane = 0; lane < LaneFeatures::windows; ++lane)
                rows.append(std::span(features).subspan(lane * m_view.featureCount, m_view.featureCount));
        }
    }
    features.resize(m_view.featureCount);
    for (; i < windows; ++i) {
        const CountWindow window{counts.data() + i * m_recipe.window.hop * channels, m_recipe.window.length, channels,
                                 0};
        computeFeatures(m_view, window, *m_workspace, features.data());
        rows.append(features);
    }
    return windows;
}

std::size_t FeatureExtractor::appendWindows(std::span<const double> values, Matrix& rows)
{
    assert(m_view.isDesktopOnly);
    const std::size_t channels = m_view.stream.channels;
    const std::size_t windows = windowCount(values.size() / channels, m_recipe.window);
    std::vector<float> features(m_view.featureCount);
    for (std::size_t i = 0; i < windows; ++i) {
        const auto window = values.subspan(i * m_recipe.window.hop * channels, m_recipe.window.length * channels);
        desktopFeatures(m_recipe.blocks.front(), window, channels, features);
        rows.append(features);
    }
    return windows;
}

Result<LoadedModel> LoadedModel::load(Image image)
{
    Result<Model> decoded = decode(image);
    if (!decoded)
        return decoded.error();
    LoadedModel loaded;
    loaded.m_model = std::move(*decoded);
    loaded.m_image = std::make_unique<Image>(std::move(image));
    readModel(Bytes(loaded.m_image->data(), loaded.m_image->size()), loaded.m_view, ImageReader::Studio);
    loaded.m_workspace = std::make_unique<ScoreWorkspace>();
    return loaded;
}

WindowScore LoadedModel::score(std::span<const std::int16_t> counts)
{
    assert(counts.size() == static_cast<std::size_t>(m_view.window.length) * m_view.stream.channels);
    if (isDesktopOnly()) {
        std::vector<double> values(counts.size());
        const auto weight = static_cast<double>(m_view.stream.gravityPerCount);
        std::ranges::transform(counts, values.begin(), [weight](std::int16_t count) { return count * weight; });
        return score(values);
    }
    return scoreWindow(m_view, {counts.data(), m_view.window.length, m_view.stream.channels, 0}, *m_workspace);
}

WindowScore LoadedModel::score(std::span<const double> values)
{
    assert(isDesktopOnly());
    assert(values.size() == static_cast<std::size_t>(m_view.window.length) * m_view.stream.channels);
    desktopFeatures(m_model.features.front(), values, m_view.stream.channels,
                    std::span(m_workspace->features).first(m_view.featureCount));
    return baseline::scoreFeatures(m_view, *m_workspace);
}

WindowScore LoadedModel::scoreFeatures(std::span<const float> features)
{
    assert(features.size() == m_view.featureCount);
    std::ranges::copy(features, m_workspace->features);
    return baseline::scoreFeatures(m_view, *m_workspace);
}

std::span<const float> LoadedModel::features() const
{
    return {m_workspace->features, m_view.featureCount};
}

std::span<const float> LoadedModel::projected() const
{
    return {m_workspace->projected, m_view.projectedCount};
}

std::size_t windowCount(std::size_t frames, const Window& window)
{
    return frames < window.length ? 0 : (frames - window.length) / window.hop + 1;
}

} // namespace baseline::model
