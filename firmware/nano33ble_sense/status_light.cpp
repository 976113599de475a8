// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_light.h"

namespace baseline {

Colour colourOf(LightState state, uint64_t micros)
{
    switch (state) {
    case LightState::Normal:
        return {false, true, false};
    case LightState::Learning:
        return {false, false, true};
    case LightState::Alarm:
        return {true, false, false};
    case LightState::Fault:
        return {micros / 1000000 % 2 == 0, false, false};
    case LightState::Off:
        break;
    }
    return {false, false, false};
}

} // namespace baseline
