// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::workbench {

/// How a machine that is always normal is watched.
struct WatchPlan {
    Seconds hop{0.5};        ///< from window to window, above 0
    double rate = 0.001;     ///< chance that one normal window exceeds the threshold, 0..1
    double hoursADay = 24.0; ///< that the machine runs, 0..24
    std::size_t needed = 1;  ///< K of the L of the alarm
    std::size_t of = 1;      ///< L, at most 64
    friend bool operator==(const WatchPlan&, const WatchPlan&) = default;
};

/// What comes of it where windows say nothing of each other. Windows that overlap, or a machine that drifts, exceed the
/// threshold in runs: K of L then spares less.
struct ExpectedAlarms {
    double windowsADay = 0.0;
    double windowsAboveADay = 0.0; ///< that exceed the threshold
    double alarmsADay = 0.0;       ///< that come on: windows at which K of L is reached and was not at the one before
    double shareInAlarm = 0.0;     ///< of the windows, with the alarm on
    friend bool operator==(const ExpectedAlarms&, const ExpectedAlarms&) = default;
};

/// In closed form. An alarm comes on at a window above the threshold that has K-1 others among the L-1 before it, with
/// the one that has just left not above: C(L-1, K-1) p^K (1-p)^(L-K+1), for K = L = 1 p (1-p). Errors: InvalidArgument
/// (subject "hop", "rate", "hours", "alarm").
Result<ExpectedAlarms> expectedFalseAlarms(const WatchPlan& plan);

/// Alarms that come on in each of some days, drawn at random. Contract: a plan that expectedFalseAlarms() takes.
std::vector<std::size_t> simulatedDays(const WatchPlan& plan, std::size_t days, std::uint64_t seed);

/// What it takes to claim a rate with 95 % confidence.
struct RateEvidence {
    std::size_t windows = 0;  ///< that must all have stayed below the threshold, and share no sample; about 3 / rate
    double ruleOfThree = 0.0; ///< 3 / rate
    friend bool operator==(const RateEvidence&, const RateEvidence&) = default;
};

/// Contract: 0 < rate < 1.
RateEvidence evidenceFor(double rate);

} // namespace baseline::workbench
