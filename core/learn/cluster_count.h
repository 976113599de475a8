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
#include <vector>

namespace baseline::learn {

struct ClusterCountOptions {
    std::size_t most = 10;             ///< k goes from 1 to this
    std::size_t fittedRows = 20'000;   ///< of more rows, evenly spread ones are clustered
    std::size_t silhouetteRows = 4000; ///< of those, drawn without repetition: the work grows with the square
    std::size_t gapRows = 1500;        ///< likewise: each count is fitted to each reference
    std::size_t references = 20;       ///< B of the gap statistic
    std::uint64_t seed = 1;
};

/// What is known of one k.
struct ClusterMeasure {
    std::size_t clusters = 0;
    double inertia = 0.0;    ///< sum of squared distances to the nearest centre, over the clustered rows
    double silhouette = 0.0; ///< mean, -1..1; NaN for one cluster
    /// Mean of log W of the references, less log W of the data. Infinite: each cluster holds several equal rows and
    /// nothing else; NaN: not known.
    double gap = 0.0;
    double gapError = 0.0; ///< standard deviation over the references times sqrt(1 + 1/B)
};

/// Why one k is suggested.
enum class CountReason {
    AllEqual,   ///< there is one distinct row
    NoClusters, ///< the gap statistic says 1, and the silhouette finds no more than weak structure
    Agreement,  ///< at least two methods name it
    Gap,        ///< no two agree: the gap statistic alone compares with data that has no clusters
    Silhouette, ///< no two agree, and the gap statistic names none
    Elbow,      ///< the others name none
    Nothing     ///< no method names one: 1
};

struct ClusterCounts {
    std::vector<ClusterMeasure> measures; ///< of k = 1, 2, …; fewer than wanted where there are fewer distinct rows
    std::size_t fittedRows = 0;
    std::size_t silhouetteRows = 0;
    std::size_t gapRows = 0;
    /// The suggestion of each method, see the functions below; none: it names none.
    std::optional<std::size_t> elbow;
    std::optional<std::size_t> silhouette;
    std::optional<std::size_t> gap;
    std::size_t suggested = 1;
    CountReason reason = CountReason::Nothing;
};

/// A mean silhouette above this is a reasonable structure, one up to the other no substantial one (Kaufman and
/// Rousseeuw 1990, table 4 of chapter 2).
inline constexpr double reasonableSilhouette = 0.5;
inline constexpr double weakestSilhouette = 0.25;

/// Kneedle (Satopää et al. 2011) with S = 1 on a falling curve whose first value is that of k = 1: both axes from 0 to
/// 1, and the k with the largest distance below the chord, if that distance falls again by one mean step of k before
/// the end.
std::optional<std::size_t> elbowOf(std::span<const double> inertia);
/// The k with the largest mean silhouette, the smaller one at a tie, if it is above weakestSilhouette.
std::optional<std::size_t> silhouetteChoice(std::span<const ClusterMeasure> measures);
/// Tibshirani, Walther, Hastie 2001: the smallest k with Gap(k) >= Gap(k+1) - error(k+1), or whose clusters hold equal
/// rows only. None: no k below the last one fulfils it.
std::optional<std::size_t> gapChoice(std::span<const ClusterMeasure> measures);

/// How many clusters a table has, by three methods and one suggestion. k-means from three starts for each k. The
/// references of the gap statistic are uniform in the box of the data along its principal axes. Same seed, same result.
/// Errors: those of checkTable(); InvalidArgument (subject "clusters": most is 0; "references": 0); Cancelled.
Result<ClusterCounts> countClusters(const Matrix& table, const ClusterCountOptions& options = {},
                                    const Progress& progress = {});

} // namespace baseline::learn
