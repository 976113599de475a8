// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/lesson_points.h"

#include <array>
#include <span>

namespace baseline::workbench {

/// Clusters of a plane as an anomaly detector: the score of a place is its distance to the nearest centre, over the
/// unit of that cluster.
struct PlaneDetector {
    Matrix centres;
    std::vector<std::uint32_t> labels; ///< of each point
    std::vector<double> units;         ///< of each cluster: 1, or half of its own points lie within it
    std::vector<double> scores;        ///< of each point
};

/// A place as that detector sees it.
struct PlaneScore {
    std::size_t cluster = 0;
    double distance = 0.0;
    double score = 0.0;
    friend bool operator==(const PlaneScore&, const PlaneScore&) = default;
};

/// Three round clouds of very different widths. Contract: points >= 3.
LessonPoints unevenClouds(std::size_t points, std::uint64_t seed);

/// `ownUnits`: each cluster measures in the median distance of its own points; one whose median is zero, in 1.
/// Errors: those of learn::fitKMeans.
Result<PlaneDetector> detectorOf(const Matrix& table, std::size_t clusters, bool ownUnits);

PlaneScore scoreAt(const PlaneDetector& detector, std::array<double, 2> place);

/// The threshold that `percent` of the points do not exceed (linear interpolation). Contract: 0 <= percent <= 100.
double thresholdAt(const PlaneDetector& detector, double percent);

} // namespace baseline::workbench
