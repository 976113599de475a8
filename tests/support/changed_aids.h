// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/rotating_aids.h"

namespace baseline {

/// Aids that are valid and in every member other than those nobody has touched.
inline dsp::RotatingAids changedAids()
{
    dsp::RotatingAids aids;
    aids.speedSource = dsp::SpeedSource::Tracked;
    aids.speed = {29.95};
    aids.trackedShare = 0.2;
    aids.showsOrders = true;
    aids.harmonics = 7;
    aids.tolerance = 0.015;
    aids.families = {false, true, false, true, false};
    aids.bearing = "6205";
    aids.machine = dsp::MachineClass::Group1Rigid;
    aids.limits = {1.0, 2.0, 3.0};
    aids.alarms = {{.name = "all", .level = 0.5},
                   {.name = "shaft", .band = dsp::FrequencyBand{{25.5}, {35.0}}, .level = 2.5,
                    .unit = dsp::LevelUnit::MillimetresPerSecond}};
    aids.showsBaseline = true;
    return aids;
}

} // namespace baseline
