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
    // Some grams on one blade: the rotor's balance goes a little (1x), and that blade pushes the air differently once
    // a turn, which gives the blade-pass line side lines one shaft speed away (amplitude modulation).
    {.state = State::Coin,
     .name = "coin",
     .radial = {1.6, 1.05, 1.0},
     .axial = {1.15, 1.0, 1.0},
     .bladePass = 1.1,
     .bladeModulation = 0.7},
    {.state = State::Knocked,
     .name = "knock",
     .alias = "knocked",
     .roll = 14.0,
     .pitch = 9.0,
     .highBand = 0.3,
     .knock = 2.5},
    // Two bends or pushes of the coupling a turn. Offset shafts raise 2x above 1x across the shaft, angular error 1x
    // and 2x along it, and a little 3x comes with both (the vibration analyst's wall chart of Technical Associates of
    // Charlotte).
    {.state = State::Misalignment,
     .name = "misalignment",
     .radial = {1.2, 4.0, 2.2},
     .axial = {2.5, 4.5, 3.0}},
    // A part that lifts off once a turn cuts the wave short: a long row of multiples. Where it lands only every other
    // turn the period doubles and half orders appear (same chart, looseness type B and C; Goldman and Muszynska 1994).
    {.state = State::Looseness,
     .name = "looseness",
     .radial = {1.3, 1.8, 2.5},
     .axial = {1.1, 1.3, 1.5},
     .broadband = 1.25,
     .rattle = 0.055,
     .halves = 0.050},
    // See impact_train.h.
    {.state = State::BearingOuter, .name = "bearing-outer", .broadband = 1.1, .outerBlow = 0.6},
    {.state = State::BearingInner, .name = "bearing-inner", .broadband = 1.1, .innerBlow = 0.9},
    {.state = State::Turned, .name = "turned", .roll = 25.0, .pitch = -18.0},
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
