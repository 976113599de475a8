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

Result<ExtremeValueSettings> checkedSettings(const TalkExperiment& experiment, TalkDelta delta)
{
    constexpr std::chrono::milliseconds day = std::chrono::hours(24);
    const auto wrong = [](const char* subject, double value) {
        return Error{Error::Code::InvalidArgument, "out of range", subject, value};
    };
    const auto isTime = [&](std::chrono::milliseconds time) { return time.count() >= 1 && time <= day; };
    // Written so that NaN is out of every range.
    if (!(experiment.gamma >= 1.8 && experiment.gamma <= 1e6))
        return wrong("extreme gamma", experiment.gamma);
    if (!(experiment.delta >= 0.5 && experiment.delta <= 0.9999))
        return wrong("extreme delta", experiment.delta);
    if (experiment.n < 2 || experiment.n > maxPeaks)
        return wrong("extreme N", experiment.n);
    if (experiment.m < 2 || experiment.m > maxCollective)
        return wrong("extreme M", experiment.m);
    if (!isTime(experiment.t))
        return wrong("extreme T", static_cast<double>(experiment.t.count()));
    if (!isTime(experiment.r))
        return wrong("extreme R", static_cast<double>(experiment.r.count()));
    if (delta == TalkDelta::Calibrated && !calibratedLimit(experiment.n, 1.0 - experiment.delta))
        return wrong("calibrated delta", experiment.delta);
    return settingsOf(experiment, delta);
}

} // namespace baseline::learn
