// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/src/stream/extreme_value.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace baseline::learn {

/// One experiment of the tinyML talk on extreme values (Pereira, Marcondes, Silva 2023, Table 2), under its names.
struct TalkExperiment {
    double gamma;                ///< parameter of the bound values
    double delta;                ///< where the law makes a maximum an outlier
    std::uint32_t n;             ///< maxima that the law is fitted to
    std::uint32_t m;             ///< outliers of a collective anomaly
    std::chrono::milliseconds t; ///< their mean distance at most
    std::chrono::milliseconds r; ///< sampling time
};

/// The first is the base; each other one changes one thing.
inline constexpr std::array<TalkExperiment, 6> talkExperiments{{
    {2.0, 0.94, 5, 5, std::chrono::milliseconds(500), std::chrono::milliseconds(100)},
    {4.0, 0.94, 5, 5, std::chrono::milliseconds(500), std::chrono::milliseconds(100)},
    {2.0, 0.94, 10, 5, std::chrono::milliseconds(500), std::chrono::milliseconds(100)},
    {2.0, 0.94, 5, 10, std::chrono::milliseconds(500), std::chrono::milliseconds(100)},
    {2.0, 0.94, 5, 5, std::chrono::milliseconds(1000), std::chrono::milliseconds(100)},
    {2.0, 0.94, 5, 5, std::chrono::milliseconds(500), std::chrono::milliseconds(1000)},
}};

/// What becomes of delta.
enum class TalkDelta {
    AsPublished, ///< the plain limit, which flags more than 1 - delta of normal maxima where N is small
    Calibrated,  ///< the limit that flags 1 - delta of them (calibratedLimit())
};

/// Contract: with Calibrated, N of 4..64 and 1 - delta of 0.1 % to 10 %.
ExtremeValueSettings settingsOf(const TalkExperiment& experiment, TalkDelta delta);

/// The same of what a user chose. Errors: InvalidArgument, subject "extreme gamma" (1.8..1e6), "extreme delta"
/// (0.5..0.9999), "extreme N" (2..64), "extreme M" (2..32), "extreme T" (1 ms to a day), "extreme R" (the same) or "calibrated delta" (no calibration for this N and delta).
Result<ExtremeValueSettings> checkedSettings(const TalkExperiment& experiment, TalkDelta delta);

/// False where values come further apart than outliers of a collective anomaly may: experiment 6 can never call one.
constexpr bool canBeCollective(const TalkExperiment& experiment)
{
    return experiment.r <= experiment.t;
}

} // namespace baseline::learn
