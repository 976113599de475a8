// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/point_edits.h"

#include <algorithm>
#include <optional>

namespace baseline::workbench {

namespace {

bool isInside(recording::Span part, recording::Span whole)
{
    return whole.first <= part.first && part.end() <= whole.end();
}

/// Reads what a recording has once for all its stretches, which come one after the other.
template <typename Item>
class OfRecording {
public:
    using Read = Result<std::vector<Item>> (*)(project::Database&, const QString&);
    OfRecording(project::Database& database, Read read) : m_database(database), m_read(read) {}

    const Result<std::vector<Item>>& of(const QString& recordingId)
    {
        if (!m_present || m_recordingId != recordingId)
            m_present = m_read(m_database, recordingId);
        m_recordingId = recordingId;
        return *m_present;
    }

private:
    project::Database& m_database;
    Read m_read;
    QString m_recordingId;
    std::optional<Result<std::vector<Item>>> m_present;
};

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
    std::vector<project::Edit> edits;
    OfRecording<project::Segment> segments(database, &project::listSegments);
    for (const RecordingSpan& stretch : spans) {
        const auto& present = segments.of(stretch.recordingId);
        if (!present)
            return present.error();
        const bool isLabelled = std::ranges::any_of(*present, [&](const project::Segment& segment) {
            return segment.span == stretch.span && segment.label == label;
        });
        for (const project::Segment& segment : *present) {
            const bool isTheOne = isLabelled && segment.span == stretch.span && segment.label == label;
            if (isInside(segment.span, stretch.span) && !isTheOne)
                edits.emplace_back(project::RemoveSegment{segment.id});
        }
        if (!isLabelled && !label.isEmpty())
            edits.emplace_back(project::AddSegment{{{}, stretch.recordingId, stretch.span, label, {}}});
    }
    return edits;
}

Result<std::vector<project::Edit>> excludeEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                                const QString& reason)
{
    std::vector<project::Edit> edits;
    OfRecording<project::Exclusion> exclusions(database, &project::listExclusions);
    for (const RecordingSpan& stretch : spans) {
        const auto& present = exclusions.of(stretch.recordingId);
        if (!present)
            return present.error();
        const bool isKnown = std::ranges::any_of(
            *present, [&](const project::Exclusion& exclusion) { return isInside(stretch.span, exclusion.span); });
        if (!isKnown)
            edits.emplace_back(project::AddExclusion{{{}, stretch.recordingId, stretch.span, reason}});
    }
    return edits;
}

} // namespace baseline::workbench
