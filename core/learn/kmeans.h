// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace baseline::learn {

enum class KMeansInit {
    KMeansPlusPlus, ///< Arthur & Vassilvitskii 2007, the best of 2 + floor(ln k) candidates at each step
    Random,         ///< k rows drawn without repetition
    Given           ///< KMeansOptions::givenCentres, one start
};

/// How rows find their nearest centre. The result is the same.
enum class KMeansSearch {
    Automatic, ///< bounds where they pay: with more than 16 clusters, once the centres move little
    Plain,     ///< every row is compared with every centre
    Bounded    ///< only rows whose bounds (Hamerly, Yinyang) allow another centre
};

/// Why the iteration of the best start ended.
enum class StopCause {
    Converged,     ///< no assignment changed: a fixed point
    SmallGain,     ///< the centres hardly moved: sum of their squared moves <= tolerance * mean column variance
    IterationLimit ///< maxIterations were not enough
};

struct KMeansOptions {
    std::size_t clusters = 8;
    KMeansInit init = KMeansInit::KMeansPlusPlus;
    Matrix givenCentres;              ///< clusters x columns, read with KMeansInit::Given only
    std::size_t starts = 10;          ///< the start with the lowest inertia wins, the earlier one at a tie
    std::size_t maxIterations = 300;  ///< of each start
    double tolerance = 1e-4;          ///< relative to the mean column variance; 0 waits for Converged
    /// Attempts to leave a poor optimum after the best start: a centre that hardly pays jumps onto a row that lies far from
    /// its own, two iterations, kept if the inertia fell (random swap, Fränti 2018, with the draws of k-means++). asNeeded
    /// ends when some attempts in a row brought nothing, and then goes down to the fixed point whatever the tolerance; it
    /// is none with centres that are given, or random for teaching.
    static constexpr std::size_t asNeeded = std::numeric_limits<std::size_t>::max();
    std::size_t swaps = asNeeded;
    KMeansSearch search = KMeansSearch::Automatic;
    std::uint64_t seed = 0;
    unsigned threads = 0;             ///< 0: as many as there are processors. The result does not depend on it.
};

struct KMeansResult {
    Matrix centres;                     ///< clusters x columns
    std::vector<std::uint32_t> labels;  ///< nearest centre of each row, the lowest index at a tie
    std::vector<std::size_t> sizes;     ///< rows of each cluster, never 0
    double inertia = 0.0;               ///< sum of squared distances to the nearest centre
    std::size_t iterations = 0;         ///< of the best start; with swaps, of the final descent
    StopCause stop = StopCause::Converged;
    std::size_t startUsed = 0;          ///< which start won, from 0
    std::size_t swapsAccepted = 0;
};

/// Lloyd's algorithm from several starts. A row's centre is the nearest by the plain sum of squared differences in float;
/// sums of rows and the inertia are in double. It needs no copy of the table. A cluster that loses all its rows takes the
/// row that lies farthest from its own centre.
/// Same seed, same result, on any processor and any number of threads.
/// Errors: those of checkTable(); InvalidArgument (subject "clusters": 0, or more than the table has distinct rows,
/// value = their number; "centres": given ones of another shape or not finite; "starts", "iterations": 0); Cancelled.
Result<KMeansResult> fitKMeans(const Matrix& table, const KMeansOptions& options, const Progress& progress = {});

} // namespace baseline::learn
