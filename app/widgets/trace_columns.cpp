// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_columns.h"

#include "core/dsp/envelope.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::widgets {

void traceColumns(std::span<const float> samples, SampleIndex firstIndex, double samplesPerColumn, int count,
                  std::vector<TraceColumn>& columns)
{
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
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

} // namespace baseline::widgets
