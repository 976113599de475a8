// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/timeline_spans.h"

#include <algorithm>
#include <cstdlib>

namespace baseline::workbench {

using recording::Span;

std::vector<Span> stretchesOf(SampleIndex length, const std::vector<recording::Gap>& gaps)
{
    std::vector<Span> stretches;
    SampleIndex from = 0;
    for (const recording::Gap& gap : gaps) {
        const SampleIndex to = std::min(gap.at, length);
        if (to > from)
            stretches.push_back({from, to - from});
        from = std::max(from, gap.at + gap.lost);
    }
    if (length > from)
        stretches.push_back({from, length - from});
    return stretches;
}

std::optional<Span> stretchAt(const std::vector<Span>& stretches, SampleIndex position)
{
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), position,
                                        [](SampleIndex at, const Span& span) { return at < span.first; });
    if (after == stretches.begin() || position >= std::prev(after)->end())
        return std::nullopt;
    return *std::prev(after);
}

std::vector<Span> partsOf(Span span, const std::vector<Span>& stretches)
{
    std::vector<Span> parts;
    for (const Span& stretch : stretches) {
        const SampleIndex from = std::max(span.first, stretch.first);
        const SampleIndex to = std::min(span.end(), stretch.end());
        if (to > from)
            parts.push_back({from, to - from});
    }
    return parts;
}

std::vector<Span> partsOutside(Span span, std::span<const Span> others)
{
    std::vector<Span> parts;
    SampleIndex from = span.first;
    for (const Span& other : others) {
        const SampleIndex to = std::min(other.first, span.end());
        if (to > from)
            parts.push_back({from, to - from});
        from = std::max(from, other.end());
    }
    if (span.end() > from)
        parts.push_back({from, span.end() - from});
    return parts;
}

SampleIndex snapped(SampleIndex position, const std::vector<Span>& stretches, WindowGrid grid)
{
    // The end of a stretch belongs to it here: it may be the end of its last window.
    auto stretch = stretchAt(stretches, position);
    if (!stretch)
        stretch = stretchAt(stretches, position - 1);
    if (!stretch || stretch->count < grid.window)
        return position;
    const SampleIndex last = (stretch->count - grid.window) / grid.hop; // number of the last window
    const SampleIndex offset = position - stretch->first;
    const auto nearest = [&](SampleIndex from) { // of the edges from + k · hop, k in 0..last
        const SampleIndex k = std::clamp<SampleIndex>((offset - from + grid.hop / 2) / grid.hop, 0, last);
        return from + k * grid.hop;
    };
    const SampleIndex begin = nearest(0);
    const SampleIndex end = nearest(grid.window);
    return stretch->first + (std::abs(begin - offset) <= std::abs(end - offset) ? begin : end);
}

std::vector<int> lanesOf(const std::vector<Span>& spans)
{
    std::vector<int> lanes;
    lanes.reserve(spans.size());
    std::vector<SampleIndex> ends; // of the last span in each lane
    for (const Span& span : spans) {
        const auto free = std::find_if(ends.begin(), ends.end(), [&](SampleIndex end) { return end <= span.first; });
        lanes.push_back(static_cast<int>(free - ends.begin()));
        if (free == ends.end())
            ends.push_back(span.end());
        else
            *free = span.end();
    }
    return lanes;
}

} // namespace baseline::workbench
