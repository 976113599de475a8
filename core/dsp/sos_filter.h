// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/biquad.h"

#include <span>
#include <utility>
#include <vector>

namespace baseline::dsp {

/// A chain of second-order sections (transposed direct form II, in double) for one channel of a stream. It delays as
/// its phase says: about order / (2 pi edge) seconds in the pass band of a low pass.
///
/// It starts settled, as if the first sample had been there for ever: a high pass then starts at 0 instead of with the
/// step of 1 g that a sensor at rest would make of its gravity. A sample that is NaN or infinite (a gap) comes out as
/// NaN, and the filter starts anew behind it.
class SosFilter {
public:
    explicit SosFilter(std::vector<Biquad> sections);

    const std::vector<Biquad>& sections() const { return m_sections; }

    /// From `input` to `output`, which may be the same. Contract: of one length.
    void process(std::span<const float> input, std::span<float> output);

    /// Forgets all; the next sample settles it.
    void reset() { m_settled = false; }

    /// Starts from silence instead of settled: what filter definitions and SciPy's sosfilt do.
    void startFromZero();

private:
    struct State {
        double first = 0.0;
        double second = 0.0;
    };
    void settleAt(double value);
    double step(double sample);

    std::vector<Biquad> m_sections;
    std::vector<State> m_states;
    bool m_settled = false;

    friend std::vector<float> filterZeroPhase(std::span<const Biquad>, std::span<const float>);
};

/// Filters stored samples forwards and backwards: no delay, the gain squared. The ends are continued by reflection in
/// their last point over three times the length of the filter (all but one sample where there are fewer), as SciPy's
/// sosfiltfilt does. A gap (NaN or infinity) stays a gap, and the stretches between gaps are filtered on their own.
std::vector<float> filterZeroPhase(std::span<const Biquad> sections, std::span<const float> samples);

} // namespace baseline::dsp
