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
/// How often a ramp moves the lines through the filter. A ramp of one second at 952 Hz takes 60 steps of 1.7 % in speed:
/// a line at the filter's cut changes by 3 % a step, one in the middle of the band by nothing.
constexpr SampleIndex rampSamples = 16;
constexpr double secondsPerSpeedKnot = 0.7;
constexpr double secondsPerLoadKnot = 1.9;

} // namespace

Generator::Generator(std::uint64_t seed, const SensorParameters& sensor, const MachineParameters& machine, int channels)
    : m_sensor(sensor),
      m_machine(machine),
      m_channels(channels),
      m_from(levelsOf(machine, m_condition, sensor)),
      m_to(m_from),
      m_now(m_from),
      m_shaft(trueRate()),
      m_outerRace(ImpactTrain::Race::Outer, derivedSeed(seed, outerRacePart), sensor, machine),
      m_innerRace(ImpactTrain::Race::Inner, derivedSeed(seed, innerRacePart), sensor, machine),
      m_load(derivedSeed(seed, loadPart), machine.loadWander, secondsPerLoadKnot * trueRate().value),
      m_truth(SlowNoise(derivedSeed(seed, speedPart), machine.speedJitter, secondsPerSpeedKnot * trueRate().value),
              machine.transition.count() * trueRate().value, {0, m_condition.state, m_now.shaft, m_now.shaft})
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
    if (state == m_condition.state)
        return;
    Condition next = m_condition;
    next.state = state;
    change(next, effectOf(state).knock);
}

void Generator::setLoad(double load)
{
    assert(load >= 0.0 && load <= 1.0);
    if (load == m_condition.load)
        return;
    Condition next = m_condition;
    next.load = load;
    change(next, 0.0);
}

void Generator::setMounting(Mounting mounting)
{
    if (mounting == m_condition.mounting)
        return;
    Condition next = m_condition;
    next.mounting = mounting;
    change(next, mounting == Mounting::Knocked ? effectOf(State::Knocked).knock : 0.0);
}

void Generator::setRamp(const SpeedRamp& ramp)
{
    assert(m_index == 0);
    m_truth.setRamp(ramp);
    m_ramping = ramp != SpeedRamp{};
}

void Generator::change(const Condition& condition, double knock)
{
    m_condition = condition;
    m_to = levelsOf(m_machine, m_condition, m_sensor);
    const bool atStart = m_index == 0;
    m_from = atStart ? m_to : m_now;
    m_truth.add({m_index, condition.state, m_from.shaft, m_to.shaft, effectiveLoad(condition.state, condition.load),
                 condition.mounting});
    m_changing = true;
    if (!atStart && knock > 0.0)
        m_positions.front().knock(knock);
}

void Generator::followRamp()
{
    if (m_index % rampSamples != 0)
        return;
    m_condition.speedRatio = m_truth.ramp().at(m_index);
    m_to = levelsOf(m_machine, m_condition, m_sensor);
    m_changing = true;
    m_ramping = m_index < m_truth.ramp().length;
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
    const double ratio = m_truth.ramp().at(m_index);
    const double load = 1.0 + m_load.at(m_index);
    motion.load = load * (ratio * ratio);
    const double advance = speed / trueRate().value;
    motion.blows = load * ratio
                   * (m_outerRace.step(m_now.outerBlow, m_shaft.turns(), advance)
                      + m_innerRace.step(m_now.innerBlow, m_shaft.turns(), advance));
    return motion;
}

void Generator::next(std::span<float> frames)
{
    const auto width = static_cast<std::size_t>(m_channels);
    assert(frames.size() % width == 0);
    for (; frames.size() >= width; frames = frames.subspan(width)) {
        if (m_ramping)
            followRamp();
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
