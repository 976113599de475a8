// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

constexpr uint32_t mostLearnMinutes = 1440; ///< a day
constexpr uint32_t leastAlpha = 100;        ///< millionths
constexpr uint32_t mostAlpha = 200000;
constexpr uint32_t mostKeptScores = 64;     ///< that a calibration keeps

/// What a learning was asked for, and what the windows are.
struct LearnTask {
    uint32_t minutes; ///< 1..mostLearnMinutes
    uint32_t alpha;   ///< millionths: share of normal windows above the threshold, at most; leastAlpha..mostAlpha
    uint32_t rateMilliHertz;
    uint32_t windowLength;
    uint32_t hop;
    uint32_t features;
    uint32_t memory; ///< floats that the learner may use
};

/// How many windows do what. The first two thirds fit, the last third calibrates.
struct LearnPlan {
    uint32_t alpha;              ///< millionths, as asked
    uint32_t overlap;            ///< windows from one to the next that does not overlap it
    uint32_t fitWindows;         ///< all of them
    uint32_t calibrationWindows; ///< n, side by side
    uint32_t rank;               ///< k = ceil((n + 1) (1 - alpha)): the threshold is the k-th smallest score
    uint32_t keptScores;         ///< n + 1 - k: the threshold is the smallest of the so many largest
};

enum class PlanFault : uint8_t {
    None,
    OutOfRange,      ///< minutes or alpha
    TooManyFeatures, ///< `most` fit
    TooShort,        ///< `needed` minutes are needed; 0: no number of minutes suffices
};

struct PlanOutcome {
    PlanFault fault;
    uint32_t value; ///< of TooManyFeatures and TooShort
};

/// Divides the minutes. A fit wants max(10, 2 features) windows that do not overlap, a threshold at least one score above
/// it: n >= 1 / alpha - 1. Where the last third has more windows than their largest scores can be kept, the rest fits.
PlanOutcome planLearning(const LearnTask& task, LearnPlan& plan);

} // namespace baseline
