// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_label.h"

#include "core/recording/labels.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

using project::Segment;

/// Of the segments that hold all of a span; null: none does.
const Segment* shortestOver(const std::vector<const Segment*>& segments, recording::Span span)
{
    const Segment* shortest = nullptr;
    for (const Segment* segment : segments) {
        const bool holds = segment->span.first <= span.first && span.end() <= segment->span.end();
        if (holds && (!shortest || segment->span.count < shortest->span.count))
            shortest = segment;
    }
    return shortest;
}

const QString* labelOf(const Segment* segment)
{
    return segment ? &segment->label : nullptr;
}

bool isAnomalous(const QString& label)
{
    return !label.isEmpty() && label != recording::normalLabel;
}

} // namespace

WindowLabels::WindowLabels(std::span<const Segment> segments) : m_segments(segments.begin(), segments.end())
{
    std::ranges::stable_sort(m_segments, {}, [](const Segment& segment) { return segment.span.first; });
    SampleIndex reach = 0;
    for (const Segment& segment : m_segments) {
        reach = std::max(reach, segment.span.end());
        m_reach.push_back(reach);
    }
}

std::vector<const Segment*> WindowLabels::touching(recording::Span span) const
{
    // What ends before the span is left of the first reach beyond its beginning, what begins after it right of the last.
    const auto from = std::ranges::upper_bound(m_reach, span.first) - m_reach.begin();
    std::vector<const Segment*> found;
    for (auto i = static_cast<std::size_t>(from); i < m_segments.size() && m_segments[i].span.first < span.end(); ++i) {
        if (m_segments[i].span.end() > span.first)
            found.push_back(&m_segments[i]);
    }
    return found;
}

const QString* WindowLabels::of(recording::Span window) const
{
    const WindowMiddle middle = WindowMiddle::of(window);
    const recording::Span across{middle.before, middle.after + 1 - middle.before};
    const std::vector<const Segment*> near = touching(across);
    const Segment* const before = shortestOver(near, {middle.before, 1});
    const Segment* const after = shortestOver(near, {middle.after, 1});
    const bool isAlike = before && after && before->label == after->label;
    return labelOf(isAlike ? before : shortestOver(near, across));
}

const QString* WindowLabels::at(SampleIndex position) const
{
    return labelOf(shortestOver(touching({position, 1}), {position, 1}));
}

WindowKind kindOf(recording::Span window, const WindowLabels& labels, const QString& recordingLabel)
{
    const QString* const own = labels.of(window);
    const QString& label = own ? *own : recordingLabel;
    if (isAnomalous(label))
        return WindowKind::Anomalous;
    // Between the edges of segments the label is the same, so that one sample speaks for each part.
    std::vector<SampleIndex> parts{window.first};
    for (const Segment* segment : labels.touching(window)) {
        parts.push_back(segment->span.first);
        parts.push_back(segment->span.end());
    }
    const bool isMixed = std::ranges::any_of(parts, [&](SampleIndex part) {
        if (part < window.first || part >= window.end())
            return false;
        const QString* const there = labels.at(part);
        return isAnomalous(there ? *there : recordingLabel);
    });
    if (isMixed)
        return WindowKind::Mixed;
    return label.isEmpty() ? WindowKind::Unlabelled : WindowKind::Normal;
}

} // namespace baseline::workbench
