// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/learn/kmeans_steps.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace baseline::workbench {

/// Points of a plane, or of space, for a lesson.
struct LessonPoints {
    Matrix table;            ///< a row a point
    QStringList names;       ///< of its columns
    std::size_t leftOut = 0; ///< rows of the file that are not shown: not finite, or one too many
};

/// Round clouds of normally distributed points round middles in a square of 10, the same for the same seed.
/// Contract: clouds > 0.
LessonPoints blobPoints(std::size_t clouds, std::size_t points, std::uint64_t seed);

/// The first `columns` columns of numbers of a file. Of more than `most` rows, evenly spread ones are taken.
/// Errors: those of readNumberTable; BadFormat too where there are fewer columns, or fewer rows than columns with a
/// number in each.
Result<LessonPoints> filePoints(const QString& path, std::size_t columns,
                                std::size_t most = learn::KMeansSteps::mostRows);

/// Sums of squared distances at which k-means ends from as many starts, rising.
struct StartTrials {
    std::vector<double> random;
    std::vector<double> plusPlus;

    /// How many of them come within a thousandth of the best of all.
    std::size_t reached(const std::vector<double>& ends) const;
};

/// k-means from `starts` starts of either kind, without swaps. Of more than 1000 rows, evenly spread ones are taken.
/// Errors: those of learn::fitKMeans.
Result<StartTrials> tryStarts(const Matrix& table, std::size_t clusters, std::size_t starts);

} // namespace baseline::workbench
