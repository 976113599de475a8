// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/image.h"
#include "core/workbench/score_job.h"

#include <QString>

#include <vector>

namespace baseline::workbench {

/// A span that a model would mark so. It becomes a segment only when a person accepts it; the segment's origin is then
/// the model's hash (project::Segment::origin), and it never evaluates that model.
struct SuggestedSegment {
    recording::Span span;
    QString label;      ///< recording::normalLabel, or anomalyLabel
    float score = 0.0F; ///< the largest of its windows, of the model's first head

    friend bool operator==(const SuggestedSegment&, const SuggestedSegment&) = default;
};

struct Suggestions {
    QString modelHash; ///< hexadecimal, as project::ModelRecord has it
    std::vector<SuggestedSegment> segments; ///< in order; they neither overlap nor touch a gap
};

/// Merges windows of one recording with the same verdict into spans. Half-overlapping windows share the samples
/// between their middles; a single window that differs from both its neighbours does not make a span of its own.
/// Windows without data end a span. `windowLength` in samples; those of one stretch are a hop apart.
std::vector<SuggestedSegment> mergeVerdicts(const std::vector<ScoredWindow>& windows, SampleIndex windowLength);

/// Scores every window of a stored recording with the board's code. Any thread may call it. Errors: those of the
/// project; NotFound; ModelInvalid; ModelMismatch (subject "rate", "range" or "channels"); InvalidArgument of
/// countSeries; Cancelled.
Result<Suggestions> suggestSegments(const QString& projectPath, const QString& recordingId, const model::Image& image,
                                    const Progress& progress = {});

} // namespace baseline::workbench
