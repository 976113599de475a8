// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/host_board.h"

#include <utility>

namespace baseline::virtual_nano {

HostBoard::HostBoard(const Options& options, SensorPlan& plan, FileFlash flash, Port& port)
    : m_link(options.link), m_flash(std::move(flash)), m_description(plan.description),
      m_clock(options.speed, VirtualClock::steadyHost()),
      m_sensor(m_clock, plan.description, plan.defaults.rateMilliHertz,
               SimulatedSource(options.seed, plan.rateError, plan.description.channels, options.state)),
      m_system(identityOf(options), options.verbose), m_port(port),
      m_board({m_clock, m_sensor, m_port.faults(), m_flash, m_system}, plan.defaults)
{
    if (plan.replay)
        m_sensor.replay(std::move(*plan.replay), plan.rateError);
}

Status HostBoard::powerOn()
{
    if (Status plugged = m_port.plugIn(m_link); !plugged)
        return plugged;
    m_board.powerOn();
    return done();
}

void HostBoard::powerOff()
{
    m_board.powerOff();
    m_port.unplug();
}

Status HostBoard::turn()
{
    // In real time a host that is too slow loses frames, as with any board. A board that is faster than any waits for
    // it: the queue holds a second of frames, of which a quarter waits and 100 ms are still to come.
    m_board.serve(m_clock.speed() <= 1.0 || !m_port.terminal().isCrowded());
    return done();
}

Status HostBoard::reset()
{
    if (m_board.isOn())
        m_board.powerOn();
    return done();
}

Status HostBoard::doubleTap()
{
    return Error{Error::Code::Unsupported, "this board has no bootloader; one with --arm has.", {}, 0.0};
}

void HostBoard::replay(ReplaySignal signal, double rateError)
{
    m_sensor.replay(std::move(signal), rateError);
}

Status HostBoard::setSpeed(double speed)
{
    m_clock.setSpeed(speed);
    m_port.terminal().setQueueLimit(hostQueueBytes(m_description, speed));
    return done();
}

std::string HostBoard::status() const
{
    return std::string("light=") + lightText(m_system.light()) + " serial=" + m_system.serialText();
}

} // namespace baseline::virtual_nano
