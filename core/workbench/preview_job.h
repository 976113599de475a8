// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <QString>

#include <vector>

namespace baseline::workbench {

/// A recording for a picture: physical values of each channel, evenly spaced, NaN where samples are lost.
struct RecordingPreview {
    QString recordingId;
    std::vector<recording::Channel> channels;
    std::vector<std::vector<float>> values; ///< one series a channel, all of one length
    Hertz rate;                             ///< of the values, at the nominal rate
    Seconds duration{0.0};
    std::size_t gaps = 0;
    bool reduced = false; ///< the values are extremes of several samples, not the samples themselves
};

/// More values than any screen has pixel columns; a longer recording is reduced to its extremes.
inline constexpr std::size_t previewValues = 150000;

/// Every sample where there are at most `maximum`; otherwise three values for each stretch of samples: its smallest,
/// its largest, and NaN when a sample in it was lost, so that neither a peak nor a gap can vanish.
RecordingPreview previewOf(const recording::Recording& recording, std::size_t maximum = previewValues);

} // namespace baseline::workbench
