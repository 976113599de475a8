// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/talk_experiments.h"

#include "core/learn/weibull.h"

#include <cassert>
#include <cmath>
#include <optional>

namespace baseline::learn {

ExtremeValueSettings settingsOf(const TalkExperiment& experiment, TalkDelta delta)
{
    double limit = -std::log1p(-experiment.delta);
    if (delta == TalkDelta::Calibrated) {
        const std::optional<double> calibrated = calibratedLimit(experiment.n, 1.0 - experiment.delta);
        assert(calibrated);
        limit = calibrated.value_or(limit);
    }
    return {static_cast<float>(experiment.gamma), static_cast<float>(std::log(limit)), experiment.n, experiment.m,
            static_cast<std::uint32_t>(experiment.t.count()), 0.0F};
}

} // namespace baseline::learn
