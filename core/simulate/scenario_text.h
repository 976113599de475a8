// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/simulate/scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace baseline::simulate {

// Scenarios as people type them. Numbers are written as 1.5 in every language. Errors: InvalidArgument (subject: the
// part that cannot be read); the detail says what it should be.

/// "normal:30,imbalance:30": states one after the other, each with its seconds. Sets state and duration, and adds an
/// event for each state after the first.
Status readStates(Scenario& scenario, std::string_view text);

/// "20:0.8,40:0.2": from the second on, the load. Adds events.
Status readLoadSteps(Scenario& scenario, std::string_view text);

/// Puts an event where its time belongs, behind those of the same time.
void addEvent(Scenario& scenario, const Event& event);

/// The options of `baseline simulate` that make the same recording again: what differs from a plain Scenario, and
/// always state, duration, rate and seed.
std::string optionsOf(const Scenario& scenario);

} // namespace baseline::simulate
