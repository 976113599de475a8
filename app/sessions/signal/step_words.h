// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/signal_chain.h"

#include <QString>

#include <vector>

namespace baseline::sessions {

/// "Band pass 10–400 Hz, order 4": what a step does, in the language of the program.
QString stepText(const dsp::SignalStep::What& step);

/// "Hann"
QString windowText(dsp::WindowShape shape);

/// A step of each kind as it is when it is added, with its name.
struct StepKind {
    QString name;
    dsp::SignalStep::What step;
};
/// Edges and factors that make sense at that rate.
std::vector<StepKind> stepKinds(Hertz rate);

/// A chain that many people want.
struct ChainPreset {
    QString name;
    dsp::SignalChain chain;
    QString refusal; ///< why it cannot be had at this rate; empty: it can
};
std::vector<ChainPreset> chainPresets(Hertz rate);

} // namespace baseline::sessions
