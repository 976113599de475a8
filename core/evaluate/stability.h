// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace baseline::evaluate {

/// How many values of a series are worth one independent value: 1 + 2 · sum of the autocorrelations, summed as long as
/// neighbouring pairs of them stay positive (Geyer 1992, initial positive sequence). At least 1; 1 for a series that is
/// constant or shorter than 4. A straight trend is taken out first, so that a drift does not hide itself.
double autocorrelationTime(std::span<const double> series);

/// First against second half of a baseline.
struct HalvesTest {
    double p = 1.0;               ///< chance of a difference at least as large in a baseline that does not change
    std::size_t column = 0;       ///< the one that differs most
    double difference = 0.0;      ///< median of its second half minus median of its first
    std::size_t blocksPerHalf = 0;
    std::size_t blockLength = 0;  ///< rows
};

struct HalvesOptions {
    std::uint64_t seed = 1;
    std::size_t permutations = 1999; ///< the smallest p is 1 / (permutations + 1)
};

/// With fewer, not even the most extreme order of the blocks has a p below 0.01: 2 / (10 over 5) = 0.008.
inline constexpr std::size_t fewestBlocksPerHalf = 5;

/// Does the second half of a table differ from the first? One row a window in order of time, one column a quantity.
/// Rows near each other in time resemble each other, so means of blocks of at least twice the autocorrelation time are
/// compared. The statistic is the larger of the standardised Mann–Whitney U and the scaled Kolmogorov–Smirnov distance,
/// the largest over the columns; its p comes from permuting the blocks, the same way in every column, so that no
/// correction for the number of columns is needed. Nothing: too short for fewestBlocksPerHalf.
/// Errors: those of learn::checkTable; Cancelled.
Result<std::optional<HalvesTest>> compareHalves(const Matrix& table, const HalvesOptions& options = {},
                                                const Progress& progress = {});

} // namespace baseline::evaluate
