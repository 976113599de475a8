// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::dsp {

struct SignalStage;

/// Fills in the spectra of a stage: Welch's method with its form's window over the stretches that are settled (over all
/// of them where those are shorter than 64 samples), each stretch counting by its segments. The segments are as long as
/// the resolution asks for, but no longer than the longest stretch and no shorter than 256 samples where there are so many.
void takeSpectra(SignalStage& stage);

} // namespace baseline::dsp
