// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/condition.h"

namespace baseline::simulate {

namespace {

constexpr double blowsUnderLoad = 1.5;

/// The factor of a heavy load, at a share of it.
double at(double load, double heavy)
{
    return 1.0 + (heavy - 1.0) * load;
}

} // namespace

std::string_view format(Mounting mounting)
{
    switch (mounting) {
    case Mounting::Turned:
        return effectOf(State::Turned).name;
    case Mounting::Knocked:
        return effectOf(State::Knocked).name;
    case Mounting::Firm:
        break;
    }
    return "firm";
}

double effectiveLoad(State state, double load)
{
    return state == State::NormalHigh ? 1.0 : load;
}

StateEffect effectOf(const Condition& condition)
{
    StateEffect effect = effectOf(condition.state);
    if (condition.load > 0.0 && condition.state != State::NormalHigh) {
        const StateEffect& heavy = effectOf(State::NormalHigh);
        effect.speed *= at(condition.load, heavy.speed);
        for (std::size_t i = 0; i < effect.radial.size(); ++i) {
            effect.radial[i] *= at(condition.load, heavy.radial[i]);
            effect.axial[i] *= at(condition.load, heavy.axial[i]);
        }
        effect.bladePass *= at(condition.load, heavy.bladePass);
        effect.broadband *= at(condition.load, heavy.broadband);
        effect.outerBlow *= at(condition.load, blowsUnderLoad);
        effect.innerBlow *= at(condition.load, blowsUnderLoad);
    }
    if (condition.mounting != Mounting::Firm) {
        const StateEffect& sensor =
            effectOf(condition.mounting == Mounting::Turned ? State::Turned : State::Knocked);
        effect.roll = sensor.roll;
        effect.pitch = sensor.pitch;
        effect.highBand = sensor.highBand;
    }
    return effect;
}

} // namespace baseline::simulate
