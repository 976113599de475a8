// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/shaft.h"

#include <cmath>

namespace baseline::simulate {

Phasor Shaft::advance(double speed)
{
    m_turns += speed * m_period;
    const double whole = std::floor(m_turns);
    m_turns -= whole;
    if (whole - 2.0 * std::floor(0.5 * whole) != 0.0)
        m_odd = !m_odd;
    return unitPhasor(m_turns);
}

} // namespace baseline::simulate
