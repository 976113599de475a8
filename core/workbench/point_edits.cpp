// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/point_edits.h"

#include "core/workbench/timeline_spans.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

bool isInside(recording::Span part, recording::Span whole)
{
    return whole.first <= part.first && part.end() <= whole.end();
}

/// What is left of a segment without the stretches, as edits; its parts keep label and origin.
void cut(const project::Segment& segment, const std::vector<recording::Span>& stretches,
         std::vector<project::Edit>& edits)
{
    const std::vector<recording::Span> parts = partsOutside(segment.span, stretches);
    if (parts.empty()) {
        edits.emplace_back(project::RemoveSegment{segment.id});
        return;
    }
    project::Segment part = segment;
    part.span = parts.front(); // the first part stays the segment that it was
    if (part != segment)
        edits.emplace_back(project::ChangeSegment{part});
    part.id.clear();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        part.span = parts[i];
        edits.emplace_back(project::AddSegment{part});
    }
}

/// The stretches of one recording, in order and apart.
void labelStretches(const std::vector<project::Segment>& present, const std::vector<recording::Span>& stretches,
                    const QString& recordingId, const QString& label, std::vector<project::Edit>& edits)
{
    std::vector<recording::Span> wanted; // those that no segment of that label covers
    for (const recording::Span stretch : stretches) {
        const bool isLabelled = std::ranges::any_of(present, [&](const project::Segment& segment) {
            return segment.label == label && isInside(stretch, segment.span);
        });
        if (!isLabelled)
            wanted.push_back(stretch);
    }
    for (const project::Segment& segment : present)
        cut(segment, segment.label == label ? wanted : stretches, edits);
    for (const recording::Span stretch : wanted) {
        if (!label.isEmpty())
            edits.emplace_back(project::AddSegment{{{}, recordingId, stretch, label, {}}});
    }
}

void excludeStretches(const std::vector<project::Exclusion>& present, const std::vector<recording::Span>& stretches,
                      const QString& recordingId, const QString& reason, std::vector<project::Edit>& edits)
{
    for (const recording::Span stretch : stretches) {
        const bool isKnown = std::ranges::any_of(
            present, [&](const project::Exclusion& exclusion) { return isInside(stretch, exclusion.span); });
        if (!isKnown)
            edits.emplace_back(project::AddExclusion{{{}, recordingId, stretch, reason}});
    }
}

/// Reads what each recording has and makes the edits of its stretches, which come one after the other.
template <typename Item>
Result<std::vector<project::Edit>> editsOf(
    project::Database& database, std::span<const RecordingSpan> spans,
    Result<std::vector<Item>> (*read)(project::Database&, const QString&),
    void (*edit)(const std::vector<Item>&, const std::vector<recording::Span>&, const QString& recordingId,
                 const QString& word, std::vector<project::Edit>&),
    const QString& word)
{
    std::vector<project::Edit> edits;
    for (std::size_t i = 0; i < spans.size();) {
        const QString& recordingId = spans[i].recordingId;
        const auto present = read(database, recordingId);
        if (!present)
            return present.error();
        std::vector<recording::Span> stretches;
        for (; i < spans.size() && spans[i].recordingId == recordingId; ++i)
            stretches.push_back(spans[i].span);
        edit(*present, stretches, recordingId, word, edits);
    }
    return edits;
}

} // namespace

std::vector<RecordingSpan> joinedSpans(const WindowPoints& points, std::span<const std::size_t> chosen)
{
    std::vector<std::size_t> order;
    for (const std::size_t index : chosen) {
        if (index < points.points.size())
            order.push_back(index);
    }
    const auto place = [&points](std::size_t index) {
        const WindowPoint& point = points.points[index];
        return std::pair(point.recording, point.first);
    };
    std::ranges::sort(order, {}, place);
    std::vector<RecordingSpan> spans;
    std::uint32_t recording = 0;
    for (const std::size_t index : order) {
        const WindowPoint& point = points.points[index];
        const recording::Span window = points.spanOf(point);
        if (!spans.empty() && recording == point.recording && window.first <= spans.back().span.end())
            spans.back().span.count = std::max(spans.back().span.end(), window.end()) - spans.back().span.first;
        else
            spans.push_back({points.recordingOf(point).id, window});
        recording = point.recording;
    }
    return spans;
}

Result<std::vector<project::Edit>> labelEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                              const QString& label)
{
    return editsOf(database, spans, &project::listSegments, &labelStretches, label);
}

Result<std::vector<project::Edit>> excludeEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                                const QString& reason)
{
    return editsOf(database, spans, &project::listExclusions, &excludeStretches, reason);
}

} // namespace baseline::workbench
