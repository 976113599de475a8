// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/recording/recording.h"

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// What the quality gate can find. The words of command lines (--json) are in findingWord().
enum class FindingKind {
    NoAcceleration,  ///< no channel in g; nothing below is looked at
    Incomplete,      ///< ended by a fault; subject = the reason
    RateUnknown,     ///< neither the true rate nor its jitter is known
    Uneven,          ///< figure = jitter in percent of a sample's interval
    RateOff,         ///< figure = percent between true and nominal rate
    StreamDiffers,   ///< rate, range or channels differ from the first recording; subject = which
    LossesUnseen,    ///< the source has no sequence numbers
    Gaps,            ///< figure = percent of the samples lost; place = the first one
    Clipped,         ///< figure = percent of the samples at the limit; place = the first one
    NotFinite,       ///< figure = percent of the values that are NaN or infinite
    Stuck,           ///< the same value for longer than 0.5 s; subject = channel, figure = seconds, place
    AtRest,          ///< figure = mg rms: no more than the noise of the sensor
    NoGravity,       ///< figure = g: what the three axes hold on the average is no gravity
    Moved,           ///< within the recording; figure = degrees, place = the second that is furthest off
    MountedOtherwise, ///< than the other recordings of its session; figure = degrees
    StillMoving,     ///< first half against second half; figure = p, change = percent of level, subject = what changes
    StabilityUnknown, ///< too short for that test
    TooFewWindows,   ///< figure = seconds of recording still needed for a threshold at 1 %
    FewIndependent,  ///< figure = independent windows: what the certificate is worth
    Outliers,        ///< figure = how many windows; CheckReport::outliers lists them
};

enum class Severity {
    Advice,  ///< good to know
    Warning, ///< the detector will be worse for it, or the certificate less certain
    Fault,   ///< training refuses, or its certificate would not hold
};

/// One thing that the gate found. Plain values; the sentences are made in check_words.h.
struct Finding {
    FindingKind kind = FindingKind::NoAcceleration;
    Severity severity = Severity::Warning;
    double figure = 0.0;
    QString recordingId = {};   ///< empty: the recordings together
    QString recordingName = {};
    QString subject = {};
    double change = 0.0;
    std::optional<recording::Span> place = {};
    Hertz rate = {};            ///< of the place

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A window unlike all others; one click excludes it.
struct Outlier {
    QString recordingId;
    QString recordingName;
    recording::Span span;
    Hertz rate;
    double distance = 0.0; ///< to its nearest neighbours, in multiples of the usual distance
    QString feature;       ///< that is furthest from the usual one ("x rms")

    friend bool operator==(const Outlier&, const Outlier&) = default;
};

/// What was measured on one recording.
struct RecordingFigures {
    QString id;
    QString name;
    QString label;
    Seconds duration{0.0};
    Hertz nominalRate;
    Hertz trueRate;              ///< 0: unknown
    std::optional<Seconds> jitter; ///< of RecordingInfo; none: unknown
    SampleIndex lost = 0;
    std::size_t gaps = 0;
    double clippedPercent = 0.0;
    double vibration = 0.0;      ///< g rms without the mean, of the axis that vibrates most
    std::optional<std::array<double, 3>> gravity; ///< g, of three-axis recordings
    std::size_t windows = 0;     ///< of the default recipe
    std::size_t excludedWindows = 0;
};

struct CheckReport {
    std::vector<RecordingFigures> recordings;
    std::vector<Finding> findings; ///< the gravest first, in order of kind
    std::vector<Outlier> outliers; ///< the furthest first
    std::size_t windows = 0;       ///< of all recordings, excluded ones included
    std::size_t excludedWindows = 0;
    std::size_t independentWindows = 0; ///< for the threshold: the later part, without overlap, over the autocorrelation time
    /// Alarming windows an hour that such a baseline can certify at best, with 95 % confidence: 1 - 0.05^(1/n).
    double certifiablePerHour = 0.0;

    Severity worst() const;
    bool passed() const { return findings.empty() || worst() != Severity::Fault; }
};

} // namespace baseline::workbench
