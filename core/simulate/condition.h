// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/state.h"

#include <string_view>

namespace baseline::simulate {

/// How the sensor sits on the machine, whatever the machine does.
enum class Mounting {
    Firm,    ///< as the state has it
    Turned,  ///< put back at another angle, firmly: gravity and vibration share out differently among the axes
    Knocked, ///< knocked to another angle, and loose since
};

/// "firm", "turned", "knock": the words of scripts and labels.
std::string_view format(Mounting mounting);

/// Everything that decides what the machine sounds like at one moment.
struct Condition {
    State state = State::NormalLow;
    double load = 0.0; ///< 0 light .. 1 heavy: between the states NormalLow and NormalHigh
    Mounting mounting = Mounting::Firm;
    /// Speed as a share of MachineParameters::shaft, 0..1. It moves the lines through the sensor's filter; the strength
    /// of the vibration follows it sample by sample (Generator).
    double speedRatio = 1.0;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// NormalHigh is a heavy load by itself: 1, whatever was asked for.
double effectiveLoad(State state, double load);

/// The row of the state with load and mounting in it. A load acts on a fault as it does on the healthy machine, and
/// makes a bearing's blows stronger by up to a half.
StateEffect effectOf(const Condition& condition);

} // namespace baseline::simulate
