// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/liveness.h"

namespace baseline {

namespace {

constexpr uint64_t longestStep = 100000; ///< µs that one turn counts
constexpr uint32_t longestTime = 0x7FFFFFFFU;

void count(uint32_t& micros, uint32_t step)
{
    micros = micros < longestTime ? micros + step : longestTime;
}

} // namespace

void SamplePulse::beat(uint32_t nowMicros)
{
    const uint32_t since = nowMicros - m_lastMicros;
    // serve() takes the longest at any moment. It may then be told a second time, but never lost.
    if (m_begun && since > m_longestMicros.load(std::memory_order_relaxed))
        m_longestMicros.store(since, std::memory_order_relaxed);
    m_begun = true;
    m_lastMicros = nowMicros;
    m_turns.store(m_turns.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

void Liveness::restart()
{
    m_turnless = 0;
    m_frameless = 0;
    m_polls = 0;
    m_hasFrames = false;
}

void Liveness::turn(uint64_t nowMicros, uint32_t sampleTurns)
{
    const uint64_t since = nowMicros - m_lastMicros;
    const uint32_t step = static_cast<uint32_t>(since < longestStep ? since : longestStep);
    m_lastMicros = nowMicros;
    count(m_turnless, step);
    count(m_frameless, step);
    if (sampleTurns != m_turns) {
        m_turnless = 0;
        m_polls += sampleTurns - m_turns;
        m_turns = sampleTurns;
    }
    if (m_hasFrames) {
        m_hasFrames = false;
        m_frameless = 0;
        m_polls = 0;
    }
}

} // namespace baseline
