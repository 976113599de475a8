// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/src/wire/device_messages.h"
#include "firmware/virtual/link_faults.h"
#include "firmware/virtual/port_notice.h"
#include "firmware/virtual/terminal_link.h"

#include <optional>
#include <string>

namespace baseline::virtual_nano {

/// The serial port of a virtual board as its host sees it: what is plugged in, under which name, and how badly the line
/// behaves. Tells its name on standard output whenever it has another. One thread.
class Port {
public:
    /// `queueBytes`: what may wait for the host. `seed`: of the faults.
    Port(std::size_t queueBytes, std::uint64_t seed) : m_terminal(queueBytes), m_faults(m_terminal, seed) {}

    /// `link` may be empty. Errors: those of PseudoTerminal::open.
    Status plugIn(const std::string& link);
    void unplug();

    TerminalLink& terminal() { return m_terminal; }
    const TerminalLink& terminal() const { return m_terminal; }
    LinkFaults& faults() { return m_faults; }
    const LinkFaults& faults() const { return m_faults; }
    const std::string& path() const { return m_path; }

private:
    TerminalLink m_terminal;
    LinkFaults m_faults;
    std::string m_path;
    std::optional<PortNotice> m_notice; ///< while it is plugged in
};

/// A line for whoever started the program.
void say(const std::string& line);

/// A second of the fastest signal that the sensor can be set to, in real time, and at least 64 KiB.
std::size_t hostQueueBytes(const SensorDescription& sensor, double speed);

} // namespace baseline::virtual_nano
