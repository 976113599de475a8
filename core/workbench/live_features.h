// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/loaded_model.h"
#include "core/workbench/live_snapshot.h"

#include <optional>
#include <vector>

namespace baseline::workbench {

/// The features of the newest window of a live signal, by the board's own code. Used by one thread at a time.
class LiveFeatures {
public:
    /// For signals like `stream`; a desktop-only recipe has none.
    LiveFeatures(const model::Recipe& recipe, const model::Stream& stream);

    /// None where the snapshot is of another rate, range or number of channels, shorter than a window, reduced to its
    /// extremes, or has lost a sample in the window.
    std::optional<std::vector<float>> of(const LiveSnapshot& snapshot);

private:
    model::Recipe m_recipe;
    model::Stream m_stream;
    std::optional<model::FeatureExtractor> m_extractor;
};

} // namespace baseline::workbench
