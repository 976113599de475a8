// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/comparison_folds.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

/// The numbers of the frames from `from` on and before `to` of a stretch.
template <typename Number>
std::vector<Number> framesOf(const std::vector<Number>& all, std::size_t channels, SampleIndex from, SampleIndex to)
{
    if (all.empty())
        return {};
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(from) * channels);
    return {begin, begin + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(to - from) * channels)};
}

} // namespace

CountSeries partOfSeries(const CountSeries& series, SampleIndex first, SampleIndex end)
{
    CountSeries part = series;
    part.stretches.clear();
    part.clipped = 0; // counted for the whole, which has been checked
    const std::size_t channels = series.stream.channels;
    for (const CountStretch& stretch : series.stretches) {
        const std::size_t numbers = stretch.values.empty() ? stretch.counts.size() : stretch.values.size();
        const SampleIndex from = std::max(first, stretch.first);
        const SampleIndex to = std::min(end, stretch.first + static_cast<SampleIndex>(numbers / channels));
        if (from >= to)
            continue;
        part.stretches.push_back({from,
                                  framesOf(stretch.counts, channels, from - stretch.first, to - stretch.first),
                                  framesOf(stretch.values, channels, from - stretch.first, to - stretch.first)});
    }
    return part;
}

ComparisonFolds comparisonFolds(const std::vector<CountSeries>& normal, SampleIndex gap, std::size_t mostFolds)
{
    ComparisonFolds result;
    if (normal.size() == 1) {
        const CountSeries& only = normal.front();
        const auto second = static_cast<SampleIndex>(std::ceil(only.stream.nominalRate.value));
        const SampleIndex cut = only.length * 2 / 3;
        result.kind = FoldKind::InTime;
        result.folds.push_back({{partOfSeries(only, 0, cut)},
                                {partOfSeries(only, cut + std::max(gap, second), only.length)}});
        return result;
    }
    const std::size_t count = std::min(mostFolds, normal.size());
    for (std::size_t fold = 0; fold < count; ++fold) {
        const std::size_t first = fold * normal.size() / count;
        const std::size_t end = (fold + 1) * normal.size() / count;
        ComparisonFold parts;
        for (std::size_t i = 0; i < normal.size(); ++i)
            (i >= first && i < end ? parts.held : parts.training).push_back(normal[i]);
        result.folds.push_back(std::move(parts));
    }
    return result;
}

} // namespace baseline::workbench
