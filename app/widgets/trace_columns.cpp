// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::widgets {
namespace {

constexpr float nan = std::numeric_limits<float>::quiet_NaN();

} // namespace

void traceColumns(std::span<const float> samples, SampleIndex firstIndex, double samplesPerColumn, int count,
                  std::vector<TraceColumn>& columns)
{
    columns.assign(static_cast<std::size_t>(std::max(0, count)), TraceColumn{nan, nan, false});
    if (samples.empty() || columns.empty())
        return;
    const SampleIndex end = firstIndex + static_cast<SampleIndex>(samples.size());
    const auto columnOf = [&](SampleIndex index) { return std::floor(static_cast<double>(index) / samplesPerColumn); };
    const auto startOf = [&](double column) {
        const auto start = static_cast<SampleIndex>(std::ceil(column * samplesPerColumn));
        return static_cast<std::size_t>(std::clamp(start, firstIndex, end) - firstIndex);
    };
    const double newest = columnOf(end - 1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double column = newest - static_cast<double>(columns.size() - 1 - i);
        const std::size_t from = startOf(column);
        // The newest sample belongs to the last column whatever the rounding of its limit says.
        const std::size_t to = i + 1 == columns.size() ? samples.size() : startOf(column + 1.0);
        if (from >= to)
            continue;
        const std::span<const float> part = samples.subspan(from, to - from);
        dsp::MinMax extremes;
        dsp::minMaxColumns(part, std::span(&extremes, 1));
        const bool hasGap = std::ranges::any_of(part, [](float sample) { return std::isnan(sample); });
        columns[i] = TraceColumn{extremes.min, extremes.max, hasGap};
    }
}

void traceColumns(const TraceBuckets& buckets, double samplesPerColumn, int count, std::vector<TraceColumn>& columns)
{
    columns.assign(static_cast<std::size_t>(std::max(0, count)), TraceColumn{nan, nan, false});
    if (buckets.extremes.empty() || columns.empty())
        return;
    const auto each = static_cast<double>(buckets.each);
    const auto first = static_cast<double>(buckets.firstIndex);
    const auto size = static_cast<double>(buckets.extremes.size());
    const double newest = std::floor(static_cast<double>(buckets.end - 1) / samplesPerColumn);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double column = newest - static_cast<double>(columns.size() - 1 - i);
        const double left = (column * samplesPerColumn - first) / each; // in buckets
        const double right = left + samplesPerColumn / each;
        if (right <= 0.0)
            continue; // before the first sample
        const double from = std::clamp(std::ceil(left), 0.0, size);
        const double to = i + 1 == columns.size() ? size : std::clamp(std::ceil(right), 0.0, size);
        if (from < to)
            columns[i] = dsp::joined(buckets.extremes.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
        else if (from > 0.0)
            columns[i] = buckets.extremes[static_cast<std::size_t>(from) - 1];
    }
}

std::size_t sweepPlace(SampleIndex index, std::size_t length)
{
    const auto period = static_cast<SampleIndex>(length);
    return static_cast<std::size_t>((index % period + period) % period);
}

std::vector<float> sweepOrder(std::span<const float> samples, SampleIndex firstIndex, std::size_t length)
{
    std::vector<float> swept(length, std::numeric_limits<float>::quiet_NaN());
    const std::size_t skipped = samples.size() - std::min(samples.size(), length);
    for (std::size_t i = skipped; i < samples.size(); ++i)
        swept[sweepPlace(firstIndex + static_cast<SampleIndex>(i), length)] = samples[i];
    return swept;
}

std::vector<dsp::StreamExtremes> sweepOrder(const TraceBuckets& buckets, std::size_t length)
{
    std::vector<dsp::StreamExtremes> swept(std::max<std::size_t>(1, length / buckets.each), {nan, nan, false});
    const std::size_t skipped = buckets.extremes.size() - std::min(buckets.extremes.size(), swept.size());
    for (std::size_t i = skipped; i < buckets.extremes.size(); ++i) {
        const SampleIndex index = buckets.firstIndex + static_cast<SampleIndex>(i * buckets.each);
        swept[std::min(sweepPlace(index, length) / buckets.each, swept.size() - 1)] = buckets.extremes[i];
    }
    return swept;
}

} // namespace baseline::widgets
