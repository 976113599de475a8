// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/level_stream.h"

#include <cmath>

namespace baseline::simulate {

double LevelStream::next(bool isFaulty)
{
    constexpr int degrees = 12;      // of freedom: the band of the machine times the length of the window
    constexpr double usual = 0.10;   // g rms
    constexpr double slightly = 1.1; // between the knocks
    constexpr double knocking = 2.0;
    constexpr double oneInEight = 1.15; // deviations that a normal number exceeds once in eight times
    double power = 0.0;
    for (int i = 0; i < degrees; ++i) {
        const double one = m_source.next();
        power += one * one / degrees;
    }
    const bool isKnock = m_source.next() > oneInEight;
    const double level = usual * std::sqrt(power);
    if (!isFaulty)
        return level;
    return level * (isKnock ? knocking : slightly);
}

} // namespace baseline::simulate
