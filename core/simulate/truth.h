// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/slow_noise.h"
#include "core/simulate/state.h"

#include <span>
#include <vector>

namespace baseline::simulate {

/// From sample `first` on the machine is in `state`; the speed goes from the one to the other during the transition.
struct StateChange {
    SampleIndex first = 0;
    State state = State::NormalLow;
    double speedBefore = 0.0; ///< Hz
    double speedAfter = 0.0;  ///< Hz
    friend bool operator==(const StateChange&, const StateChange&) = default;
};

/// What really was going on at any sample: the answer that detectors and estimates are measured against. Questions
/// about samples not yet drawn are answered as if the present state went on.
class Truth {
public:
    Truth(SlowNoise speedNoise, double transitionSamples, StateChange start);

    void add(const StateChange& change);

    State stateAt(SampleIndex index) const { return changeAt(index).state; }
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
};

} // namespace baseline::simulate
