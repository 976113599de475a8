// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// For each centre, the `percent`-th percentile (linear interpolation, 100 = the largest) of the distances of its own
/// rows: 100 is Edge Impulse's cluster size, 99 the threshold rule of the course notebook. A centre without rows gets
/// 0.
/// Errors: InvalidArgument (subject "labels": not one a row, or beyond the centres; "centres": other columns;
/// "percent": outside 0..100).
Result<std::vector<float>> clusterRadii(const Matrix& table, const Matrix& centres,
                                        std::span<const std::uint32_t> labels, double percent = 100.0);

} // namespace baseline::learn
