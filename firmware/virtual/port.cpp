// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/port.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace baseline::virtual_nano {

Status Port::plugIn(const std::string& link)
{
    Result<PseudoTerminal> terminal = PseudoTerminal::open(link);
    if (!terminal)
        return terminal.error();
    if (m_path != terminal->path()) {
        m_path = terminal->path();
        say("port " + m_path);
    }
    m_notice.emplace(m_path);
    m_faults.restart();
    m_terminal.plugIn(std::move(*terminal));
    return done();
}

void Port::unplug()
{
    m_notice.reset();
    m_terminal.unplug();
}

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

std::size_t hostQueueBytes(const SensorDescription& sensor, double speed)
{
    double fastest = 0.0;
    for (std::size_t i = 0; i < sensor.rateCount; ++i)
        fastest = std::max(fastest, sensor.ratesMilliHertz[i] / 1000.0);
    // A quarter on top for frame headers.
    const double bytes = 1.25 * 2.0 * sensor.channels * fastest * std::max(1.0, speed);
    return static_cast<std::size_t>(std::max(bytes, 65536.0));
}

} // namespace baseline::virtual_nano
