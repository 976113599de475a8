// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/drift_watch.h"

#include <algorithm>
#include <cassert>

namespace baseline::evaluate {

double driftGain(double p)
{
    assert(p > 0.0 && p <= 1.0);
    const double l = std::log(p);
    // Near p = 1 the numerator is a difference of equals; its series gives 1/2 - l/6 + l²/24.
    if (l > -1e-3)
        return 0.5 - l / 6.0 + l * l / 24.0;
    return (p * l - p + 1.0) / (p * l * l);
}

void DriftWatch::add(std::optional<double> p)
{
    if (!p || !(*p > 0.0 && *p <= 1.0))
        return;
    m_logCapital += std::log(driftGain(*p));
    m_highest = std::max(m_highest, m_logCapital);
}

} // namespace baseline::evaluate
