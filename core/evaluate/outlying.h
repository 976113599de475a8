// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluate/split.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// A window that is unlike all others of its baseline.
struct OutlyingWindow {
    std::size_t row = 0;
    double distance = 0.0;   ///< to its neighbours, in multiples of the usual distance
    std::size_t column = 0;  ///< the feature that is furthest from its median

    friend bool operator==(const OutlyingWindow&, const OutlyingWindow&) = default;
};

/// Windows whose distance to their tenth nearest neighbour (features scaled by their interquartile range) is far beyond
/// the usual: log distance above the median + 6 robust standard deviations, and at least twice the median. A second
/// speed or load of more than a few windows has neighbours of its own and is not outlying. Neighbours in time do not
/// count, so that a disturbance of some windows is found as well. Largest distance first.
/// Nothing for fewer than 30 windows. `places` has one element a row.
/// Errors: those of learn::checkTable; InvalidArgument (subject "places"); Cancelled.
Result<std::vector<OutlyingWindow>> outlyingWindows(const Matrix& features, std::span<const WindowPlace> places,
                                                    const Progress& progress = {});

} // namespace baseline::evaluate
