// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_clock.h"

namespace baseline {

namespace {

/// Looking at a FIFO tells a frame's time to one period, so n frames tell the period to 1/n: better than the chip's
/// nominal rate from the first 128 on.
constexpr uint64_t firstMeasurement = 128;
/// Once measured over so many, a new measurement takes over only after as many: 0.01 %, nine seconds at 952 Hz.
constexpr uint64_t goodMeasurement = 8192;
/// Then the measurement begins anew, to follow the temperature: a minute or so.
constexpr uint64_t measureUntil = 65536;
/// What is seen scatters evenly over one period; an eighth of each difference smooths that to 0.07 periods.
constexpr int64_t smoothing = 8;

} // namespace

FrameClock::FrameClock()
    : m_next(0), m_taken(0), m_baseMicros(0), m_basePosition(0), m_trustFrom(firstMeasurement), m_period(0),
      m_anchored(false), m_measuring(false)
{
}

void FrameClock::start(uint32_t nominalMilliHertz)
{
    *this = FrameClock();
    m_period = static_cast<uint32_t>((1000000000ULL << fractionBits) / nominalMilliHertz);
}

void FrameClock::observe(uint64_t now, uint32_t level)
{
    const uint64_t position = m_taken + level;
    // The newest frame is between nothing and one period old.
    const uint64_t stamp = now << fractionBits;
    const uint64_t age = static_cast<uint64_t>(level - 1) * m_period + m_period / 2;
    const uint64_t first = stamp > age ? stamp - age : 0;
    if (m_anchored)
        m_next += static_cast<uint64_t>(static_cast<int64_t>(first - m_next) / smoothing);
    else
        m_next = first;
    m_anchored = true;
    const uint64_t seen = m_measuring ? position - m_basePosition : 0;
    if (seen >= m_trustFrom) {
        m_period = static_cast<uint32_t>(((now - m_baseMicros) << fractionBits) / seen);
        m_trustFrom = seen < goodMeasurement ? seen : goodMeasurement;
    }
    if (!m_measuring || seen >= measureUntil) {
        m_measuring = true;
        m_baseMicros = now;
        m_basePosition = position;
    }
}

uint32_t FrameClock::missing(uint64_t now, uint32_t level) const
{
    const uint64_t stamp = now << fractionBits;
    if (!m_anchored || stamp < m_next)
        return 0;
    const uint64_t produced = (stamp - m_next) / m_period + 1;
    return produced > level ? static_cast<uint32_t>(produced - level) : 0;
}

void FrameClock::skip(uint32_t frames)
{
    take(frames);
    // A measurement over an estimate would measure the estimate.
    m_measuring = false;
}

void FrameClock::take(uint32_t frames)
{
    m_taken += frames;
    m_next += static_cast<uint64_t>(frames) * m_period;
}

} // namespace baseline
