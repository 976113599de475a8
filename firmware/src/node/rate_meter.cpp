// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/rate_meter.h"

namespace baseline {

void RateMeter::add(const SampleBlock& block)
{
    const uint64_t settling = 2000000;  // two seconds: a block's time is good to about a millisecond
    const uint64_t window = 60000000;   // start again after a minute, to follow a clock that drifts with temperature
    const uint64_t elapsed = block.micros - m_baseMicros;
    if (m_started && elapsed >= settling)
        m_milliHertz = static_cast<uint32_t>((block.firstIndex - m_baseIndex) * 1000000000ULL / elapsed);
    if (!m_started || elapsed >= window) {
        m_baseIndex = block.firstIndex;
        m_baseMicros = block.micros;
        m_started = true;
    }
}

bool RateMeter::isOff(uint32_t nominalMilliHertz) const
{
    if (m_milliHertz == 0)
        return false;
    const uint32_t off = m_milliHertz > nominalMilliHertz ? m_milliHertz - nominalMilliHertz
                                                          : nominalMilliHertz - m_milliHertz;
    return static_cast<uint64_t>(off) * 50 > nominalMilliHertz;
}

} // namespace baseline
