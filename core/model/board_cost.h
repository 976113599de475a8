// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipe.h"

#include <cstddef>
#include <optional>

namespace baseline::model {

/// What one window costs a Nano 33 BLE Sense, whose Cortex-M4F runs at 64 MHz.
struct BoardCost {
    double featureInstructions = 0.0;
    double scoreInstructions = 0.0; ///< scaling, projection and heads
    std::size_t flashBytes = 0;     ///< of the model image, in its slot
    /// In use of what the node keeps for models (27 KB, whatever the model): the window, its signal and spectra, features.
    std::size_t ramBytes = 0;

    double instructions() const { return featureInstructions + scoreInstructions; }
    /// At 1.5 cycles an instruction: the core needs 1 to 14 for one, and flash makes it wait. Measured on the emulated core
    /// are the instructions; expect 1.3 to 1.6 on the chip.
    double microseconds() const { return instructions() * 1.5 / 64.0; }
};

/// Of the features alone, and of what the image holds for them (feature list and scaler). Nothing for a recipe that only
/// a desktop runs. Instructions within 5 % of what QEMU counts for the build of the Arduino package
/// (-Os -mfloat-abi=softfp); tests/firmware/arm/test_board_cost.cpp holds them.
std::optional<BoardCost> boardCost(const std::vector<FeatureBlock>& blocks, std::uint32_t channels, const Window& window);

/// Instructions of scaling and projection, before any head.
double scalingInstructions(const Model& model);

/// Of a whole model: features and score. Nothing for a model that only a desktop runs.
std::optional<BoardCost> boardCost(const Model& model);

} // namespace baseline::model
