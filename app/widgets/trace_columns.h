// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <span>
#include <vector>

namespace baseline::widgets {

/// What one pixel column of a trace shows: the extremes of its samples, NaN when it has none.
struct TraceColumn {
    float min;
    float max;
    bool hasGap; ///< a sample in it was lost
};

/// The columns of the newest `count` pixel columns, the newest sample in the last one; columns before the first sample
/// are NaN without a gap. Limits between columns are multiples of `samplesPerColumn` (>= 1) of the stream's index, so
/// columns keep their content while new samples arrive. Lost samples are NaN.
void traceColumns(std::span<const float> samples, SampleIndex firstIndex, double samplesPerColumn, int count,
                  std::vector<TraceColumn>& columns);

/// Where the sample of that index stands in a sweep of `length` (> 0) samples, which is written over from its beginning.
std::size_t sweepPlace(SampleIndex index, std::size_t length);
/// The newest `length` samples in the order of a sweep, NaN where there are none. `firstIndex`: of the first of `samples`.
std::vector<float> sweepOrder(std::span<const float> samples, SampleIndex firstIndex, std::size_t length);

} // namespace baseline::widgets
