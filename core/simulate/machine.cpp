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

void addLine(Levels& levels, const SensorParameters& sensor, std::size_t axis, int order, double peak, double phase)
{
    const double seen = peak * antiAliasGain(sensor, Hertz{levels.shaft * order});
    Phasor& line = levels.lines[axis][static_cast<std::size_t>(order)];
    line = line + seen * unitPhasor(phase);
}

double mix(double from, double to, double weight)
{
    return from + (to - from) * weight;
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
    return limits.status();
}

Levels levelsOf(const MachineParameters& machine, State state, const SensorParameters& sensor)
{
    assert(validate(machine) && validate(sensor));
    const StateEffect& effect = effectOf(state);
    Levels levels;
    levels.shaft = machine.shaft.value * effect.speed;
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        const LineParameters& line = machine.lines[axis];
        const auto& factors = axis == axialAxis ? effect.axial : effect.radial;
        for (std::size_t i = 0; i < line.orders.size(); ++i)
            addLine(levels, sensor, axis, static_cast<int>(i) + 1, line.orders[i] * factors[i], phases[axis][i]);
        // (1 + m·cosθ)·A·cos(Bθ − φ): the carrier, and half of m·A on either side of it.
        const double carrier = line.bladePass * effect.bladePass;
        const double side = 0.5 * effect.bladeModulation * carrier;
        const double phase = phases[axis][3];
        addLine(levels, sensor, axis, machine.blades, carrier, phase);
        addLine(levels, sensor, axis, machine.blades - 1, side, phase);
        addLine(levels, sensor, axis, machine.blades + 1, side, phase);
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
    return levels;
}

Levels blend(const Levels& from, const Levels& to, double weight)
{
    Levels now;
    now.shaft = mix(from.shaft, to.shaft, weight);
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        for (std::size_t order = 1; order <= maxOrder; ++order) {
            const Phasor a = from.lines[axis][order];
            const Phasor b = to.lines[axis][order];
            now.lines[axis][order] = {mix(a.cosine, b.cosine, weight), mix(a.sine, b.sine, weight)};
        }
        for (std::size_t mode = 0; mode < resonanceCount; ++mode)
            now.resonances[mode][axis] = mix(from.resonances[mode][axis], to.resonances[mode][axis], weight);
    }
    now.flowNoise = mix(from.flowNoise, to.flowNoise, weight);
    now.roll = mix(from.roll, to.roll, weight);
    now.pitch = mix(from.pitch, to.pitch, weight);
    now.highBand = mix(from.highBand, to.highBand, weight);
    return now;
}

} // namespace baseline::simulate
