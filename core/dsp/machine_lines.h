// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/bearing.h"

#include <optional>
#include <vector>

namespace baseline::dsp {

/// Where a line of a rotating machine comes from. Even orders of BallSpin are where a fault of a ball strikes.
enum class LineSource { Shaft, OuterRace, InnerRace, BallSpin, Cage };

/// Order 2 of the shaft is 2 f, order 1 of the outer race is BPFO.
struct MachineLine {
    LineSource source = LineSource::Shaft;
    int order = 1;
    Hertz frequency;
    friend bool operator==(const MachineLine&, const MachineLine&) = default;
};

/// Which families a user wants to see.
struct LineFamilies {
    bool shaft = true;
    bool outerRace = true;
    bool innerRace = true;
    bool ballSpin = true;
    bool cage = true;
    friend bool operator==(const LineFamilies&, const LineFamilies&) = default;
};

/// The lines to look for, orders 1 to `harmonics` of each family (of the ball's at least 2), by family and order.
/// Without a bearing only those of the shaft; nothing for a shaft speed that is not above 0 or a bearing that is not valid.
std::vector<MachineLine> machineLines(Hertz shaft, const std::optional<Bearing>& bearing, const LineFamilies& families,
                                      int harmonics);

} // namespace baseline::dsp
