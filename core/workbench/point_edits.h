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

/// A segment of that label for each stretch, in place of the segments inside it, whatever their label. Nothing for what
/// is labelled so already, and for an empty label the removal alone. Errors: those of listSegments.
Result<std::vector<project::Edit>> labelEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                              const QString& label);

/// An exclusion for each stretch that does not lie in one already. Errors: those of listExclusions.
Result<std::vector<project::Edit>> excludeEdits(project::Database& database, std::span<const RecordingSpan> spans,
                                                const QString& reason);

} // namespace baseline::workbench
