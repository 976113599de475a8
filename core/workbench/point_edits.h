// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/edits.h"
#include "core/workbench/window_points.h"

#include <cstddef>
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

/// The stretches carry that label afterwards, and nothing else: a segment for each that no segment of that label covers
/// yet, and what other segments say of them is cut away; what is left of those, in one part or two, keeps its label and
/// its origin. An empty label: the cut alone. The stretches are those of joinedSpans(). Errors: those of listSegments.
Result<std::vector<project::Edit>> labelEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                              const QString& label);

/// An exclusion for each stretch that does not lie in one already. Errors: those of listExclusions.
Result<std::vector<project::Edit>> excludeEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                                const QString& reason);

} // namespace baseline::workbench
