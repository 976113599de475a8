// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstdint>

namespace baseline::simulate {

/// A smooth random function of the sample index, within ±peak: random knots joined by smoothsteps. It keeps no state,
/// so the truth about any moment can be asked at any time and does not depend on how the samples were drawn.
class SlowNoise {
public:
    /// `samplesPerKnot` > 0.
    SlowNoise(std::uint64_t seed, double peak, double samplesPerKnot)
        : m_seed(seed), m_peak(peak), m_knotsPerSample(1.0 / samplesPerKnot)
    {
    }
    double at(SampleIndex index) const;

private:
    std::uint64_t m_seed;
    double m_peak;
    double m_knotsPerSample;
};

} // namespace baseline::simulate
