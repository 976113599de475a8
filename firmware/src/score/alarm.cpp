// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/alarm.h"

namespace baseline {

bool AlarmLogic::add(Verdict verdict)
{
    if (verdict == Verdict::NoData)
        return m_on;
    m_history = (m_history << 1) | (verdict == Verdict::Anomaly ? 1U : 0U);
    uint32_t anomalies = 0;
    for (uint32_t i = 0; i < m_section.of; ++i)
        anomalies += (m_history >> i) & 1U;
    if (anomalies >= m_section.needed) {
        m_on = true;
        m_quiet = 0;
    } else if (m_on && ++m_quiet > m_section.hold) {
        m_on = false;
    }
    return m_on;
}

} // namespace baseline
