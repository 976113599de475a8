// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "core/project/segments.h"
#include "core/recording/recording.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// Consecutive frames, interleaved: as the board's sensor would have counted them, or as physical values.
struct CountStretch {
    SampleIndex first = 0;
    std::vector<std::int16_t> counts;
    std::vector<double> values = {}; ///< instead of counts, of a series for desktop-only features
};

/// A span of a recording with the hash of exactly its samples, see core/project/content_hash.h.
struct HashedSpan {
    recording::Span span;
    QString contentHash;
};

/// A recording as a board sees it: int16 counts of its acceleration channels at one range, cut at the gaps. What is
/// trained, scored and evaluated goes through here, so that a file in g and a board give the same numbers.
struct CountSeries {
    QString name;        ///< of the recording, or the file's name
    QString source;      ///< path of the file or of the project
    QString label;
    QString recordingId; ///< empty: from a file
    QString contentHash; ///< of a project's recording, see core/project/content_hash.h; empty: from a file
    model::Stream stream;
    QStringList channelNames;
    std::vector<CountStretch> stretches;
    SampleIndex length = 0;      ///< frames, lost ones included
    SampleIndex clipped = 0;     ///< frames with a count at the limit
    /// Of a project's recording: what is not trained on, what is left of it, and who marked what.
    std::vector<recording::Span> excluded;
    std::vector<HashedSpan> kept;
    std::vector<project::Segment> segments;

    SampleIndex frames() const;
    double clippedPercent() const;
    /// True when a window shares a sample with an excluded span.
    bool isExcluded(recording::Span window) const;
};

/// Uses the channels whose unit is g; all counts pass the board's own quantise(), unless the recording holds counts of
/// that very range. Without `rangeG`: the recording's own range, else 4 g, the board's default.
/// Errors: InvalidArgument (subject "channels": none in g, or more than a board has; "range": not a board's range;
/// "rate").
Result<CountSeries> countSeries(const recording::Recording& recording, std::optional<std::uint32_t> rangeG = {});

/// All channels, whatever their units, as they are: for features that no board computes (core/model/desktop_features.h).
/// Errors: InvalidArgument (subject "channels": more than 256; "rate").
Result<CountSeries> valueSeries(const recording::Recording& recording);

} // namespace baseline::workbench
