// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/link_faults.h"

#include "core/simulate/gaussian.h"

namespace baseline::virtual_nano {

void LinkFaults::restart()
{
    m_used = 0;
    m_passed = 0;
    m_whole = false;
}

bool LinkFaults::happens(double share)
{
    if (share <= 0.0)
        return false;
    return (simulate::symmetricUnit(simulate::splitMix(m_random)) + 1.0) / 2.0 < share;
}

/// Never makes a zero: that would cut the frame in two, and one fault would be counted as two.
void LinkFaults::flipBit()
{
    const std::uint64_t bits = simulate::splitMix(m_random);
    std::uint8_t& byte = m_frame[(bits >> 3U) % (m_used - 1)];
    const auto flipped = static_cast<std::uint8_t>(byte ^ (1U << (bits & 7U)));
    byte = flipped != 0 ? flipped : static_cast<std::uint8_t>(byte ^ (1U << ((bits + 1) & 7U)));
}

void LinkFaults::judge()
{
    m_passed = 0;
    m_whole = true;
    ++m_counters.frames;
    if (happens(m_drop)) {
        ++m_counters.dropped;
        restart();
    } else if (m_used > 1 && happens(m_corrupt)) {
        ++m_counters.corrupted;
        flipBit();
    }
}

std::size_t LinkFaults::write(Bytes bytes)
{
    std::size_t taken = 0;
    for (;;) {
        if (m_whole) {
            m_passed += m_link.write(Bytes(m_frame.data() + m_passed, m_used - m_passed));
            if (m_passed < m_used)
                return taken;
            restart();
        }
        while (taken < bytes.size && !m_whole) {
            const std::uint8_t byte = bytes[taken++];
            m_frame[m_used++] = byte;
            if (byte == 0 || m_used == m_frame.size())
                judge();
        }
        if (!m_whole)
            return taken;
    }
}

} // namespace baseline::virtual_nano
