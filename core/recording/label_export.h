// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/recording/manifest.h"

#include <QString>

#include <vector>

namespace baseline::recording {

/// The labels of one recording: of the whole, and of its segments.
struct RecordingLabels {
    QString name;
    QString label;          ///< empty: the whole is not labelled
    Hertz rate;             ///< nominal; > 0
    SampleIndex length = 0; ///< samples, lost ones counted
    std::vector<LabelledSpan> segments;

    friend bool operator==(const RecordingLabels&, const RecordingLabels&) = default;
};

/// Writes "recording,label,start [s],end [s],first,count" and one line a label: that of the whole recording first, then
/// those of its segments. Positions and seconds count lost samples; the end is exclusive.
/// Errors: FileNotWritable, DiskFull; InvalidArgument for a rate that is not positive.
Status exportLabelsCsv(const std::vector<RecordingLabels>& labels, const QString& path);

/// The same as JSON: {"format": "baseline-labels", "version": 1, "recordings": [{"recording", "label", "rate", "length",
/// "segments": [{"label", "start", "end", "first", "count"}]}]}. Errors: as above.
Status exportLabelsJson(const std::vector<RecordingLabels>& labels, const QString& path);

} // namespace baseline::recording
