// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stdint.h>

namespace baseline {

/// What Node::sample() tells of itself to Node::serve(): that it turns, and how regularly.
class SamplePulse {
public:
    SamplePulse() : m_turns(0), m_longestMicros(0), m_lastMicros(0), m_begun(false) {}

    /// sample()'s side, at the beginning of each call.
    void beat(uint32_t nowMicros);

    /// serve()'s side.
    uint32_t turns() const { return m_turns.load(std::memory_order_relaxed); }
    /// The longest time between two beats since it was taken last.
    uint32_t takeLongest() { return m_longestMicros.exchange(0, std::memory_order_relaxed); }

private:
    std::atomic<uint32_t> m_turns;
    std::atomic<uint32_t> m_longestMicros;
    uint32_t m_lastMicros; ///< of a clock that may wrap
    bool m_begun;
};

/// Instead of a watchdog, which on this chip would bite a bootloader that does not feed it: serve() notices when
/// sampling stands still. Both faults pass when their cause does.
class Liveness {
public:
    Liveness() : m_lastMicros(0), m_turnless(0), m_frameless(0), m_turns(0), m_polls(0), m_hasFrames(false) {}

    /// The sensor has another order from now on.
    void restart();
    /// Frames have come since the last turn.
    void noteFrames() { m_hasFrames = true; }
    /// Once a turn of serve(), while the sensor should run. A turn counts 100 ms at most: while flash is erased, or a
    /// desktop sleeps, sample() had no chance.
    void turn(uint64_t nowMicros, uint32_t sampleTurns);

    /// sample() has not been called for `patience`.
    bool isStalled(uint32_t patienceMicros) const { return m_turnless >= patienceMicros; }
    /// sample() is called, ten times at least, but no frame has come for `patience`.
    bool isSilent(uint32_t patienceMicros) const { return m_frameless >= patienceMicros && m_polls >= 10; }

private:
    uint64_t m_lastMicros;
    uint32_t m_turnless;  ///< µs since sample() turned last
    uint32_t m_frameless; ///< µs since frames came last
    uint32_t m_turns;     ///< of sample(), as seen last
    uint32_t m_polls;     ///< calls of sample() since frames came last
    bool m_hasFrames;
};

} // namespace baseline
