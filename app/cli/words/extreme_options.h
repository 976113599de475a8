// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/learn/talk_experiments.h"

namespace baseline::cli {

class Console;

/// An experiment of the talk, as it was chosen and changed, and what becomes of its delta.
struct ExtremeChoice {
    learn::TalkExperiment experiment;
    learn::TalkDelta delta = learn::TalkDelta::AsPublished;
};

/// `options`, then --experiment, --calibrated and --gamma, --delta, --n, --m, --t, --r.
std::vector<Option> withExtremes(std::vector<Option> options);
/// What is wrong about how these were given; empty: nothing. Ranges are the job's to check.
QString extremeTrouble(const Arguments& arguments);
/// Contract: extremeTrouble() is empty.
ExtremeChoice extremeChoice(const Arguments& arguments);
/// Keys experiment, gamma, delta, n, m, t_ms, r_ms and calibrated.
QJsonObject factsOf(const ExtremeChoice& choice);
/// Says so where collective anomalies are impossible: R above T.
void noteImpossible(Console& console, const learn::TalkExperiment& experiment);

} // namespace baseline::cli
