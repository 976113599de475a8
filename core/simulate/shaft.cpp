// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/shaft.h"

#include <cmath>

namespace baseline::simulate {

Phasor Shaft::advance(double speed)
{
    m_turns += speed * m_period;
    m_turns -= std::floor(m_turns);
    return unitPhasor(m_turns);
}

} // namespace baseline::simulate
