// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/edits.h"
#include "core/workbench/window_points.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace baseline::project {
class Database;
}

namespace baseline::workbench {

/// A stretch of one recording.
struct RecordingSpan {
    QString recordingId;
    recording::Span span;

    friend bool operator==(const RecordingSpan&, const RecordingSpan&) = default;
};

/// The chosen windows with neighbours joined: those that overlap or touch are one stretch, which holds no gap because
/// no window does. In the order of recordings and time; indices beyond the points are left out.
std::vector<RecordingSpan> joinedSpans(const WindowPoints& points, std::span<const std::size_t> chosen);

/// Chosen windows of one recording that follow each other and touch, and the windows beside them that are not chosen.
struct ChosenRun {
    QString recordingId;
    recording::Span span;
    SampleIndex window = 0; ///< length of one
    std::optional<recording::Span> before;
    std::optional<recording::Span> after;
};

/// In the order of recordings and time; indices beyond the points are left out.
std::vector<ChosenRun> chosenRuns(const WindowPoints& points, std::span<const std::size_t> chosen);

/// Exactly the chosen windows carry that label afterwards, by the rule of WindowLabels; an empty one: that of their
/// recording. A run gets a segment, or the segment of that label which it touches grows over it; what other segments say
/// of it is cut away, and what is left of those, in one part or two, keeps its label and its origin. A run ends a sample
/// short of the middle of the window beside it where that would get another label otherwise. The runs are those of
/// chosenRuns(). Errors: those of listSegments.
Result<std::vector<project::Edit>> labelEdits(project::Database& database, std::span<const ChosenRun> runs,
                                              const QString& label);

/// An exclusion for each stretch that does not lie in one already. Errors: those of listExclusions.
Result<std::vector<project::Edit>> excludeEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                                const QString& reason);

} // namespace baseline::workbench
