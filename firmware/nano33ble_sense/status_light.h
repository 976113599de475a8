// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

struct Colour {
    bool red;
    bool green;
    bool blue;
};

/// What the light shows at a moment: nothing when idle, green normal, blue learning, red while the alarm is held; a
/// fault blinks red, one second on and one off, so that it is told from an alarm.
Colour colourOf(LightState state, uint64_t micros);

} // namespace baseline
