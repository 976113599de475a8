// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/state.h"

#include <cassert>
#include <cstddef>

namespace baseline::simulate {

namespace {

// One row a state; what a row does not mention stays as in MachineParameters.
constexpr StateEffect effects[] = {
    {.state = State::Off,
     .name = "off",
     .speed = 0.0,
     .radial = {0.0, 0.0, 0.0},
     .axial = {0.0, 0.0, 0.0},
     .bladePass = 0.0,
     .broadband = 0.0},
    {.state = State::NormalLow, .name = "normal", .alias = "normal-low", .normal = true},
    // An induction motor slips by a few percent under load; the flow, and with it blade pass and noise, grows most.
    {.state = State::NormalHigh,
     .name = "normal-high",
     .normal = true,
     .speed = 0.97,
     .radial = {1.15, 1.2, 1.2},
     .axial = {1.15, 1.2, 1.2},
     .bladePass = 1.8,
     .broadband = 1.7},
    // A rotating force: 1x across the shaft, a little of it along the shaft through the frame.
    {.state = State::Imbalance, .name = "imbalance", .radial = {2.5, 1.1, 1.0}, .axial = {1.4, 1.0, 1.0}},
    {.state = State::Coin,
     .name = "coin",
     .radial = {1.6, 1.05, 1.0},
     .axial = {1.15, 1.0, 1.0},
     .bladePass = 1.1,
     .bladeModulation = 0.7},
    {.state = State::Knocked, .name = "knock", .roll = 14.0, .pitch = 9.0, .highBand = 0.3, .knock = 2.5},
};

} // namespace

std::span<const StateEffect> allStates()
{
    return effects;
}

const StateEffect& effectOf(State state)
{
    const auto row = static_cast<std::size_t>(state);
    assert(row < std::size(effects) && effects[row].state == state);
    return effects[row];
}

std::string_view format(State state)
{
    return effectOf(state).name;
}

bool isNormal(State state)
{
    return effectOf(state).normal;
}

std::string stateNames()
{
    std::string names;
    for (const StateEffect& effect : effects) {
        if (!names.empty())
            names += ", ";
        names += effect.name;
    }
    return names;
}

Result<State> parseState(std::string_view name)
{
    for (const StateEffect& effect : effects) {
        if (!name.empty() && (name == effect.name || name == effect.alias))
            return effect.state;
    }
    return Error{Error::Code::InvalidArgument,
                 "unknown state \"" + std::string(name) + "\"; the states are " + stateNames(), std::string(name)};
}

} // namespace baseline::simulate
