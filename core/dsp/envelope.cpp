// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/envelope.h"

#include <algorithm>
#include <array>
#include <limits>

namespace baseline::dsp {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

// Written as these comparisons, NaN never wins, and the compiler has one instruction for each.
float lower(float sample, float best) { return sample < best ? sample : best; }
float higher(float sample, float best) { return sample > best ? sample : best; }

MinMax extremes(std::span<const float> samples)
{
    // Independent lanes let the compiler use vector minima; it may not reorder a single running minimum itself.
    constexpr std::size_t laneCount = 16;
    std::array<float, laneCount> low;
    std::array<float, laneCount> high;
    low.fill(infinity);
    high.fill(-infinity);
    std::size_t i = 0;
    for (; i + laneCount <= samples.size(); i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            low[lane] = lower(samples[i + lane], low[lane]);
            high[lane] = higher(samples[i + lane], high[lane]);
        }
    }
    for (; i < samples.size(); ++i) {
        low[0] = lower(samples[i], low[0]);
        high[0] = higher(samples[i], high[0]);
    }
    MinMax result{low[0], high[0]};
    for (std::size_t lane = 1; lane < laneCount; ++lane) {
        result.min = lower(low[lane], result.min);
        result.max = higher(high[lane], result.max);
    }
    return result.min <= result.max ? result : MinMax{nan, nan};
}

} // namespace

StreamExtremes joined(std::span<const StreamExtremes> parts)
{
    StreamExtremes all{infinity, -infinity, false};
    for (const StreamExtremes& part : parts) {
        all.min = lower(part.min, all.min);
        all.max = higher(part.max, all.max);
        all.hasGap |= part.hasGap;
    }
    return all.min <= all.max ? all : StreamExtremes{nan, nan, all.hasGap};
}

void minMaxColumns(std::span<const float> samples, std::span<MinMax> columns)
{
    if (samples.empty()) {
        std::ranges::fill(columns, MinMax{nan, nan});
        return;
    }
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const std::size_t begin = column * samples.size() / columns.size();
        const std::size_t end = std::max(begin + 1, (column + 1) * samples.size() / columns.size());
        columns[column] = extremes(samples.subspan(begin, end - begin));
    }
}

std::vector<MinMax> minMaxColumns(std::span<const float> samples, std::size_t columns)
{
    std::vector<MinMax> result(columns);
    minMaxColumns(samples, std::span(result));
    return result;
}

} // namespace baseline::dsp
