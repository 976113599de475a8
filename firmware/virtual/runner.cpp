// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/runner.h"

#include <cstdio>
#include <utility>
#include <variant>

#include <poll.h>
#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

/// How often the node serves when nothing happens on its port.
constexpr int turnMs = 1;

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::chrono::steady_clock::time_point after(double seconds)
{
    return std::chrono::steady_clock::now()
           + std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::duration<double>(seconds));
}

} // namespace

Runner::Runner(Options options, SensorPlan plan, std::unique_ptr<PoweredBoard> board, Port& port)
    : m_options(std::move(options)), m_plan(std::move(plan)), m_board(std::move(board)), m_port(port),
      m_input(STDIN_FILENO)
{
    m_port.faults().setDrop(m_options.drop);
    m_port.faults().setCorrupt(m_options.corrupt);
    m_playing = m_options.replay.empty() ? "state=" + std::string(simulate::format(m_options.state))
                                         : "replay=" + m_options.replay;
}

Status Runner::start()
{
    return m_board->powerOn();
}

Status Runner::run(const std::function<bool()>& stop)
{
    while (!m_quit && !stop()) {
        wait();
        readCommands();
        if (!m_fault)
            break;
        if (m_fault = keepTimes(); !m_fault)
            break;
        m_port.terminal().update();
        if (m_fault = m_board->turn(); !m_fault)
            break;
        m_port.terminal().update();
        m_quit = m_quit || (m_options.withParent && m_input.hasEnded());
    }
    m_board->powerOff();
    return m_fault;
}

void Runner::wait()
{
    const TerminalLink& terminal = m_port.terminal();
    const int wanted = (terminal.isWaiting() ? POLLOUT : 0) | (m_board->takesInput() ? POLLIN : 0);
    m_sources = {{terminal.descriptor(), static_cast<short>(wanted), 0}, {m_input.descriptor(), POLLIN, 0}};
    m_board->addSources(m_sources);
    const int ready = ::poll(m_sources.data(), m_sources.size(), turnMs);
    if (ready > 0 && m_sources[1].revents != 0)
        m_input.fill();
}

void Runner::readCommands()
{
    while (!m_quit) {
        const std::optional<std::string> line = m_input.take();
        if (!line)
            return;
        say(carryOut(*line));
    }
}

std::string Runner::carryOut(const std::string& line)
{
    const Result<Command> command = parseCommand(line);
    if (!command)
        return "error: " + command.error().detail;
    return std::visit([this](const auto& kind) { return handle(kind); }, *command);
}

Status Runner::keepTimes()
{
    const Moment now = std::chrono::steady_clock::now();
    if (m_stalledUntil && now >= *m_stalledUntil) {
        m_stalledUntil.reset();
        m_port.terminal().setStalled(false);
    }
    if (!m_plugInAt || now < *m_plugInAt)
        return done();
    m_plugInAt.reset();
    return m_board->powerOn();
}

std::string Runner::handle(const StateCommand& command)
{
    m_board->simulate(command.state);
    m_playing = "state=" + std::string(simulate::format(command.state));
    return "ok " + m_playing;
}

std::string Runner::handle(const ReplayCommand& command)
{
    Result<ReplaySignal> signal = replayFor(m_plan, command.path, m_board->rateMilliHertz());
    if (!signal)
        return "error: " + signal.error().detail;
    const std::size_t files = signal->stretches.size();
    m_board->replay(std::move(*signal), m_options.rateError.value_or(0.0) / 100.0);
    m_playing = "replay=" + command.path;
    return "ok " + m_playing + " stretches=" + std::to_string(files);
}

std::string Runner::handle(const SpeedCommand& command)
{
    const Status set = m_board->setSpeed(command.speed);
    return set ? "ok speed=" + number(command.speed) : "error: " + set.error().detail;
}

std::string Runner::handle(const DropCommand& command)
{
    m_port.faults().setDrop(command.share);
    return "ok drop=" + number(command.share);
}

std::string Runner::handle(const CorruptCommand& command)
{
    m_port.faults().setCorrupt(command.share);
    return "ok corrupt=" + number(command.share);
}

std::string Runner::handle(const StallCommand& command)
{
    m_port.terminal().setStalled(true);
    m_stalledUntil = after(command.seconds);
    return "ok stall=" + number(command.seconds);
}

std::string Runner::handle(const UnplugCommand& command)
{
    m_board->powerOff();
    m_plugInAt = after(command.seconds);
    return "ok unplug=" + number(command.seconds);
}

std::string Runner::handle(const ResetCommand&)
{
    m_fault = m_board->reset();
    return m_fault ? "ok reset" : "error: " + m_fault.error().detail;
}

std::string Runner::handle(const DoubleTapCommand&)
{
    const Status tapped = m_board->doubleTap();
    // No bootloader is a fact to tell; all else ends the board.
    if (!tapped && tapped.error().code != Error::Code::Unsupported)
        m_fault = tapped;
    return tapped ? "ok doubletap" : "error: " + tapped.error().detail;
}

std::string Runner::handle(const StatusCommand&)
{
    return statusLine();
}

std::string Runner::handle(const QuitCommand&)
{
    m_quit = true;
    return "ok quit";
}

std::string Runner::statusLine() const
{
    const TerminalLink& terminal = m_port.terminal();
    const LinkFaults& faults = m_port.faults();
    const LinkFaults::Counters& frames = faults.counters();
    const char* port = !terminal.isPluggedIn() ? "unplugged" : terminal.isConnected() ? "open" : "closed";
    return "ok port=" + m_port.path() + " link=" + port + " " + m_board->status() + " speed="
           + number(m_board->speed()) + " drop=" + number(faults.drop()) + " corrupt=" + number(faults.corrupt())
           + " frames=" + std::to_string(frames.frames) + " dropped=" + std::to_string(frames.dropped) + " corrupted="
           + std::to_string(frames.corrupted) + " " + m_playing;
}

} // namespace baseline::virtual_nano
