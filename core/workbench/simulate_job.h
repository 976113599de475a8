// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"
#include "core/simulate/state.h"

#include <cstdint>

namespace baseline::workbench {

struct SimulateOptions {
    simulate::State state = simulate::State::NormalLow;
    Seconds duration{60.0};
    Hertz rate{952.0};
    std::uint32_t rangeG = 4;
    std::uint64_t seed = 1;
    QString name;  ///< empty: the state's name
    QString label; ///< empty: "normal" for the normal states, else the state's name
};

/// A recording of the machine simulator as the board would have made it: int16 counts through the board's quantise().
/// Errors: InvalidArgument (subject "seconds", "rate" or "range"); Cancelled.
Result<recording::Recording> simulateRecording(const SimulateOptions& options, const Progress& progress = {});

} // namespace baseline::workbench
