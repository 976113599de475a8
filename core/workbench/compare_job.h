// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QString>

#include <optional>
#include <vector>

namespace baseline::workbench {

/// What a comparison shows of one recording. Channels are those of the comparison.
struct ComparedRecording {
    QString id;
    QString name;
    /// [channel]: physical values of the excerpt at the rate of the comparison; NaN where samples are lost or the recording ends.
    std::vector<std::vector<float>> excerpt;
    /// [channel]: peak amplitudes on the grid of its bin width; NaN above half the recording's own rate.
    std::vector<std::vector<float>> spectra;
    std::size_t windows = 0; ///< that the features are means of
};

/// One feature of the default recipe, over all windows of each recording.
struct ComparedFeature {
    QString name; ///< "x rms", as in core/model/recipe.h
    double first = 0.0;
    double second = 0.0;
    /// Difference of the means in standard deviations of the first recording's windows. None: it did not vary there.
    std::optional<double> deviations;
};

struct RecordingComparison {
    ComparedRecording first;
    ComparedRecording second;
    std::vector<recording::Channel> channels; ///< that both have, by name
    Hertz rate;                               ///< of both excerpts: the higher of the two
    Seconds from{0.0};                        ///< where the excerpts begin, in either recording
    Hertz binWidth;
    std::vector<ComparedFeature> features; ///< largest difference first
    std::optional<Error> featuresFault;    ///< why there are none: other rates or ranges, no acceleration, too short
};

/// Length of the excerpts; enough for some turns of any machine, and each line of a picture can still be seen.
inline constexpr Seconds excerptLength{1.0};
/// What the spectra are averaged over at most, from the middle of the longest stretch without a gap.
inline constexpr Seconds spectrumLength{60.0};

/// Two recordings of a project side by side. Opens the project by itself, so that any thread may call it. Errors: those
/// of ProjectFile::openForViewing and SignalReader; InvalidArgument (subject "common channels": none of one
/// name and unit; "samples": one is too short for a spectrum); Cancelled.
Result<RecordingComparison> compareRecordings(const QString& projectPath, const QString& first, const QString& second,
                                     const Progress& progress = {});

} // namespace baseline::workbench
