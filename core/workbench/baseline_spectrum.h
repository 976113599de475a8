// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/models.h"
#include "core/workbench/live_snapshot.h"

#include <QString>

#include <vector>

namespace baseline::workbench {

/// Which spectra of a baseline are wanted: the spans that a model was trained on, and how the live spectrum beside them
/// is made.
struct BaselineQuestion {
    QString projectPath;
    std::vector<project::TrainingSpan> spans;
    LiveSpectrumSettings settings; ///< with the length that is used; averaging and overlap do not count
    Hertz rate;                    ///< of the live signal
    std::size_t channels = 0;      ///< of the live signal

    friend bool operator==(const BaselineQuestion&, const BaselineQuestion&) = default;
};

/// What was usual in each line of the spectrum over single segments that do not overlap.
struct BaselineSpectrum {
    struct Channel {
        std::vector<float> low;
        std::vector<float> middle; ///< the median
        std::vector<float> high;
    };
    Hertz binWidth;
    std::vector<Channel> channels;
    std::size_t segments = 0;
    bool isWhole = false; ///< low and high are the extremes; otherwise the 5th and the 95th of a hundred
};

/// From here on the 5 % at either end say more than the extremes.
inline constexpr std::size_t fewestForShares = 40;

/// Opens the project by itself, so that any thread may call it. Long baselines are looked at in evenly spread segments,
/// as many as fit some tens of megabytes. Recordings that are deleted by now are left out.
/// Errors: those of ProjectFile::openForViewing, SignalReader and dsp::checkSettings(); InvalidArgument (subject
/// "baseline spans": none, or none of the recordings is there; "baseline segments": not one whole segment without a
/// gap); ModelMismatch (subject "rate": more than 2 % off the live one; "channels"); Cancelled.
Result<BaselineSpectrum> baselineSpectrum(const BaselineQuestion& question, const Progress& progress = {});

} // namespace baseline::workbench
