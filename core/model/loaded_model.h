// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/image.h"
#include "core/model/lane_features.h"
#include "core/model/recipe.h"
#include "firmware/src/score/scorer.h"

#include <memory>
#include <span>

namespace baseline::model {

/// Feature vectors as the board computes them: its own code, on counts. Those that no board computes are of physical
/// values instead.
class FeatureExtractor {
public:
    FeatureExtractor(const Recipe& recipe, const Stream& stream);

    std::size_t featureCount() const { return m_view.featureCount; }

    /// One feature vector for every window of `counts` (interleaved, without a gap), at frame 0, hop, 2 hop, …,
    /// appended to `rows`. Returns how many windows there were. Not for a desktop-only recipe.
    std::size_t appendWindows(std::span<const std::int16_t> counts, Matrix& rows);
    /// The same of physical values; for a desktop-only recipe.
    std::size_t appendWindows(std::span<const double> values, Matrix& rows);

private:
    Recipe m_recipe;
    ModelView m_view{};
    std::unique_ptr<FeatureWorkspace> m_workspace;
    LaneFeatures m_lanes;
};

/// A model image ready to score on the desktop, with the board's own code. Movable; used by one thread at a time.
class LoadedModel {
public:
    /// Error: ModelInvalid.
    static Result<LoadedModel> load(Image image);

    const Model& model() const { return m_model; }
    std::uint64_t hash() const { return m_view.hash; }
    const Image& image() const { return *m_image; }
    /// Its features are of physical values, and no board takes it.
    bool isDesktopOnly() const { return m_view.isDesktopOnly; }

    /// One window of interleaved counts: window().length x channels of them. A desktop-only model sees them in g.
    WindowScore score(std::span<const std::int16_t> counts);
    /// The same of physical values; of a desktop-only model.
    WindowScore score(std::span<const double> values);
    /// A window whose features are computed already.
    WindowScore scoreFeatures(std::span<const float> features);

    /// The name of a score's cluster or class; empty if it has none.
    std::string nameOf(const WindowScore& score) const { return categoryName(m_view, score); }

    /// Of the last window: its features, and its place in the space that the first head looks at.
    std::span<const float> features() const;
    std::span<const float> projected() const;

private:
    LoadedModel() = default;

    std::unique_ptr<Image> m_image; ///< on the heap, so that the view survives a move
    ModelView m_view{};
    Model m_model;
    std::unique_ptr<ScoreWorkspace> m_workspace;
};

/// Start frames of the windows of a series of `frames` frames.
std::size_t windowCount(std::size_t frames, const Window& window);

} // namespace baseline::model
