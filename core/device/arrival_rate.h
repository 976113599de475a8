// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/device/taps.h"

namespace baseline::device {

/// The rate of a source without a clock of its own: rows over this computer's steady time. Rows come in bunches, so only
/// the ends of bunches are compared, and what stood in the port's buffer when it was opened is left out.
class ArrivalRate {
public:
    /// All rows of one bunch have come; `rows` is how many there were since the beginning.
    void add(Arrival now, std::uint64_t rows)
    {
        if (!m_started) {
            m_opened = now;
            m_started = true;
        }
        // The port's buffer is emptied within milliseconds; a quarter of a second is on the safe side.
        if (now - m_opened <= std::chrono::milliseconds(250)) {
            m_firstAt = now;
            m_firstRows = rows;
        }
        m_lastAt = now;
        m_lastRows = rows;
    }

    /// 0 before 1.5 seconds and ten rows: a bunch may be 16 ms late on USB, which is 1 % then, and less with time.
    Hertz value() const
    {
        const Seconds span = m_lastAt - m_firstAt;
        const std::uint64_t rows = m_lastRows - m_firstRows;
        if (!m_started || span < Seconds(1.5) || rows < 10)
            return {};
        return {static_cast<double>(rows) / span.count()};
    }

private:
    bool m_started = false;
    Arrival m_opened;
    Arrival m_firstAt;
    Arrival m_lastAt;
    std::uint64_t m_firstRows = 0;
    std::uint64_t m_lastRows = 0;
};

/// The rate that somebody will have meant: a usual one of sensors and sketches within 1 %, else three digits.
Hertz usualRate(Hertz measured);

} // namespace baseline::device
