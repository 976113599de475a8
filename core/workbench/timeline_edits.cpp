// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/timeline_edits.h"

#include "core/workbench/timeline_spans.h"

#include <algorithm>

namespace baseline::workbench {

using project::Segment;
using recording::Span;

Edits markEdits(const QString& recordingId, Span span, const QString& label, const std::vector<Span>& stretches,
                const std::vector<Segment>& present)
{
    Edits edits;
    for (const Span& part : partsOf(span, stretches)) {
        const bool known = std::any_of(present.begin(), present.end(), [&](const Segment& segment) {
            return segment.label == label && segment.span == part;
        });
        if (!known && !label.isEmpty())
            edits.push_back(project::AddSegment{Segment{{}, recordingId, part, label, {}}});
    }
    return edits;
}

Edits splitEdits(const Segment& segment, SampleIndex at)
{
    if (at <= segment.span.first || at >= segment.span.end())
        return {};
    Segment left = segment;
    left.span.count = at - segment.span.first;
    Segment right = segment;
    right.id.clear();
    right.span = {at, segment.span.end() - at};
    return {project::ChangeSegment{left}, project::AddSegment{right}};
}

bool canMerge(const Segment& a, const Segment& b, const std::vector<Span>& stretches)
{
    if (a.id == b.id || a.label != b.label || a.recordingId != b.recordingId)
        return false;
    // Two models' marks do not fit on one segment.
    if (!a.origin.isEmpty() && !b.origin.isEmpty() && a.origin != b.origin)
        return false;
    const auto stretch = stretchAt(stretches, std::min(a.span.first, b.span.first));
    return stretch && std::max(a.span.end(), b.span.end()) <= stretch->end();
}

Edits mergeEdits(const Segment& a, const Segment& b, const std::vector<Span>& stretches)
{
    if (!canMerge(a, b, stretches))
        return {};
    // ChangeSegment keeps the origin of the one that stays: so the one with a mark stays.
    const Segment& kept = a.origin.isEmpty() ? b : a;
    const Segment& gone = a.origin.isEmpty() ? a : b;
    Segment whole = kept;
    whole.span.first = std::min(a.span.first, b.span.first);
    whole.span.count = std::max(a.span.end(), b.span.end()) - whole.span.first;
    return {project::RemoveSegment{gone.id}, project::ChangeSegment{whole}};
}

Edits trimEdits(const Segment& segment, Edge edge, SampleIndex to, const std::vector<Span>& stretches)
{
    const auto stretch = stretchAt(stretches, segment.span.first);
    if (!stretch)
        return {};
    Segment changed = segment;
    if (edge == Edge::First) {
        changed.span.first = std::clamp(to, stretch->first, segment.span.end() - 1);
        changed.span.count = segment.span.end() - changed.span.first;
    } else {
        const SampleIndex limit = std::max(stretch->end(), segment.span.first + 1);
        changed.span.count = std::clamp(to, segment.span.first + 1, limit) - segment.span.first;
    }
    if (changed == segment)
        return {};
    return {project::ChangeSegment{changed}};
}

Edits relabelEdits(const Segment& segment, const QString& label)
{
    if (label.isEmpty() || label == segment.label)
        return {};
    Segment changed = segment;
    changed.label = label;
    return {project::ChangeSegment{changed}};
}

Edits acceptEdits(const QString& recordingId, const QString& modelHash, const SuggestedSegment& suggestion)
{
    return {project::AddSegment{Segment{{}, recordingId, suggestion.span, suggestion.label, modelHash}}};
}

} // namespace baseline::workbench
