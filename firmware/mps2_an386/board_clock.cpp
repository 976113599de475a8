// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_clock.h"

#include "registers.h"

namespace baseline {

namespace {

using registers::ticksPerMicro;

constexpr uint32_t longestTurnMicros = 20000;
/// Between two looks at the timer while the board stalls: more is the desktop's doing.
constexpr uint32_t longestLookTicks = 1000 * ticksPerMicro;

} // namespace

BoardClock::BoardClock()
    : m_ticks(0), m_last(0), m_turnTicks(longestTurnMicros * ticksPerMicro), m_left(m_turnTicks)
{
}

void BoardClock::begin()
{
    registers::Timer& timer = registers::timer0();
    timer.reload = 0xFFFFFFFFU;
    timer.value = 0xFFFFFFFFU;
    timer.control = 1;
    m_last = timer.value;
}

void BoardClock::advance(uint32_t limitTicks)
{
    const uint32_t now = registers::timer0().value;
    const uint32_t passed = m_last - now; // it counts down, and wraps
    m_last = now;
    m_ticks += passed < limitTicks ? passed : limitTicks;
}

uint64_t BoardClock::micros()
{
    const uint64_t before = m_ticks;
    advance(m_left);
    m_left -= static_cast<uint32_t>(m_ticks - before);
    return m_ticks / ticksPerMicro;
}

void BoardClock::turn()
{
    micros();
    m_left = m_turnTicks;
}

void BoardClock::limitTurn(uint64_t micros)
{
    m_turnTicks = static_cast<uint32_t>(micros < longestTurnMicros ? micros : longestTurnMicros) * ticksPerMicro;
}

void BoardClock::stall(uint32_t micros)
{
    const uint64_t end = m_ticks + uint64_t(micros) * ticksPerMicro;
    while (m_ticks < end)
        advance(longestLookTicks);
}

} // namespace baseline
