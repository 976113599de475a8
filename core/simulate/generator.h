// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/impact_train.h"
#include "core/simulate/machine.h"
#include "core/simulate/position.h"
#include "core/simulate/sensor.h"
#include "core/simulate/shaft.h"
#include "core/simulate/slow_noise.h"
#include "core/simulate/state.h"
#include "core/simulate/truth.h"

#include <cstdint>
#include <span>
#include <vector>

namespace baseline::simulate {

/// A machine with a sensor on it, as a source of samples with known truth. The samples depend on the seed, the
/// parameters and the indices at which states were set, and on nothing else: not on block sizes, platform or standard
/// library. A plain value (copies go on independently); not to be shared between threads.
class Generator {
public:
    /// Parameters must pass validate(). Starts in NormalLow at sample 0. Channels 1..8: x, y, z of the first sensor,
    /// then of further sensors elsewhere on the machine; the first channels are the same whatever their number.
    explicit Generator(std::uint64_t seed, const SensorParameters& sensor = {}, const MachineParameters& machine = {},
                       int channels = 3);

    static constexpr int maxChannels = 8;

    /// From the next sample on, over MachineParameters::transition. Before the first sample it sets the state to start
    /// with, without a transition or shock. The state that already holds changes nothing.
    void setState(State state);
    State state() const { return m_condition.state; }

    /// From 0, light, to 1, heavy; acts as setState() does.
    void setLoad(double load);
    double load() const { return m_condition.load; }

    /// Acts as setState() does; Firm is how the state has it. A knock is a shock, unless the run starts with it.
    void setMounting(Mounting mounting);
    Mounting mounting() const { return m_condition.mounting; }

    /// Before the first sample only. Rotating forces follow the square of the speed (m·r·ω², and a flow's pressure by
    /// the affinity laws), so vibration does; a bearing's blows follow the speed.
    void setRamp(const SpeedRamp& ramp);

    /// Fills whole frames, interleaved, in g; the size must be a multiple of channels(). Not rounded or limited to the
    /// range: pass each value through the board's quantise().
    void next(std::span<float> frames);

    int channels() const { return m_channels; }
    /// Index of the sample that comes next.
    SampleIndex position() const { return m_index; }
    Hertz nominalRate() const { return m_sensor.nominalRate; }
    Hertz trueRate() const { return simulate::trueRate(m_sensor); }
    Gravity range() const { return m_sensor.range; }
    const Truth& truth() const { return m_truth; }

private:
    void change(const Condition& condition, double knock);
    void followRamp();
    void followTransition();
    Motion move();

    SensorParameters m_sensor;
    MachineParameters m_machine;
    int m_channels;
    SampleIndex m_index = 0;
    Condition m_condition;
    Levels m_from;
    Levels m_to;
    Levels m_now;
    bool m_changing = false;
    bool m_ramping = false;
    Shaft m_shaft;
    ImpactTrain m_outerRace;
    ImpactTrain m_innerRace;
    SlowNoise m_load;
    Truth m_truth;
    std::vector<Position> m_positions;
};

} // namespace baseline::simulate
