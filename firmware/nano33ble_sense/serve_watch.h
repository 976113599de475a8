// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

/// The sampling thread's look at the other side: whether Node::serve() still goes round. (That sampling itself stands
/// still, the node notices.) In place of a hardware watchdog: the nRF52's cannot be stopped, lives on through a soft
/// reset, and would bite a bootloader that does not feed it.
class ServeWatch {
public:
    ServeWatch() : m_turns(0), m_since(0), m_begun(false), m_stuck(false) {}

    /// At each turn of sampling, with Node::serveTurns().
    void look(uint64_t micros, uint32_t turns)
    {
        if (!m_begun || turns != m_turns) {
            m_begun = true;
            m_turns = turns;
            m_since = micros;
        }
        m_stuck = micros - m_since > patienceMicros;
    }

    bool isStuck() const { return m_stuck; }

private:
    /// Erasing a slot keeps serve() busy for two seconds.
    static constexpr uint64_t patienceMicros = 3000000;

    uint32_t m_turns;
    uint64_t m_since; ///< when `m_turns` was seen first
    bool m_begun;
    bool m_stuck;
};

} // namespace baseline
