// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/condition.h"
#include "core/simulate/slow_noise.h"

#include <span>
#include <vector>

namespace baseline::simulate {

/// From sample `first` on the machine is in `state`; the speed goes from the one to the other during the transition.
/// A change of load or mounting is one as well, with the state that goes on.
struct StateChange {
    SampleIndex first = 0;
    State state = State::NormalLow;
    double speedBefore = 0.0; ///< Hz, before a ramp
    double speedAfter = 0.0;  ///< Hz, before a ramp
    double load = 0.0;        ///< 0..1
    Mounting mounting = Mounting::Firm;
    friend bool operator==(const StateChange&, const StateChange&) = default;
};

/// The speed as a share of the machine's own: from `from` at sample 0 evenly to `to` at sample `length`, and on with it.
struct SpeedRamp {
    double from = 1.0; ///< 0..1
    double to = 1.0;   ///< 0..1
    SampleIndex length = 0;

    double at(SampleIndex index) const
    {
        if (index >= length)
            return to;
        return index <= 0 ? from : from + (to - from) * static_cast<double>(index) / static_cast<double>(length);
    }
    friend bool operator==(const SpeedRamp&, const SpeedRamp&) = default;
};

/// What really was going on at any sample: the answer that detectors and estimates are measured against. Questions
/// about samples not yet drawn are answered as if the present state went on.
class Truth {
public:
    Truth(SlowNoise speedNoise, double transitionSamples, StateChange start);

    void add(const StateChange& change);
    void setRamp(const SpeedRamp& ramp) { m_ramp = ramp; }

    State stateAt(SampleIndex index) const { return changeAt(index).state; }
    double loadAt(SampleIndex index) const { return changeAt(index).load; }
    Mounting mountingAt(SampleIndex index) const { return changeAt(index).mounting; }
    const SpeedRamp& ramp() const { return m_ramp; }
    Hertz shaftAt(SampleIndex index) const;

    /// 0 when the change at or before `index` has just begun, 1 once it is complete; smooth at both ends.
    double progressAt(SampleIndex index) const;

    /// In order of time, the start first; never empty.
    std::span<const StateChange> changes() const { return m_changes; }

private:
    const StateChange& changeAt(SampleIndex index) const;

    SlowNoise m_speedNoise;
    double m_transitionSamples;
    std::vector<StateChange> m_changes;
    SpeedRamp m_ramp;
};

/// A stretch in which state, load and mounting stay.
struct TruthSpan {
    SampleIndex first = 0;
    SampleIndex end = 0;
    State state = State::NormalLow;
    double load = 0.0;
    Mounting mounting = Mounting::Firm;
    friend bool operator==(const TruthSpan&, const TruthSpan&) = default;
};

/// The first `length` samples, in order and without a hole; stretches without a sample are left out.
std::vector<TruthSpan> spansOf(const Truth& truth, SampleIndex length);

} // namespace baseline::simulate
