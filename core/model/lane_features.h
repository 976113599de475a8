// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/model/model_view.h"

#include <array>
#include <memory>
#include <span>

namespace baseline::model {

/// The features of four windows at once, with the very bits that computeFeatures() gives for each: three to four times as
/// fast. For levels and spectra; what it does not know is left to the board's code one window at a time.
class LaneFeatures {
public:
    LaneFeatures();
    ~LaneFeatures();

    static constexpr std::size_t windows = 4;

    /// True where all blocks of `view` can be computed here.
    static bool canCompute(const ModelView& view);

    /// Windows of view.window.length frames of interleaved counts, of which the second begins view.window.hop frames
    /// behind the first, and so on; `features`: one after the other, view.featureCount each.
    void compute(const ModelView& view, const std::int16_t* counts, std::span<float> features);

private:
    struct Workspace;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace baseline::model
