// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/commands.h"
#include "firmware/virtual/line_reader.h"
#include "firmware/virtual/options.h"
#include "firmware/virtual/port.h"
#include "firmware/virtual/powered_board.h"
#include "firmware/virtual/sensor_plan.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <poll.h>

namespace baseline::virtual_nano {

/// The program around a virtual board: the commands on standard input, the pulled plug, the faults of the line. One
/// thread.
class Runner {
public:
    /// `port` is the board's, and outlives the runner. `plan` tells what may be replayed.
    Runner(Options options, SensorPlan plan, std::unique_ptr<PoweredBoard> board, Port& port);

    /// Opens the port and tells it on standard output. Errors: those of PoweredBoard::powerOn.
    Status start();
    /// Until "quit", the end of standard input (with --with-parent), or `stop` says so, which is asked every few
    /// milliseconds. Error: the port could not be opened again after an "unplug", or the board cannot go on.
    Status run(const std::function<bool()>& stop);

private:
    using Moment = std::chrono::steady_clock::time_point;

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
    std::string handle(const ResetCommand& command);
    std::string handle(const DoubleTapCommand& command);
    std::string handle(const StatusCommand& command);
    std::string handle(const QuitCommand& command);

    Options m_options;
    SensorPlan m_plan;
    std::unique_ptr<PoweredBoard> m_board;
    Port& m_port;
    LineReader m_input;
    std::vector<pollfd> m_sources; ///< to wait on
    std::string m_playing; ///< "state=NAME" or "replay=PATH"
    std::optional<Moment> m_plugInAt;
    std::optional<Moment> m_stalledUntil;
    Status m_fault = done(); ///< of a board that a command brought down
    bool m_quit = false;
};

} // namespace baseline::virtual_nano
