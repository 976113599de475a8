// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace baseline::simulate {

/// What the simulated machine is doing. A new state is an enumerator at the end here and a row at the end of the table
/// in state.cpp.
enum class State {
    Off,        ///< at rest: gravity and sensor noise only
    NormalLow,  ///< healthy, light load
    NormalHigh, ///< healthy, heavy load: slower by slip, more flow noise
    Imbalance,  ///< mass off the shaft's axis
    Coin,       ///< a coin on one blade of the fan: a smaller imbalance, and that blade passes differently
    Knocked,    ///< machine as in NormalLow, but the sensor was turned and now sits loose
    Misalignment, ///< coupled shafts out of line: strong 2x, also along the shaft
    Looseness,    ///< a loose foot or bearing cap: many multiples of the shaft's speed, and of half of it
    BearingOuter, ///< a spall on the outer ring of a bearing: even blows
    BearingInner, ///< a spall on the inner ring: blows that grow and fade once a turn
    Turned,       ///< machine as in NormalLow, but somebody put the sensor back at another angle, firmly
};

/// What a state does to the machine of MachineParameters. The defaults change nothing, so a row names its differences.
struct StateEffect {
    State state = State::NormalLow;
    std::string_view name;       ///< on command lines and on the standard input of virtual-nano
    std::string_view alias = {}; ///< also understood; empty: none
    bool normal = false;         ///< true where an alarm would be a false one

    double speed = 1.0;                             ///< factor on the shaft's speed
    std::array<double, 3> radial = {1.0, 1.0, 1.0}; ///< factors on the 1x, 2x, 3x lines across the shaft
    std::array<double, 3> axial = {1.0, 1.0, 1.0};  ///< the same along the shaft
    double bladePass = 1.0;                         ///< factor on the blade-pass line
    double bladeModulation = 0.0;                   ///< once-a-turn modulation of blade pass, depth 0..1
    double broadband = 1.0;                         ///< factor on the structure's and the flow's noise
    double rattle = 0.0; ///< g peak: size of the 4x line; those up to 10x fall off as 1/k
    double halves = 0.0; ///< g peak: size of the ½x line; 1½x, 2½x and 3½x fall off
    double outerBlow = 0.0; ///< g: each blow from the outer ring of the bearing, on the bearing's seat
    double innerBlow = 0.0; ///< g: the strongest blow from the inner ring

    double roll = 0.0;     ///< degrees added to the sensor's mounting about its x axis
    double pitch = 0.0;    ///< degrees added about its y axis
    double highBand = 1.0; ///< gain above MachineParameters::looseCorner; 1 = firmly mounted
    double knock = 0.0;    ///< size in g of the shock on entering the state (not when a run starts with it)
};

/// Every state once, in the order of the enumeration.
std::span<const StateEffect> allStates();
const StateEffect& effectOf(State state);

/// The name used on command lines ("normal-high").
std::string_view format(State state);
bool isNormal(State state);

/// "off, normal, normal-high, …" for help texts and errors.
std::string stateNames();

/// Exact, lower-case names and aliases. Error InvalidArgument (subject: the text given); its detail lists the names.
Result<State> parseState(std::string_view name);

} // namespace baseline::simulate
