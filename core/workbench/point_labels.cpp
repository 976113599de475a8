// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/point_labels.h"

#include "core/project/exclusions.h"
#include "core/project/recordings.h"
#include "core/workbench/window_label.h"

#include <algorithm>
#include <limits>

namespace baseline::workbench {

namespace {

/// What is marked in one recording.
struct Marks {
    QString label;
    WindowLabels labels;
    std::vector<project::Exclusion> exclusions;
};

Result<Marks> marksOf(project::Database& database, const PointRecording& recording)
{
    const auto segments = project::listSegments(database, recording.id);
    if (!segments)
        return segments.error();
    auto exclusions = project::listExclusions(database, recording.id);
    if (!exclusions)
        return exclusions.error();
    return Marks{recording.label, WindowLabels(*segments), std::move(*exclusions)};
}

/// The number of a label; made when it is new. Beyond what a point can hold: none.
std::uint16_t numberOf(QStringList& labels, const QString& label)
{
    qsizetype index = labels.indexOf(label);
    if (index < 0 && labels.size() < std::numeric_limits<std::uint16_t>::max()) {
        index = labels.size();
        labels.append(label);
    }
    return static_cast<std::uint16_t>(std::max<qsizetype>(index, 0));
}

} // namespace

Status readPointLabels(project::Database& database, WindowPoints& points)
{
    std::vector<Marks> marks;
    for (PointRecording& recording : points.recordings) {
        if (const auto summary = project::findRecording(database, recording.id)) {
            recording.name = summary->info.name;
            recording.label = summary->info.label;
        }
        auto found = marksOf(database, recording);
        if (!found)
            return found.error();
        marks.push_back(std::move(*found));
    }
    for (LeftOutRecording& leftOut : points.leftOut) {
        if (const auto summary = project::findRecording(database, leftOut.id))
            leftOut.name = summary->info.name;
    }
    points.labels = {QString()};
    for (WindowPoint& point : points.points) {
        const recording::Span span = points.spanOf(point);
        const Marks& own = marks[point.recording];
        const QString* const label = own.labels.of(span);
        point.label = numberOf(points.labels, label ? *label : own.label);
        point.isExcluded = std::ranges::any_of(own.exclusions, [span](const project::Exclusion& exclusion) {
            return span.first < exclusion.span.end() && exclusion.span.first < span.end();
        });
    }
    return done();
}

} // namespace baseline::workbench
