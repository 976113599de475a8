// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/workbench/suggest_job.h"

#include <QString>

#include <vector>

namespace baseline::workbench {

/// What a timeline does to segments, as edits of the project: nothing here touches it. An empty list: nothing to do.
using Edits = std::vector<project::Edit>;

/// A segment for each part of the span without a gap; parts that have one of that label and span already are left out.
Edits markEdits(const QString& recordingId, recording::Span span, const QString& label,
                const std::vector<recording::Span>& stretches, const std::vector<project::Segment>& present);

/// Cuts a segment in two at a position inside it; the second part keeps label and origin. Nothing at its edges.
Edits splitEdits(const project::Segment& segment, SampleIndex at);

/// True when both carry one label, nothing but stretch lies between them (they overlap, touch or stand apart without a gap),
/// and neither is the other.
bool canMerge(const project::Segment& a, const project::Segment& b, const std::vector<recording::Span>& stretches);
/// One segment over both and what lies between; nothing unless canMerge(). It keeps the origin when both share it or only
/// one has one: what a model helped to find never evaluates that model.
Edits mergeEdits(const project::Segment& a, const project::Segment& b, const std::vector<recording::Span>& stretches);

enum class Edge { First, End };
/// Moves an edge; it stays in the stretch and at least one sample from the other edge.
Edits trimEdits(const project::Segment& segment, Edge edge, SampleIndex to, const std::vector<recording::Span>& stretches);

Edits relabelEdits(const project::Segment& segment, const QString& label);

/// A segment with the model's mark.
Edits acceptEdits(const QString& recordingId, const QString& modelHash, const SuggestedSegment& suggestion);

} // namespace baseline::workbench
