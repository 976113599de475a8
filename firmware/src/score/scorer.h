// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/window_features.h"

namespace baseline {

enum class Verdict : uint8_t {
    Normal = 0,
    Anomaly = 1,
    NoData = 2, ///< the window says nothing: wrong rate, paused, or a number that is not finite
};

constexpr uint8_t noCluster = 0xFF;
constexpr uint8_t noFeature = 0xFF;

/// What a model says of one window.
struct WindowScore {
    float scores[maxHeads]; ///< one a head; anomaly when it exceeds the head's threshold
    uint32_t headCount;
    uint32_t judge;     ///< whose score is the model's: the first head that judges
    Verdict verdict;    ///< Anomaly when any head that judges exceeds its threshold
    /// Of the first classifier that is certain enough its class, else the nearest normal cluster of the first k-means head;
    /// noCluster if there is none, or no verdict.
    uint8_t cluster;
    uint8_t clusterHead; ///< whose cluster or class it is
    bool isClass;
    uint8_t topFeature; ///< the feature farthest from its training mean, in training standard deviations

    float score() const { return scores[judge]; }
};

/// Memory for scoring; the caller owns it. After a call `features` and `projected` hold what was computed on the way.
struct ScoreWorkspace {
    FeatureWorkspace feature;
    float features[maxFeatures];
    float projected[maxProjected];
};

/// Scores features that stand in workspace.features.
WindowScore scoreFeatures(const ModelView& view, ScoreWorkspace& workspace);

/// The name of a score's cluster or class, zero-terminated; "" if it has none.
const char* categoryName(const ModelView& view, const WindowScore& score);

/// Features and score of one window: computeFeatures, then scoreFeatures.
WindowScore scoreWindow(const ModelView& view, const CountWindow& window, ScoreWorkspace& workspace);

} // namespace baseline
