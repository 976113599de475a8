// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/machine.h"

#include "core/simulate/limits.h"
#include "core/simulate/sensor.h"

#include <cassert>

namespace baseline::simulate {

namespace {

constexpr std::size_t axialAxis = 1;

/// Phases in turns of 1x, 2x, 3x and blade pass. A rotating force reaches z a quarter turn after x; the others are what
/// a frame happens to do.
constexpr double phases[axisCount][4] = {
    {0.00, 0.31, 0.17, 0.50},
    {0.10, 0.62, 0.43, 0.70},
    {0.25, 0.05, 0.88, 0.21},
};

/// How much of what looseness adds each axis gets: it is the weight of the machine that lands.
constexpr double rattleShare[axisCount] = {0.6, 0.25, 1.0};
/// Phases of its lines have no order to them: multiples of the golden ratio, in turns.
constexpr double golden = 0.6180339887498949;

/// A sensor, and the speed at which it meets the machine's lines.
struct Seen {
    const SensorParameters& sensor;
    double shaft; ///< Hz
    double gain(double order) const { return antiAliasGain(sensor, Hertz{shaft * order}); }
};

void addLine(Levels& levels, const Seen& by, std::size_t axis, int order, double peak, double phase)
{
    const double seen = peak * by.gain(order);
    Phasor& line = levels.lines[axis][static_cast<std::size_t>(order)];
    line = line + seen * unitPhasor(phase);
}

void addLooseness(Levels& levels, const StateEffect& effect, const Seen& by, std::size_t axis)
{
    constexpr int lowest = 4; // below, the factors on 1x, 2x and 3x speak
    for (int order = lowest; effect.rattle > 0.0 && order <= highestRattle; ++order)
        addLine(levels, by, axis, order, rattleShare[axis] * effect.rattle * lowest / order, golden * order);
    for (std::size_t k = 0; k < halfOrderCount; ++k) {
        const double order = static_cast<double>(k) + 0.5;
        const double peak = rattleShare[axis] * effect.halves / (1.0 + 0.5 * static_cast<double>(k));
        levels.halves[axis][k] = peak * by.gain(order) * unitPhasor(golden * order);
    }
}

double mix(double from, double to, double weight)
{
    return from + (to - from) * weight;
}

Phasor mix(Phasor from, Phasor to, double weight)
{
    return {mix(from.cosine, to.cosine, weight), mix(from.sine, to.sine, weight)};
}

} // namespace

Status validate(const MachineParameters& machine)
{
    Limits limits;
    limits.check("shaft speed", machine.shaft.value, 0.0, 1.0e4);
    limits.check("speed jitter", machine.speedJitter, 0.0, 0.5);
    limits.check("load wander", machine.loadWander, 0.0, 0.9);
    limits.check("blades", machine.blades, 2, maxOrder - 1);
    limits.check("flow noise", machine.flowNoise, 0.0, 100.0);
    limits.check("roll", machine.roll, -180.0, 180.0);
    limits.check("pitch", machine.pitch, -180.0, 180.0);
    limits.check("loose corner", machine.looseCorner.value, 0.1, 1.0e6);
    limits.check("transition", machine.transition.count(), 0.0, 3600.0);
    for (const LineParameters& line : machine.lines) {
        for (const double peak : line.orders)
            limits.check("line", peak, 0.0, 100.0);
        limits.check("blade pass", line.bladePass, 0.0, 100.0);
    }
    for (const ResonanceParameters& resonance : machine.resonances) {
        limits.check("resonance frequency", resonance.frequency.value, 0.1, 1.0e6);
        limits.check("resonance damping", resonance.damping, 0.001, 0.5);
        for (const double rms : resonance.rms)
            limits.check("resonance level", rms, 0.0, 100.0);
    }
    const Status status = limits.status();
    return status ? validate(machine.bearing) : status;
}

Levels levelsOf(const MachineParameters& machine, const Condition& condition, const SensorParameters& sensor)
{
    assert(validate(machine) && validate(sensor));
    const StateEffect effect = effectOf(condition);
    Levels levels;
    levels.shaft = machine.shaft.value * effect.speed;
    const Seen by{sensor, levels.shaft * condition.speedRatio};
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        const LineParameters& line = machine.lines[axis];
        const auto& factors = axis == axialAxis ? effect.axial : effect.radial;
        for (std::size_t i = 0; i < line.orders.size(); ++i)
            addLine(levels, by, axis, static_cast<int>(i) + 1, line.orders[i] * factors[i], phases[axis][i]);
        // (1 + m·cosθ)·A·cos(Bθ − φ): the carrier, and half of m·A on either side of it.
        const double carrier = line.bladePass * effect.bladePass;
        const double side = 0.5 * effect.bladeModulation * carrier;
        const double phase = phases[axis][3];
        addLine(levels, by, axis, machine.blades, carrier, phase);
        addLine(levels, by, axis, machine.blades - 1, side, phase);
        addLine(levels, by, axis, machine.blades + 1, side, phase);
        addLooseness(levels, effect, by, axis);
    }
    for (std::size_t mode = 0; mode < resonanceCount; ++mode) {
        const ResonanceParameters& resonance = machine.resonances[mode];
        const double factor = effect.broadband * antiAliasGain(sensor, resonance.frequency);
        for (std::size_t axis = 0; axis < axisCount; ++axis)
            levels.resonances[mode][axis] = resonance.rms[axis] * factor;
    }
    // White noise lies almost all above the corner of a loose mount.
    levels.flowNoise = machine.flowNoise * effect.broadband * effect.highBand;
    levels.roll = (machine.roll + effect.roll) / 360.0;
    levels.pitch = (machine.pitch + effect.pitch) / 360.0;
    levels.highBand = effect.highBand;
    levels.outerBlow = effect.outerBlow;
    levels.innerBlow = effect.innerBlow;
    return levels;
}

double faultOrder(const MachineParameters& machine, State state)
{
    switch (state) {
    case State::Imbalance:
    case State::Coin:
        return 1.0;
    case State::Misalignment:
        return 2.0;
    case State::Looseness:
        return 0.5;
    case State::BearingOuter:
        return outerRaceOrder(machine.bearing);
    case State::BearingInner:
        return innerRaceOrder(machine.bearing);
    case State::Off:
    case State::NormalLow:
    case State::NormalHigh:
    case State::Knocked:
    case State::Turned:
        return 0.0;
    }
    return 0.0;
}

Levels blend(const Levels& from, const Levels& to, double weight)
{
    Levels now;
    now.shaft = mix(from.shaft, to.shaft, weight);
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        for (std::size_t order = 1; order <= maxOrder; ++order)
            now.lines[axis][order] = mix(from.lines[axis][order], to.lines[axis][order], weight);
        for (std::size_t k = 0; k < halfOrderCount; ++k)
            now.halves[axis][k] = mix(from.halves[axis][k], to.halves[axis][k], weight);
        for (std::size_t mode = 0; mode < resonanceCount; ++mode)
            now.resonances[mode][axis] = mix(from.resonances[mode][axis], to.resonances[mode][axis], weight);
    }
    now.flowNoise = mix(from.flowNoise, to.flowNoise, weight);
    now.roll = mix(from.roll, to.roll, weight);
    now.pitch = mix(from.pitch, to.pitch, weight);
    now.highBand = mix(from.highBand, to.highBand, weight);
    now.outerBlow = mix(from.outerBlow, to.outerBlow, weight);
    now.innerBlow = mix(from.innerBlow, to.innerBlow, weight);
    return now;
}

} // namespace baseline::simulate
