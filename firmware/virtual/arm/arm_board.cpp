// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/arm/arm_board.h"

#include <array>
#include <cstdio>
#include <utility>

namespace baseline::virtual_nano {

namespace {

/// From the start of QEMU to the application's first question. It takes 0.1 s; a desktop may be very busy.
constexpr std::chrono::seconds startPatience{20};
constexpr std::size_t chunk = 4096;

std::chrono::microseconds now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

ArmBoard::ArmBoard(const Options& options, SensorPlan& plan, FileFlash flash, ArmTools tools, Port& port)
    : m_link(options.link), m_bootloaderLink(options.bootloaderLink.empty() ? options.link : options.bootloaderLink),
      m_flash(std::move(flash)), m_tools(std::move(tools)), m_system(identityOf(options), options.verbose),
      m_sensor(plan.description, plan.defaults,
               PlayedSignal(SimulatedSource(options.seed, plan.rateError, plan.description.channels, options.state)),
               m_system),
      m_port(port), m_hasEverStarted(!m_tools.isFresh)
{
    if (plan.replay)
        replay(std::move(*plan.replay), plan.rateError);
}

Status ArmBoard::powerOn()
{
    return Bootloader::hasApplication(m_flash) ? startApplication() : startBootloader();
}

void ArmBoard::powerOff()
{
    m_qemu.reset();
    m_bootloader.reset();
    m_toHost.clear();
    m_sensor.restart();
    m_port.unplug();
}

/// Under the same name the port stays as it is: whoever holds it goes on holding it.
Status ArmBoard::usePort(const std::string& link)
{
    if (m_port.terminal().isPluggedIn() && m_plugged == link)
        return done();
    m_port.unplug();
    m_plugged = link;
    return m_port.plugIn(link);
}

Status ArmBoard::startApplication()
{
    m_qemu.reset();
    m_bootloader.reset();
    m_toHost.clear();
    m_sensor.restart();
    if (Status plugged = usePort(m_link); !plugged)
        return plugged;
    m_port.faults().restart();
    Result<QemuProcess> qemu = QemuProcess::start({m_tools.qemu, m_tools.boot, m_flash.descriptor()});
    if (!qemu)
        return qemu.error();
    m_qemu.emplace(std::move(*qemu));
    m_startedAt = std::chrono::steady_clock::now();
    m_standsStill = false;
    return done();
}

Status ArmBoard::startBootloader()
{
    m_qemu.reset();
    m_toHost.clear();
    m_sensor.restart();
    m_bootloader.emplace(m_flash, Bootloader::chipPace);
    return usePort(m_bootloaderLink);
}

Status ArmBoard::turn()
{
    if (m_qemu)
        return serveApplication();
    if (m_bootloader)
        return serveBootloader();
    return done();
}

Status ArmBoard::serveApplication()
{
    carryBridge();
    carryWire();
    if (const std::optional<RebootTarget> target = m_system.takeReboot())
        return *target == RebootTarget::Bootloader ? startBootloader() : startApplication();
    if (m_port.terminal().takeTouch())
        return startBootloader();
    if (Status alive = m_qemu->check(); !alive)
        return m_qemu->hasLockedUp() ? standStill("has locked up the processor") : alive;
    return watchStart();
}

Status ArmBoard::watchStart()
{
    const bool described = m_sensor.hasDescribed();
    m_hasEverStarted = m_hasEverStarted || described;
    if (m_standsStill)
        return done();
    if (m_sensor.hasCrashed())
        return standStill("has met a fault and stands still");
    if (!described && std::chrono::steady_clock::now() - m_startedAt >= startPatience)
        return standStill("does not start");
    return done();
}

/// What was programmed just now must start. Another application may be one that somebody flashed, perhaps in an earlier
/// run: then the board is as silent as a real one would be, and a double tap brings its bootloader back.
Status ArmBoard::standStill(const char* why)
{
    m_standsStill = true;
    if (m_qemu->hasLockedUp())
        m_qemu.reset();
    const std::string told = std::string("the application on the emulated chip ") + why;
    if (!m_hasEverStarted)
        return Error{Error::Code::Internal, told, {}, 0.0};
    std::fprintf(stderr, "virtual-nano: %s; \"doubletap\" brings the bootloader\n", told.c_str());
    return done();
}

void ArmBoard::carryBridge()
{
    std::array<std::uint8_t, chunk> buffer;
    UartSocket& bridge = m_qemu->bridge();
    bridge.pass();
    // A board that asks and does not listen is not asked for more.
    if (bridge.isCrowded())
        return;
    const std::size_t got = bridge.read(MutableBytes(buffer.data(), buffer.size()));
    const std::vector<std::uint8_t> answers = m_sensor.answer(Bytes(buffer.data(), got));
    if (!answers.empty())
        bridge.write(Bytes(answers.data(), answers.size()));
}

/// What the port does not take stays in the UART, so that the board itself drops what its host is too slow for.
void ArmBoard::carryWire()
{
    std::array<std::uint8_t, chunk> buffer;
    UartSocket& wire = m_qemu->wire();
    for (bool more = true; more;) {
        if (m_toHost.empty()) {
            const std::size_t got = wire.read(MutableBytes(buffer.data(), buffer.size()));
            m_toHost.assign(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(got));
        }
        const std::size_t taken = m_port.faults().write(Bytes(m_toHost.data(), m_toHost.size()));
        m_toHost.erase(m_toHost.begin(), m_toHost.begin() + static_cast<std::ptrdiff_t>(taken));
        more = taken > 0 && m_toHost.empty();
    }
    wire.pass();
    if (wire.isCrowded())
        return;
    const std::size_t got = m_port.terminal().read(MutableBytes(buffer.data(), buffer.size()));
    wire.write(Bytes(buffer.data(), got));
}

Status ArmBoard::serveBootloader()
{
    // A touch means nothing to the bootloader.
    m_port.terminal().takeTouch();
    std::array<std::uint8_t, chunk> buffer;
    const std::size_t got = m_port.terminal().read(MutableBytes(buffer.data(), buffer.size()));
    m_bootloader->feed(Bytes(buffer.data(), got));
    const std::vector<std::uint8_t> said = m_bootloader->turn(now());
    m_toHost.insert(m_toHost.end(), said.begin(), said.end());
    const std::size_t taken = m_port.terminal().write(Bytes(m_toHost.data(), m_toHost.size()));
    m_toHost.erase(m_toHost.begin(), m_toHost.begin() + static_cast<std::ptrdiff_t>(taken));
    return m_bootloader->hasReset() ? reset() : done();
}

void ArmBoard::addSources(std::vector<pollfd>& sources) const
{
    if (!m_qemu)
        return;
    sources.push_back(m_qemu->wire().source(m_toHost.empty()));
    sources.push_back(m_qemu->bridge().source(!m_qemu->bridge().isCrowded()));
}

bool ArmBoard::takesInput() const
{
    return !m_qemu || !m_qemu->wire().isCrowded();
}

Status ArmBoard::reset()
{
    if (!m_port.terminal().isPluggedIn())
        return done();
    m_bootloader.reset();
    return powerOn();
}

Status ArmBoard::doubleTap()
{
    return m_port.terminal().isPluggedIn() ? startBootloader() : done();
}

void ArmBoard::replay(ReplaySignal signal, double rateError)
{
    m_sensor.signal().replay(std::make_unique<ReplaySource>(std::move(signal), rateError));
}

Status ArmBoard::setSpeed(double)
{
    return Error{Error::Code::Unsupported, "this board keeps real time.", {}, 0.0};
}

std::string ArmBoard::status() const
{
    return std::string("light=") + lightText(m_system.light()) + " serial=" + m_system.serialText() + " runs="
           + (m_bootloader ? "bootloader" : m_qemu ? "application" : "nothing");
}

} // namespace baseline::virtual_nano
