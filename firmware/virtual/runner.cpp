// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/runner.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <utility>
#include <variant>

#include <poll.h>
#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

/// How often the node serves when nothing happens on its port.
constexpr int turnMs = 1;

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

std::string identityOf(const Options& options)
{
    if (!options.serial.empty())
        return options.serial;
    if (!options.flash.empty())
        return std::filesystem::absolute(options.flash).lexically_normal().string();
    return "seed " + std::to_string(options.seed);
}

/// A second of the fastest signal that the sensor can be set to, in real time, and at least 64 KiB.
std::size_t queueBytes(const SensorPlan& plan, double speed)
{
    double fastest = 0.0;
    for (std::size_t i = 0; i < plan.description.rateCount; ++i)
        fastest = std::max(fastest, plan.description.ratesMilliHertz[i] / 1000.0);
    // A quarter on top for frame headers.
    const double bytes = 1.25 * 2.0 * plan.description.channels * fastest * std::max(1.0, speed);
    return static_cast<std::size_t>(std::max(bytes, 65536.0));
}

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

Runner::Runner(Options options, SensorPlan plan, FileFlash flash)
    : m_options(std::move(options)), m_plan(std::move(plan)), m_flash(std::move(flash)),
      m_clock(m_options.speed, VirtualClock::steadyHost()),
      m_sensor(m_clock, m_plan.description, m_plan.defaults.rateMilliHertz,
               SimulatedSource(m_options.seed, m_plan.rateError, m_plan.description.channels, m_options.state)),
      m_system(identityOf(m_options), m_options.verbose), m_terminal(queueBytes(m_plan, m_options.speed)),
      m_faults(m_terminal, m_options.seed),
      m_board({m_clock, m_sensor, m_faults, m_flash, m_system}, m_plan.defaults), m_input(STDIN_FILENO)
{
    m_faults.setDrop(m_options.drop);
    m_faults.setCorrupt(m_options.corrupt);
    m_playing = "state=" + std::string(simulate::format(m_options.state));
    if (m_plan.replay) {
        m_sensor.replay(std::move(*m_plan.replay), m_plan.rateError);
        m_playing = "replay=" + m_options.replay;
    }
}

Status Runner::start()
{
    return plugIn();
}

/// USB feeds the board: with the plug comes the power.
Status Runner::plugIn()
{
    Result<PseudoTerminal> terminal = PseudoTerminal::open(m_options.link);
    if (!terminal)
        return terminal.error();
    if (m_port != terminal->path()) {
        m_port = terminal->path();
        say("port " + m_port);
    }
    m_notice.emplace(m_port);
    m_faults.restart();
    m_terminal.plugIn(std::move(*terminal));
    m_board.powerOn();
    return done();
}

void Runner::unplug()
{
    m_board.powerOff();
    m_notice.reset();
    m_terminal.unplug();
}

Status Runner::run(const std::function<bool()>& stop)
{
    while (!m_quit && !stop()) {
        wait();
        readCommands();
        if (Status kept = keepTimes(); !kept)
            return kept;
        m_terminal.update();
        // In real time a host that is too slow loses frames, as with any board. A board that is faster than any waits for
        // it: the queue holds a second of frames, of which a quarter waits and 100 ms are still to come.
        m_board.serve(m_clock.speed() <= 1.0 || !m_terminal.isCrowded());
        m_terminal.update();
        m_quit = m_quit || (m_options.withParent && m_input.hasEnded());
    }
    unplug();
    return done();
}

void Runner::wait()
{
    const short wanted = m_terminal.isWaiting() ? POLLIN | POLLOUT : POLLIN;
    std::array<pollfd, 2> sources = {{{m_terminal.descriptor(), wanted, 0}, {m_input.descriptor(), POLLIN, 0}}};
    const int ready = ::poll(sources.data(), sources.size(), turnMs);
    if (ready > 0 && sources[1].revents != 0)
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
        m_terminal.setStalled(false);
    }
    if (!m_plugInAt || now < *m_plugInAt)
        return done();
    m_plugInAt.reset();
    return plugIn();
}

std::string Runner::handle(const StateCommand& command)
{
    m_sensor.simulate(command.state);
    m_playing = "state=" + std::string(simulate::format(command.state));
    return "ok " + m_playing;
}

std::string Runner::handle(const ReplayCommand& command)
{
    Result<ReplaySignal> signal = replayFor(m_plan, command.path, m_sensor.rateMilliHertz());
    if (!signal)
        return "error: " + signal.error().detail;
    const std::size_t files = signal->stretches.size();
    m_sensor.replay(std::move(*signal), m_options.rateError.value_or(0.0) / 100.0);
    m_playing = "replay=" + command.path;
    return "ok " + m_playing + " stretches=" + std::to_string(files);
}

std::string Runner::handle(const SpeedCommand& command)
{
    m_clock.setSpeed(command.speed);
    m_terminal.setQueueLimit(queueBytes(m_plan, command.speed));
    return "ok speed=" + number(command.speed);
}

std::string Runner::handle(const DropCommand& command)
{
    m_faults.setDrop(command.share);
    return "ok drop=" + number(command.share);
}

std::string Runner::handle(const CorruptCommand& command)
{
    m_faults.setCorrupt(command.share);
    return "ok corrupt=" + number(command.share);
}

std::string Runner::handle(const StallCommand& command)
{
    m_terminal.setStalled(true);
    m_stalledUntil = after(command.seconds);
    return "ok stall=" + number(command.seconds);
}

std::string Runner::handle(const UnplugCommand& command)
{
    unplug();
    m_plugInAt = after(command.seconds);
    return "ok unplug=" + number(command.seconds);
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
    const LinkFaults::Counters& frames = m_faults.counters();
    const char* port = !m_terminal.isPluggedIn() ? "unplugged" : m_terminal.isConnected() ? "open" : "closed";
    return "ok port=" + m_port + " link=" + port + " light=" + lightText(m_system.light())
           + " serial=" + m_system.serialText() + " speed=" + number(m_clock.speed()) + " drop="
           + number(m_faults.drop()) + " corrupt=" + number(m_faults.corrupt()) + " frames="
           + std::to_string(frames.frames) + " dropped=" + std::to_string(frames.dropped) + " corrupted="
           + std::to_string(frames.corrupted) + " " + m_playing;
}

} // namespace baseline::virtual_nano
