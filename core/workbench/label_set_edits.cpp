// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/label_set_edits.h"

#include "core/project/segments.h"

namespace baseline::workbench {

Result<std::vector<project::Edit>> labelSetEdits(project::Database& database, const LabelSetChange& change)
{
    std::vector<project::Edit> edits{project::ChangeLabelSet{change.set}};
    // All are read as they are before any edit, so that two labels can swap their names.
    for (const auto& [from, to] : change.renamed) {
        auto segments = project::segmentsLabelled(database, from);
        if (!segments)
            return segments.error();
        for (project::Segment& segment : *segments) {
            segment.label = to;
            edits.push_back(project::ChangeSegment{std::move(segment)});
        }
    }
    return edits;
}

} // namespace baseline::workbench
