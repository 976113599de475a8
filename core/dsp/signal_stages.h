// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dsp/signal_chain.h"
#include "core/dsp/spectrum.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace baseline::dsp {

/// The positions [first, first + count) of a signal.
struct SampleStretch {
    std::size_t first = 0;
    std::size_t count = 0;

    std::size_t end() const { return first + count; }
    friend bool operator==(const SampleStretch&, const SampleStretch&) = default;
};

/// A signal between two steps.
struct SignalStage {
    SignalForm form;
    std::vector<std::vector<float>> channels; ///< all of one length; NaN where a sample is lost
    /// Where it shows a step instead of the signal (Settling), after each gap and before it; in order, apart.
    std::vector<SampleStretch> unsettled;
    /// A peak amplitude spectrum a channel; no values where no stretch is long enough for one.
    std::vector<Spectrum> spectra;
    std::size_t segmentLength = 0; ///< of the spectra, in samples
};

/// The signal before the first step, and behind each of them; a step that is off has the stage before it once more.
struct SignalStages {
    std::vector<std::shared_ptr<const SignalStage>> stages;
    std::optional<Error> fault;   ///< why a step could not be done; no stage from there on
    std::size_t faultyStep = 0;
};

/// How much of the samples' beginning and end was read only so that the steps are settled where it is looked at;
/// it is cut from every stage. In samples of the input; `before` a multiple of the factor behind the last step.
struct Margin {
    std::size_t before = 0;
    std::size_t after = 0;
};

/// One step on one channel. NaN and infinity are gaps: no step looks across one. Contract: formBehind(step, form) has a
/// value. Errors: InvalidArgument (subject "short stretches": fewer than two
/// samples are left, because the stretches are too short for it or float does not hold the values).
Result<std::vector<float>> applyStep(const SignalStep& step, const SignalForm& form, std::span<const float> samples);

/// The stretches in which every channel has a sample.
std::vector<SampleStretch> stretchesOf(std::span<const std::vector<float>> channels);

/// All steps, with the signal and its spectra before and after each. Errors: InvalidArgument (subject "samples": none),
/// Cancelled. What a step refuses is the fault, not an error.
Result<SignalStages> applyChain(const SignalChain& chain, const SignalForm& form,
                                std::vector<std::vector<float>> channels, Margin margin = {},
                                const Progress& progress = {});

/// The last signal alone, for long recordings; errors as above, and what a step refuses.
Result<std::vector<std::vector<float>>> lastSignal(const SignalChain& chain, const SignalForm& form,
                                                   std::vector<std::vector<float>> channels, Margin margin,
                                                   const Progress& progress = {});

} // namespace baseline::dsp
