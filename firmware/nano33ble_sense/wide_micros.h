// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

/// Makes 64 bits of a microsecond counter of 32, which wraps after 71.6 minutes. To be asked more often than that, one
/// caller at a time.
class WideMicros {
public:
    WideMicros() : m_last(0), m_wraps(0) {}

    uint64_t widen(uint32_t now)
    {
        if (now < m_last)
            ++m_wraps;
        m_last = now;
        return static_cast<uint64_t>(m_wraps) << 32 | now;
    }

private:
    uint32_t m_last;
    uint32_t m_wraps;
};

} // namespace baseline
