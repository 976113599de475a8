// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/scenario.h"

#include <QString>

namespace baseline::sessions {

/// What a scenario will make: "60 s at 952 Hz: 57,120 samples. Shaft 24.5 Hz, BPFO 87.0 Hz." The scenario must be
/// valid.
QString scenarioText(const simulate::Scenario& scenario);

/// Says so where the sensor's filter keeps the ringing of a bearing out; empty: it does not matter here.
QString filterText(const simulate::Scenario& scenario);

/// A name for the recording: its states in the user's words.
QString scenarioName(const simulate::Scenario& scenario);

} // namespace baseline::sessions
