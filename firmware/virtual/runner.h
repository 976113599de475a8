// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/commands.h"
#include "firmware/virtual/file_flash.h"
#include "firmware/virtual/line_reader.h"
#include "firmware/virtual/link_faults.h"
#include "firmware/virtual/options.h"
#include "firmware/virtual/port_notice.h"
#include "firmware/virtual/sensor_plan.h"
#include "firmware/virtual/terminal_link.h"
#include "firmware/virtual/virtual_board.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace baseline::virtual_nano {

/// The program around a virtual board: its port, the commands on standard input, the pulled plug. One thread.
class Runner {
public:
    Runner(Options options, SensorPlan plan, FileFlash flash);

    /// Opens the port and tells it on standard output. Errors: those of PseudoTerminal::open.
    Status start();
    /// Until "quit", the end of standard input (with --with-parent), or `stop` says so, which is asked every few
    /// milliseconds. Error: the port could not be opened again after an "unplug".
    Status run(const std::function<bool()>& stop);

private:
    using Moment = std::chrono::steady_clock::time_point;

    Status plugIn();
    void unplug();
    void wait();
    void readCommands();
    std::string carryOut(const std::string& line);
    Status keepTimes();
    std::string statusLine() const;

    std::string handle(const StateCommand& command);
    std::string handle(const ReplayCommand& command);
    std::string handle(const SpeedCommand& command);
    std::string handle(const DropCommand& command);
    std::string handle(const CorruptCommand& command);
    std::string handle(const StallCommand& command);
    std::string handle(const UnplugCommand& command);
    std::string handle(const StatusCommand& command);
    std::string handle(const QuitCommand& command);

    Options m_options;
    SensorPlan m_plan;
    FileFlash m_flash;
    VirtualClock m_clock;
    VirtualSensor m_sensor;
    VirtualSystem m_system;
    TerminalLink m_terminal;
    LinkFaults m_faults;
    VirtualBoard m_board;
    LineReader m_input;
    std::string m_port;
    std::optional<PortNotice> m_notice; ///< while it is plugged in
    std::string m_playing; ///< "state=NAME" or "replay=PATH"
    std::optional<Moment> m_plugInAt;
    std::optional<Moment> m_stalledUntil;
    bool m_quit = false;
};

} // namespace baseline::virtual_nano
