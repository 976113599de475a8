// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/quality/quality_rows.h"

namespace baseline::tests {

inline constexpr std::size_t bootstrapDraws = 2000;
inline constexpr std::uint64_t bootstrapSeed = 1;

/// A figure with its 95 % interval: percentiles of draws of recordings with replacement, even and odd ones of each state
/// by themselves, the same draw for all rows and judges.
struct Interval {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

using Areas = std::array<double, judges>;

struct RowSummary {
    Areas auc{};
    std::size_t best = 0; ///< of the single detectors: the highest AUC, the first at a tie
    std::array<Interval, productDetectors.size()> beyondBest{};
    /// With the states in turn in training; where there is one only, as in `auc`.
    std::array<double, productDetectors.size()> inTurn{};
};

struct QualitySummary {
    std::vector<RowSummary> rows;
    RowSummary mean;        ///< rows equally weighted
    Areas meanOfSets{};     ///< sets equally weighted, rows of one set equally within it
    std::array<double, productDetectors.size()> meanInTurn{};
};

/// AUC by mid-ranks over weighted windows, ties count half. Contract: in rising order of scores; either kind has a weight.
double weightedAuc(const std::vector<JudgedWindow>& windows, const std::vector<double>& weights);

QualitySummary summarise(const QualityRows& quality);

} // namespace baseline::tests
