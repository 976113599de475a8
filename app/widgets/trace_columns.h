// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/envelope.h"

#include <span>
#include <vector>

namespace baseline::widgets {

/// What one pixel column of a trace shows: the extremes of its samples, NaN when it has none.
using TraceColumn = dsp::StreamExtremes;

/// The columns of the newest `count` pixel columns, the newest sample in the last one; columns before the first sample
/// are NaN without a gap. Limits between columns are multiples of `samplesPerColumn` (>= 1) of the stream's index, so
/// columns keep their content while new samples arrive. Lost samples are NaN.
void traceColumns(std::span<const float> samples, SampleIndex firstIndex, double samplesPerColumn, int count,
                  std::vector<TraceColumn>& columns);

/// Samples that are at hand as extremes of `each` (>= 1) in a row only. The first of them is `firstIndex`; those behind `end`
/// (> firstIndex) have not come yet.
struct TraceBuckets {
    std::span<const dsp::StreamExtremes> extremes;
    std::size_t each = 1;
    SampleIndex firstIndex = 0;
    SampleIndex end = 0;
};

/// The columns of buckets: each shows the buckets that begin in it, and the one that reaches into it where none does.
void traceColumns(const TraceBuckets& buckets, double samplesPerColumn, int count, std::vector<TraceColumn>& columns);

/// Where the sample of that index stands in a sweep of `length` (> 0) samples, which is written over from its beginning.
std::size_t sweepPlace(SampleIndex index, std::size_t length);
/// The newest `length` samples in the order of a sweep, NaN where there are none. `firstIndex`: of the first of `samples`.
std::vector<float> sweepOrder(std::span<const float> samples, SampleIndex firstIndex, std::size_t length);
/// The same of buckets. `length`: of the sweep in samples, a multiple of TraceBuckets::each.
std::vector<dsp::StreamExtremes> sweepOrder(const TraceBuckets& buckets, std::size_t length);

} // namespace baseline::widgets
