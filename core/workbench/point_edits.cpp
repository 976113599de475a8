// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/point_edits.h"

#include "core/workbench/label_cut.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace baseline::workbench {

namespace {

void excludeStretches(const std::vector<project::Exclusion>& present, const std::vector<recording::Span>& stretches,
                      const QString& recordingId, const QString& reason, std::vector<project::Edit>& edits)
{
    // Both come by beginning: of the exclusions that begin before a stretch the one that ends last may cover it.
    auto next = present.begin();
    SampleIndex reach = 0;
    for (const recording::Span stretch : stretches) {
        for (; next != present.end() && next->span.first <= stretch.first; ++next)
            reach = std::max(reach, next->span.end());
        if (reach < stretch.end())
            edits.emplace_back(project::AddExclusion{{{}, recordingId, stretch, reason}});
    }
}

/// Windows in the order of recordings and time, each once; indices beyond the points are left out.
std::vector<std::size_t> inOrder(const WindowPoints& points, std::vector<std::size_t> windows)
{
    std::erase_if(windows, [&points](std::size_t index) { return index >= points.points.size(); });
    std::ranges::sort(windows, {}, [&points](std::size_t index) {
        const WindowPoint& point = points.points[index];
        return std::tuple(point.recording, point.first, index);
    });
    windows.erase(std::ranges::unique(windows).begin(), windows.end());
    return windows;
}

} // namespace

std::vector<RecordingSpan> joinedSpans(const WindowPoints& points, std::span<const std::size_t> chosen)
{
    std::vector<RecordingSpan> spans;
    std::uint32_t recording = 0;
    for (const std::size_t index : inOrder(points, {chosen.begin(), chosen.end()})) {
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

std::vector<ChosenRun> chosenRuns(const WindowPoints& points, std::span<const std::size_t> chosen)
{
    std::vector<bool> isChosen(points.points.size());
    std::vector<bool> isTouched(points.recordings.size());
    for (const std::size_t index : inOrder(points, {chosen.begin(), chosen.end()})) {
        isChosen[index] = true;
        isTouched[points.points[index].recording] = true;
    }
    std::vector<std::size_t> all; // of the recordings in question
    for (std::size_t index = 0; index < points.points.size(); ++index) {
        if (isTouched[points.points[index].recording])
            all.push_back(index);
    }
    std::vector<ChosenRun> runs;
    const WindowPoint* before = nullptr; // in the same recording
    bool isRun = false;
    for (const std::size_t index : inOrder(points, std::move(all))) {
        const WindowPoint& point = points.points[index];
        const recording::Span window = points.spanOf(point);
        if (before && before->recording != point.recording) {
            before = nullptr;
            isRun = false;
        }
        if (!isChosen[index]) {
            if (isRun)
                runs.back().after = window;
            isRun = false;
        } else if (isRun && window.first <= runs.back().span.end()) {
            runs.back().span.count = window.end() - runs.back().span.first;
        } else {
            const auto beside = before && !isRun ? std::optional(points.spanOf(*before)) : std::nullopt;
            runs.push_back({points.recordingOf(point).id, window, window.count, beside, {}});
            isRun = true;
        }
        before = &point;
    }
    return runs;
}

Result<std::vector<project::Edit>> labelEdits(project::Database& database, std::span<const ChosenRun> runs,
                                              const QString& label)
{
    std::vector<project::Edit> edits;
    while (!runs.empty()) {
        const QString& recordingId = runs.front().recordingId;
        const auto end = std::ranges::find_if_not(
            runs, [&recordingId](const QString& id) { return id == recordingId; }, &ChosenRun::recordingId);
        const auto present = project::listSegments(database, recordingId);
        if (!present)
            return present.error();
        LabelCut(*present, label).label(runs.first(static_cast<std::size_t>(end - runs.begin())), edits);
        runs = runs.subspan(static_cast<std::size_t>(end - runs.begin()));
    }
    return edits;
}

Result<std::vector<project::Edit>> excludeEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                                const QString& reason)
{
    std::vector<project::Edit> edits;
    for (std::size_t i = 0; i < spans.size();) {
        const QString& recordingId = spans[i].recordingId;
        const auto present = project::listExclusions(database, recordingId);
        if (!present)
            return present.error();
        std::vector<recording::Span> stretches;
        for (; i < spans.size() && spans[i].recordingId == recordingId; ++i)
            stretches.push_back(spans[i].span);
        excludeStretches(*present, stretches, recordingId, reason, edits);
    }
    return edits;
}

} // namespace baseline::workbench
