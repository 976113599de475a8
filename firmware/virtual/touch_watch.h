// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::virtual_nano {

/// Notices the touch: somebody set the port to 1200 baud and then let go of it. As on the board, another speed on the
/// way out changes nothing, for programs put back what they found when they close a port.
class TouchWatch {
public:
    static constexpr unsigned touchBaud = 1200;

    /// How the port is now. True once for each touch: when the port is let go.
    bool look(bool held, unsigned baud)
    {
        if (held) {
            m_touched = m_touched || baud == touchBaud;
            return false;
        }
        const bool touch = m_touched;
        m_touched = false;
        return touch;
    }

private:
    bool m_touched = false;
};

} // namespace baseline::virtual_nano
