// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dsp/signal_stages.h"
#include "core/recording/recording.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace baseline::workbench {

/// A span of some channels of a recording, and what to do with it.
struct SignalStepsRequest {
    QString projectPath;
    QString recordingId;
    recording::Span span;                ///< cut to the recording
    std::vector<std::size_t> channels;   ///< at least one
    dsp::SignalChain chain;
};

/// The signal before and behind each step of a chain.
struct SignalSteps {
    recording::Span span; ///< what was looked at: sample 0 of each stage is position span.first
    dsp::SignalStages stages;
};

/// Values (samples times channels) that are worked on at once: each stage then holds 32 MB.
inline constexpr SampleIndex mostStepValues = 8'000'000;

/// Reads the span, with as much around it as the steps need to settle, and applies the chain. Opens the project by itself,
/// so that any thread may call it. Errors: those of ProjectFile::openForViewing and SignalReader; InvalidArgument (subject
/// "signal span": longer than mostStepValues allow, value = the seconds that they do; "channels": none or one that the
/// recording does not have; "samples": an empty span or nothing but gaps); Cancelled. What a step refuses is
/// stages.fault.
Result<SignalSteps> takeSignalSteps(const SignalStepsRequest& request, const Progress& progress = {});

} // namespace baseline::workbench
