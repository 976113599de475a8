// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

namespace baseline::simulate {

/// A damped mode as a two-pole filter: y[n] = b·x[n] + 2r·cosφ·y[n−1] − r²·y[n−2], φ = 2πf/rate. The scale b is such
/// that white input of variance 1 gives output of variance 1, whatever frequency, damping and rate are.
class Resonance {
public:
    /// Frequency between 0 and rate/2 (the caller checks with `fits`), damping a fraction of critical.
    Resonance(Hertz frequency, double damping, Hertz rate);

    /// Whether a sensor at `rate` can see a mode there: up to 0.45 of the rate; above, its filter has removed it.
    static bool fits(Hertz frequency, Hertz rate);

    double step(double input)
    {
        const double output = m_gain * input + m_a1 * m_y1 + m_a2 * m_y2;
        m_y2 = m_y1;
        m_y1 = output;
        return output;
    }

    /// The input that makes a mode at rest swing to about `peak`.
    double kick(double peak) const { return peak * m_kick; }

private:
    double m_a1 = 0.0;
    double m_a2 = 0.0;
    double m_gain = 1.0;
    double m_kick = 1.0;
    double m_y1 = 0.0;
    double m_y2 = 0.0;
};

} // namespace baseline::simulate
