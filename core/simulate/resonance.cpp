// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/resonance.h"

#include "core/simulate/phasor.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace baseline::simulate {

bool Resonance::fits(Hertz frequency, Hertz rate)
{
    return frequency.value <= 0.45 * rate.value;
}

Resonance::Resonance(Hertz frequency, double damping, Hertz rate)
{
    assert(frequency.value > 0.0 && frequency.value < 0.5 * rate.value && damping > 0.0);
    // r = exp(−2πζf/rate) by its Padé form, which needs no libm and stays within 0 < r < 1 for all that fits a rate.
    const double decay = std::numbers::pi * damping * frequency.value / rate.value;
    const double r = (1.0 - decay) / (1.0 + decay);
    const Phasor turn = unitPhasor(frequency.value / rate.value);
    const double q = r * r;
    m_a1 = 2.0 * r * turn.cosine;
    m_a2 = -q;
    // Output variance of 1/(1 − a1·z⁻¹ − a2·z⁻²) for white input (Box and Jenkins, AR(2)):
    // (1 − a2) / ((1 + a2)·((1 − a2)² − a1²)).
    const double variance = (1.0 - m_a2) / ((1.0 + m_a2) * ((1.0 - m_a2) * (1.0 - m_a2) - m_a1 * m_a1));
    m_gain = 1.0 / std::sqrt(variance);
    // The impulse response is b·rⁿ·sin((n+1)φ)/sinφ, whose envelope starts at b/sinφ.
    m_kick = turn.sine / m_gain;
}

} // namespace baseline::simulate
