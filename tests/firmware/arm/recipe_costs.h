// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "tests/firmware/arm/arm_run.h"

#include <string>
#include <vector>

namespace baseline::tests {

/// A model, and what the emulated Cortex-M4F executes for one window of it.
struct RecipeCost {
    std::string name;
    model::Model model;
    std::uint32_t features = 0; ///< instructions
    std::uint32_t window = 0;   ///< features and score
    std::uint32_t stack = 0;    ///< bytes that scoring takes of it
};

/// Models of each recipe at several lengths, channels, projections and clusters; not measured yet.
std::vector<RecipeCost> recipesToMeasure();

/// Noise on lines and a tilt: the counts that measure() gives the board.
std::vector<std::int16_t> measuredVibration(std::size_t size);

/// Fills in the instructions by `build`. Errors: of the tools.
Status measure(const ArmBuild& build, RecipeCost& cost);

} // namespace baseline::tests
