// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"
#include "core/recording/recording.h"
#include "core/workbench/picture_plane.h"
#include "firmware/src/score/scorer.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <vector>

namespace baseline::workbench {

/// What a window had to do with the training of the model.
enum class PointPart : std::uint8_t {
    Other,     ///< nothing
    Fit,       ///< the detector was fitted to it
    Threshold, ///< the threshold comes from it
    Unused,    ///< of the baseline, in the gap between the two or overlapping
};

/// A window as a point of a picture. 40 bytes, so that a hundred thousand are nothing.
struct WindowPoint {
    PicturePlace at{};
    float score = std::numeric_limits<float>::quiet_NaN(); ///< of the model; NaN: no data
    SampleIndex first = 0;                                 ///< position in its recording
    std::uint32_t recording = 0;                           ///< index into WindowPoints::recordings
    std::uint16_t label = 0;                               ///< index into WindowPoints::labels
    std::uint8_t cluster = noCluster;
    PointPart part = PointPart::Other;
    Verdict verdict = Verdict::NoData;
    bool isExcluded = false; ///< shares a sample with a span that is not trained on from now on

    friend bool operator==(const WindowPoint&, const WindowPoint&) = default;
};

struct PointRecording {
    QString id;
    QString name;
    QString label;
    Hertz rate;
    SampleIndex length = 0;
    bool isBaseline = false; ///< the model was trained on a part of it

    friend bool operator==(const PointRecording&, const PointRecording&) = default;
};

/// A recording that gives no points, and why: ModelMismatch (subject "rate", "range", "channels"), NotFound, TooShort …
struct LeftOutRecording {
    static constexpr SampleIndex gone = -1;

    QString id;
    QString name;
    SampleIndex length = gone; ///< when it was looked at
    Error error;
};

/// Windows of recordings in the picture of one model, each with where it came from. A plain value.
struct WindowPoints {
    model::Model model;
    std::uint64_t modelHash = 0;
    PicturePlane plane;
    std::vector<PointRecording> recordings;
    QStringList labels;              ///< the first is empty: no label
    std::vector<WindowPoint> points; ///< recording by recording, in order of time
    std::vector<LeftOutRecording> leftOut;
    /// The windows that the detector was fitted to, in the components that it keeps (95 % of the variance where it
    /// projects nothing): what clusters are counted in. Empty: not known.
    Matrix space;

    recording::Span spanOf(const WindowPoint& point) const
    {
        return {point.first, static_cast<SampleIndex>(model.window.length)};
    }
    const PointRecording& recordingOf(const WindowPoint& point) const { return recordings[point.recording]; }
    Seconds startOf(const WindowPoint& point) const { return durationOf(point.first, recordingOf(point).rate); }
};

} // namespace baseline::workbench
