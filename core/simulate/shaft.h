// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/phasor.h"

namespace baseline::simulate {

/// The turning shaft: an angle that is carried from sample to sample, in turns, so that speed may change at any time
/// without a jump and no error builds up in its sine and cosine.
class Shaft {
public:
    explicit Shaft(Hertz sampleRate) : m_period(1.0 / sampleRate.value) {}

    /// Turns on by one sample at `speed` (Hz) and gives e^{iθ} of the new angle.
    Phasor advance(double speed);

    /// Where it stands, 0..1.
    double turns() const { return m_turns; }
    /// e^{iθ/2}, which takes two turns to come back: what happens every other turn follows it.
    Phasor half() const { return unitPhasor(0.5 * (m_turns + (m_odd ? 1.0 : 0.0))); }

private:
    double m_period; ///< seconds a sample
    double m_turns = 0.0;
    bool m_odd = false; ///< in an odd turn
};

} // namespace baseline::simulate
