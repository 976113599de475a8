// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// Where the clusters of a fit lie and how far they reach, in double from a table in double: the fit itself reads floats,
/// which round the eighth digit.
struct ClusterFigures {
    std::vector<double> centres; ///< means of the rows of each cluster, one after the other; 0 where a cluster has none
    std::vector<double> radii;   ///< percentile (linear interpolation) of the distances of a cluster's rows to its centre
    double inertia = 0.0;        ///< sum of the squared distances
};

/// `values`: row by row; `labels`: the cluster of each row. After a fit that came to its fixed point the centres are those of
/// the fit, after any other they are one step ahead. `percent`: 0..100, 100 for the farthest row.
/// Errors: InvalidArgument (subject "labels": none, or another number of rows; "columns": 0; "percent").
Result<ClusterFigures> clusterFigures(std::span<const double> values, std::size_t columns,
                                      std::span<const std::uint32_t> labels, double percent = 100.0);

} // namespace baseline::learn
