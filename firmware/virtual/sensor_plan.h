// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/virtual/options.h"
#include "firmware/virtual/replay_signal.h"
#include "firmware/virtual/virtual_sensor.h"

#include <optional>
#include <string>

namespace baseline::virtual_nano {

/// What the options make of the sensor.
struct SensorPlan {
    SensorDescription description{};
    SensorSettings defaults{};
    double rateError = 0.0; ///< true rate = nominal · (1 + rateError)
    std::optional<ReplaySignal> replay; ///< none: simulate
};

/// Error InvalidArgument: `detail` is the sentence for the user (a file that cannot be replayed, for one).
Result<SensorPlan> planSensor(const Options& options);

/// The signal at `path` for a sensor that is already there and set to this rate. A file that does not know its rate is
/// taken at the sensor's. Error InvalidArgument: `detail` is the sentence for the user.
Result<ReplaySignal> replayFor(const SensorPlan& plan, const std::string& path, std::uint32_t rateMilliHertz);

} // namespace baseline::virtual_nano
