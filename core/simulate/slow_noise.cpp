// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/slow_noise.h"

#include "core/simulate/gaussian.h"

#include <cmath>

namespace baseline::simulate {

double SlowNoise::at(SampleIndex index) const
{
    if (m_peak == 0.0)
        return 0.0;
    const double place = static_cast<double>(index) * m_knotsPerSample;
    const double knot = std::floor(place);
    const double u = place - knot;
    // Negative knots (questions before the start) wrap to large numbers, which are as good as any other.
    const auto number = static_cast<std::uint64_t>(static_cast<std::int64_t>(knot));
    const double left = symmetricUnit(derivedSeed(m_seed, number));
    const double right = symmetricUnit(derivedSeed(m_seed, number + 1U));
    return m_peak * (left + (right - left) * (u * u * (3.0 - 2.0 * u)));
}

} // namespace baseline::simulate
