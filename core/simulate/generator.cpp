// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/generator.h"

#include <array>
#include <cassert>

namespace baseline::simulate {

namespace {

// Parts of the seed, beyond those that Position uses.
constexpr std::uint64_t speedPart = 1000;
constexpr std::uint64_t loadPart = 1001;
constexpr std::uint64_t outerRacePart = 1002;
constexpr std::uint64_t innerRacePart = 1003;
constexpr double secondsPerSpeedKnot = 0.7;
constexpr double secondsPerLoadKnot = 1.9;

} // namespace

Generator::Generator(std::uint64_t seed, const SensorParameters& sensor, const MachineParameters& machine, int channels)
    : m_sensor(sensor),
      m_machine(machine),
      m_channels(channels),
      m_from(levelsOf(machine, m_state, sensor)),
      m_to(m_from),
      m_now(m_from),
      m_shaft(trueRate()),
      m_outerRace(ImpactTrain::Race::Outer, derivedSeed(seed, outerRacePart), sensor, machine),
      m_innerRace(ImpactTrain::Race::Inner, derivedSeed(seed, innerRacePart), sensor, machine),
      m_load(derivedSeed(seed, loadPart), machine.loadWander, secondsPerLoadKnot * trueRate().value),
      m_truth(SlowNoise(derivedSeed(seed, speedPart), machine.speedJitter, secondsPerSpeedKnot * trueRate().value),
              machine.transition.count() * trueRate().value, {0, m_state, m_now.shaft, m_now.shaft})
{
    assert(channels >= 1 && channels <= maxChannels);
    const int count = (channels + 2) / 3;
    for (int i = 0; i < count; ++i) {
        m_positions.emplace_back(seed, i, sensor, machine);
        m_positions.back().follow(m_now);
    }
}

void Generator::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_to = levelsOf(m_machine, state, m_sensor);
    const bool atStart = m_index == 0;
    m_from = atStart ? m_to : m_now;
    m_truth.add({m_index, state, m_from.shaft, m_to.shaft});
    m_changing = true;
    if (!atStart && effectOf(state).knock > 0.0)
        m_positions.front().knock(effectOf(state).knock);
}

void Generator::followTransition()
{
    const double progress = m_truth.progressAt(m_index);
    m_changing = progress < 1.0;
    m_now = m_changing ? blend(m_from, m_to, progress) : m_to;
    for (Position& position : m_positions)
        position.follow(m_now);
}

Motion Generator::move()
{
    const double speed = m_truth.shaftAt(m_index).value;
    Motion motion;
    motion.shaft = m_shaft.advance(speed);
    motion.half = m_shaft.half();
    motion.load = 1.0 + m_load.at(m_index);
    const double advance = speed / trueRate().value;
    motion.blows = motion.load
                   * (m_outerRace.step(m_now.outerBlow, m_shaft.turns(), advance)
                      + m_innerRace.step(m_now.innerBlow, m_shaft.turns(), advance));
    return motion;
}

void Generator::next(std::span<float> frames)
{
    const auto width = static_cast<std::size_t>(m_channels);
    assert(frames.size() % width == 0);
    for (; frames.size() >= width; frames = frames.subspan(width)) {
        if (m_changing)
            followTransition();
        const Motion motion = move();
        std::size_t channel = 0;
        for (Position& position : m_positions) {
            const std::array<double, axisCount> sample = position.step(m_now, motion);
            for (std::size_t axis = 0; axis < axisCount && channel < width; ++axis)
                frames[channel++] = static_cast<float>(sample[axis]);
        }
        ++m_index;
    }
}

} // namespace baseline::simulate
