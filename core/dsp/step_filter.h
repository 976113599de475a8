// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dsp/signal_chain.h"

#include <span>
#include <vector>

namespace baseline::dsp {

/// The filter of a step at a rate; no sections for a step that is none (a decimation has weights, not sections).
/// Errors: those of butterworth*().
Result<std::vector<Biquad>> stepSections(const SignalStep::What& step, Hertz rate);

/// Whether the filter of a step runs both ways.
bool isZeroPhase(const SignalStep::What& step);

/// What a chain does to sines of these frequencies, all steps together and from half a rate on nothing: its gain.
/// Empty where that is not all that it does: behind an envelope, and with a step that cannot be done. A unit is no gain.
std::vector<float> gainOf(std::span<const SignalStep> steps, SignalForm form, std::span<const Hertz> frequencies);

} // namespace baseline::dsp
