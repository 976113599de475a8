// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/simulate/bearing.h"
#include "core/simulate/condition.h"
#include "core/simulate/phasor.h"

#include <array>
#include <cstddef>

namespace baseline::simulate {

struct SensorParameters;

/// Axes of the machine: x across the shaft (horizontal), y along it, z across it (up).
inline constexpr std::size_t axisCount = 3;
inline constexpr std::size_t resonanceCount = 3;
/// Highest multiple of the shaft's speed that is simulated; blade pass and its upper side line must fit.
inline constexpr int maxOrder = 15;
/// Highest multiple that looseness reaches.
inline constexpr int highestRattle = 10;
/// Half orders that are simulated: ½x, 1½x, 2½x, 3½x.
inline constexpr std::size_t halfOrderCount = 4;

/// One mode of the frame, excited by broadband noise.
struct ResonanceParameters {
    Hertz frequency;
    double damping = 0.05;                  ///< fraction of critical, 0.001..0.5
    std::array<double, axisCount> rms = {}; ///< g, at light load
};

/// Strength of the lines of one axis at light load, g peak.
struct LineParameters {
    std::array<double, 3> orders = {}; ///< 1x, 2x, 3x
    double bladePass = 0.0;
};

/// A small fan or motor at light load, as healthy as it gets. States (state.h) modify it.
/// The defaults give 0.05–0.15 g rms an axis, which is what a taped-on board sees on a desk fan or a small pump.
struct MachineParameters {
    Hertz shaft{29.5};
    double speedJitter = 0.002; ///< largest relative deviation of the speed; it wanders over about a second
    double loadWander = 0.04;   ///< largest relative deviation of the vibration level, over about three seconds
    int blades = 7;             ///< 2 .. maxOrder - 1
    std::array<LineParameters, axisCount> lines = {{
        {{0.085, 0.030, 0.015}, 0.045},
        {{0.035, 0.025, 0.010}, 0.040},
        {{0.065, 0.024, 0.012}, 0.035},
    }};
    std::array<ResonanceParameters, resonanceCount> resonances = {{
        {{63.0}, 0.050, {0.030, 0.018, 0.025}},  // whole machine on its feet
        {{173.0}, 0.030, {0.025, 0.030, 0.030}}, // guard or panel
        {{318.0}, 0.020, {0.022, 0.024, 0.036}}, // casing under the sensor
    }};
    double flowNoise = 0.008; ///< g rms, white
    double roll = 2.0;        ///< degrees: nobody tapes a board on level
    double pitch = -3.5;      ///< degrees
    Hertz looseCorner{110.0}; ///< a loosely sitting sensor follows the machine only below this
    Seconds transition{0.3};  ///< from one state to the next
    BearingParameters bearing = {};
};

/// Error InvalidArgument (subject: the parameter) for anything not finite or out of the ranges above.
Status validate(const MachineParameters& machine);

/// Everything that differs between states, ready for the sample loop. Linear in all members, so a transition is a
/// blend.
struct Levels {
    double shaft = 0.0; ///< Hz, before jitter
    /// Line k of an axis is Re(lines[axis][k] · e^{-ikθ}): a cosine and a sine part, g peak. Order 0 is unused.
    std::array<std::array<Phasor, maxOrder + 1>, axisCount> lines = {};
    /// The same at the orders k + ½.
    std::array<std::array<Phasor, halfOrderCount>, axisCount> halves = {};
    double outerBlow = 0.0;                                                    ///< g
    double innerBlow = 0.0;                                                    ///< g
    std::array<std::array<double, axisCount>, resonanceCount> resonances = {}; ///< g rms
    double flowNoise = 0.0;                                                    ///< g rms
    double roll = 0.0;                                                         ///< turns
    double pitch = 0.0;                                                        ///< turns
    double highBand = 1.0;
};

/// The machine in a condition as seen by a sensor, whose anti-alias filter weakens what lies above its bandwidth.
/// Both parameter sets must be valid. Levels::shaft is the speed at a ratio of 1.
Levels levelsOf(const MachineParameters& machine, const Condition& condition, const SensorParameters& sensor);

/// The frequency a fault is known by, as a multiple of the shaft's speed: 1 for imbalance and coin, 2 for misalignment,
/// ½ for looseness, BPFO and BPFI with the cage's slip for bearings; 0 for states without one.
double faultOrder(const MachineParameters& machine, State state);

/// weight 0 gives `from`, 1 gives `to`.
Levels blend(const Levels& from, const Levels& to, double weight);

} // namespace baseline::simulate
