// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/board_cost.h"

#include <span>

namespace baseline::model {

/// A board on which people run such models, beside the Nano 33 BLE Sense. The cycles are estimates: nothing but the Nano's
/// Cortex-M4F is emulated and counted here.
struct OtherBoard {
    const char* name;
    double megahertz;
    /// Of its own core for what a Cortex-M4F does in one instruction, floats included: 1.5 on the Nano (see BoardCost); about
    /// ten times that on a Cortex-M0+, whose floats are software.
    double cyclesPerInstruction;
    std::size_t ramBytes;
    std::size_t flashBytes;

    double milliseconds(const BoardCost& cost) const
    {
        return cost.instructions() * cyclesPerInstruction / (1000.0 * megahertz);
    }
    /// With half of its memory left to everything else.
    bool holds(const BoardCost& cost) const
    {
        return cost.ramBytes <= ramBytes / 2 && cost.flashBytes <= flashBytes / 2;
    }
};

/// The Nano first, then the boards of the tinyML talk.
std::span<const OtherBoard> comparedBoards();

} // namespace baseline::model
