// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// The mean silhouette (Rousseeuw 1987) of each labelling of the same rows: s = (b - a) / max(a, b), a the mean
/// distance of a row to the others of its cluster, b the smallest mean distance to another cluster; a row alone in its
/// cluster counts 0. From -1 to 1; NaN where a labelling has one cluster only. The work grows with the square of the
/// rows: sample first. Errors: those of checkTable(); InvalidArgument (subject "labels": another number of rows);
/// Cancelled.
Result<std::vector<double>> meanSilhouettes(const Matrix& table, std::span<const std::vector<std::uint32_t>> labellings,
                                            const Progress& progress = {});

} // namespace baseline::learn
