// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

namespace baseline::simulate {

/// A rolling bearing whose outer ring stands still, and what is struck when a ball meets a spall. The defaults are a
/// deep-groove ball bearing 6205 (9 balls of 0.3126 in on a pitch circle of 1.537 in).
struct BearingParameters {
    int balls = 9;                          ///< 3 .. 100
    double diameterRatio = 0.3126 / 1.537;  ///< ball over pitch circle, 0.01..0.9
    double contactAngle = 0.0;              ///< degrees, 0..60
    /// How far the cage lags behind pure rolling, 0..0.05. Measured lines lie 1–2 % off the formula (Randall and
    /// Antoni, "Rolling element bearing diagnostics: a tutorial", MSSP 25, 2011).
    double slip = 0.01;
    /// Standard deviation of the distance between two impacts, as a share of it, 0..0.1: balls do not keep step.
    double spacingJitter = 0.01;
    Hertz housing{3200.0};        ///< mode of the bearing's seat, which rings after each impact; 0.1 Hz .. 1 MHz
    double housingDamping = 0.03; ///< fraction of critical, 0.001..0.2
};

/// Error InvalidArgument (subject: the parameter) for anything not finite or out of the ranges above.
Status validate(const BearingParameters& bearing);

/// How often a ball meets a spall on the outer ring, a turn of the shaft: BPFO = n·FTF, with the cage's
/// FTF = ½·(1 − d/D·cos φ)·(1 − slip). Without slip 3.5848 for the 6205.
double outerRaceOrder(const BearingParameters& bearing);

/// The same on the inner ring, which turns: BPFI = n − BPFO. Without slip 5.4152 for the 6205; slip raises it.
double innerRaceOrder(const BearingParameters& bearing);

} // namespace baseline::simulate
