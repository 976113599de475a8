// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/phasor.h"

#include <cmath>
#include <numbers>

namespace baseline::simulate {

Phasor unitPhasor(double turns)
{
    // Nearest quarter turn and the rest, |angle| ≤ π/4: the Taylor series below then end under 1e-14.
    const double quarters = std::floor(turns * 4.0 + 0.5);
    const double angle = (turns - quarters * 0.25) * (2.0 * std::numbers::pi);
    const double q = angle * angle;
    const double sine =
        angle *
        (1.0 -
         q / 6.0 * (1.0 - q / 20.0 * (1.0 - q / 42.0 * (1.0 - q / 72.0 * (1.0 - q / 110.0 * (1.0 - q / 156.0))))));
    const double cosine =
        1.0 -
        q / 2.0 *
            (1.0 -
             q / 12.0 * (1.0 - q / 30.0 * (1.0 - q / 56.0 * (1.0 - q / 90.0 * (1.0 - q / 132.0 * (1.0 - q / 182.0))))));

    const double quadrant = quarters - 4.0 * std::floor(quarters * 0.25);
    if (quadrant == 0.0)
        return {cosine, sine};
    if (quadrant == 1.0)
        return {-sine, cosine};
    if (quadrant == 2.0)
        return {-cosine, -sine};
    return {sine, -cosine};
}

double decayed(double nepers)
{
    constexpr double tooMany = 700.0; // e^-700 is the last before denormal numbers
    if (nepers > tooMany)
        return 0.0;
    // e^-x = 2^-k · e^-r with |r| ≤ ln2/2, where the Taylor series ends under 1e-16 after 13 terms.
    const double halvings = std::floor(nepers / std::numbers::ln2 + 0.5);
    const double rest = halvings * std::numbers::ln2 - nepers;
    double series = 1.0;
    for (int term = 13; term >= 1; --term)
        series = 1.0 + rest / term * series;
    return std::ldexp(series, -static_cast<int>(halvings)); // exact: a change of the exponent
}

} // namespace baseline::simulate
