// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pty.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>

namespace baseline::tests {

inline void writeText(Pty& pty, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t taken =
            pty.write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
        if (taken > 0)
            text.remove_prefix(taken);
    }
}

/// A sketch that prints three numbers a line at a rate, on a pseudo-terminal, driven by the event loop.
class TextSketch {
public:
    explicit TextSketch(double rate, const char* separator = ",") : m_rate(rate), m_separator(separator)
    {
        m_timer.setInterval(4);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { print(); });
    }

    QString port() const { return m_pty.path(); }
    Pty& pty() { return m_pty; }
    void begin()
    {
        m_clock.start();
        m_timer.start();
    }
    void end() { m_timer.stop(); }
    std::uint64_t printed() const { return m_printed; }

    /// Of line `number`: floats that need all their digits.
    static float valueAt(std::uint64_t number, std::size_t channel)
    {
        return std::sin(0.37F * static_cast<float>(number % 1000) + static_cast<float>(channel));
    }

private:
    void print()
    {
        const auto due = static_cast<std::uint64_t>(static_cast<double>(m_clock.nsecsElapsed()) * 1e-9 * m_rate);
        std::string text;
        for (; m_printed < due; ++m_printed) {
            char line[96];
            std::snprintf(line, sizeof line, "%.9g%s%.9g%s%.9g\r\n", static_cast<double>(valueAt(m_printed, 0)),
                          m_separator, static_cast<double>(valueAt(m_printed, 1)), m_separator,
                          static_cast<double>(valueAt(m_printed, 2)));
            text += line;
        }
        // What does not fit is lost, as on a serial port to which nobody listens.
        m_pty.write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }

    Pty m_pty;
    double m_rate;
    const char* m_separator;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::uint64_t m_printed = 0;
};

} // namespace baseline::tests
