// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/position.h"

#include <algorithm>
#include <cmath>

namespace baseline::simulate {

namespace {

/// How much of a bearing's blows each axis feels: they go the way of the load, which is mostly weight.
constexpr double blowShare[axisCount] = {0.55, 0.3, 1.0};

/// Lets the modes swing before the first sample, so that a run does not begin with a swell: five time constants of the
/// slowest, but not more work than a start may cost.
std::size_t settlingSamples(const MachineParameters& machine, Hertz rate)
{
    double slowest = 0.0;
    for (const ResonanceParameters& resonance : machine.resonances)
        slowest = std::max(slowest, 1.0 / (6.28 * resonance.damping * resonance.frequency.value));
    return static_cast<std::size_t>(std::min(5.0 * slowest * rate.value, 1.0e5));
}

} // namespace

Position::Position(std::uint64_t seed, int index, const SensorParameters& sensor, const MachineParameters& machine)
    : m_first(index == 0),
      m_gain(1.0 / (1.0 + 0.3 * index)),
      m_offset(unitPhasor(0.17 * index)),
      m_halfOffset(unitPhasor(0.5 * 0.17 * index)),
      m_highestOrder(std::max(highestRattle, machine.blades + 1)),
      m_sensorNoise(noiseRms(sensor).value),
      m_zero(sensor.offset),
      m_roll(machine.roll / 360.0),
      m_pitch(machine.pitch / 360.0),
      m_mount(machine.looseCorner, trueRate(sensor))
{
    const Hertz rate = trueRate(sensor);
    for (std::size_t mode = 0; mode < resonanceCount; ++mode) {
        if (Resonance::fits(machine.resonances[mode].frequency, rate))
            m_modeOf.push_back(mode);
    }
    for (std::size_t axis = 0; axis < axisCount; ++axis) {
        const std::uint64_t part = 2 * (axisCount * static_cast<std::size_t>(index) + axis);
        m_axes.push_back({GaussianSource(derivedSeed(seed, part)), GaussianSource(derivedSeed(seed, part + 1)), {}});
        for (const std::size_t mode : m_modeOf)
            m_axes.back().modes.emplace_back(machine.resonances[mode].frequency, machine.resonances[mode].damping,
                                             rate);
    }
    const std::size_t settling = settlingSamples(machine, rate);
    for (Axis& axis : m_axes) {
        for (std::size_t i = 0; i < settling; ++i) {
            const double force = axis.excitation.next();
            for (Resonance& mode : axis.modes)
                mode.step(force);
        }
    }
}

void Position::follow(const Levels& levels)
{
    if (m_first)
        m_mount.set(levels.roll, levels.pitch, levels.highBand);
    else
        m_mount.set(m_roll, m_pitch, 1.0);
}

std::array<double, axisCount> Position::surface(const Levels& levels, const Motion& motion)
{
    // e^{ikθ} as products of lower ones: a short chain, and one sine for all orders of all axes.
    std::array<Phasor, maxOrder + 1> turns;
    turns[0] = {1.0, 0.0};
    turns[1] = motion.shaft * m_offset;
    const auto highest = static_cast<std::size_t>(m_highestOrder);
    for (std::size_t order = 2; order <= highest; ++order)
        turns[order] = turns[order / 2] * turns[order - order / 2];

    const Phasor half = motion.half * m_halfOffset;

    std::array<double, axisCount> vibration = {};
    for (std::size_t i = 0; i < axisCount; ++i) {
        double sum = 0.0;
        for (std::size_t order = 1; order <= highest; ++order) {
            const Phasor line = levels.lines[i][order];
            sum += line.cosine * turns[order].cosine + line.sine * turns[order].sine;
        }
        for (std::size_t k = 0; k < halfOrderCount; ++k) {
            const Phasor line = levels.halves[i][k];
            const Phasor turn = half * turns[k];
            sum += line.cosine * turn.cosine + line.sine * turn.sine;
        }
        // One broadband force drives all modes of an axis, as one frame has them.
        const double force = m_axes[i].excitation.next();
        for (std::size_t m = 0; m < m_modeOf.size(); ++m)
            sum += levels.resonances[m_modeOf[m]][i] * m_axes[i].modes[m].step(force);
        vibration[i] = sum * m_gain * motion.load + blowShare[i] * m_gain * motion.blows;
    }
    return vibration;
}

std::array<double, axisCount> Position::step(const Levels& levels, const Motion& motion)
{
    std::array<double, axisCount> felt = m_mount.carry(surface(levels, motion));
    // Both noises are white and independent, so one draw with the summed variance serves for the two.
    const double flow = levels.flowNoise * m_gain * motion.load;
    const double noise = std::sqrt(m_sensorNoise * m_sensorNoise + flow * flow);
    for (std::size_t i = 0; i < axisCount; ++i)
        felt[i] += m_zero[i].value + noise * m_axes[i].noise.next();
    return felt;
}

} // namespace baseline::simulate
