// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/segments.h"
#include "core/workbench/suggest_job.h"

#include <QColor>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace baseline::sessions {

/// Everything that a timeline shows besides the signal. A plain value: the editor changes it, the views draw it.
struct TimelineScene {
    QString recordingId; ///< empty: none
    SampleIndex length = 0;
    Hertz rate;
    std::vector<recording::Channel> channels;
    std::vector<recording::Gap> gaps;
    std::vector<recording::Span> stretches; ///< what lies between the gaps
    std::vector<project::Segment> segments; ///< in order
    std::vector<int> lanes;                 ///< of each segment
    QHash<QString, QColor> colours;         ///< of the labels of the set
    std::vector<workbench::SuggestedSegment> suggestions; ///< in order
    QString chosen;            ///< id of a segment; empty: none
    int chosenSuggestion = -1; ///< -1: none; never together with a segment
    std::optional<recording::Span> dragged; ///< the chosen segment's, while one of its edges is held
    SampleIndex cursor = 0;    ///< 0..length: an edge before that position
    std::optional<SampleIndex> markBegin; ///< a mark goes from there to the cursor until it is ended
    std::optional<recording::Span> mark;

    const project::Segment* chosenSegment() const
    {
        for (const project::Segment& segment : segments) {
            if (segment.id == chosen)
                return &segment;
        }
        return nullptr;
    }
    const workbench::SuggestedSegment* suggestion() const
    {
        const auto index = static_cast<std::size_t>(chosenSuggestion);
        return chosenSuggestion >= 0 && index < suggestions.size() ? &suggestions[index] : nullptr;
    }
};

} // namespace baseline::sessions
