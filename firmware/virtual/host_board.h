// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/file_flash.h"
#include "firmware/virtual/options.h"
#include "firmware/virtual/port.h"
#include "firmware/virtual/powered_board.h"
#include "firmware/virtual/sensor_plan.h"
#include "firmware/virtual/virtual_board.h"

namespace baseline::virtual_nano {

/// The node on this desktop. It has no bootloader: there is no program to change.
class HostBoard final : public PoweredBoard {
public:
    /// `port` outlives the board. A replay is taken out of the plan.
    HostBoard(const Options& options, SensorPlan& plan, FileFlash flash, Port& port);

    Status powerOn() override;
    void powerOff() override;
    Status turn() override;
    Status reset() override;
    Status doubleTap() override;
    void simulate(simulate::State state) override { m_sensor.simulate(state); }
    void replay(ReplaySignal signal, double rateError) override;
    std::uint32_t rateMilliHertz() const override { return m_sensor.rateMilliHertz(); }
    double speed() const override { return m_clock.speed(); }
    Status setSpeed(double speed) override;
    std::string status() const override;

private:
    std::string m_link;
    FileFlash m_flash;
    SensorDescription m_description;
    VirtualClock m_clock;
    VirtualSensor m_sensor;
    VirtualSystem m_system;
    Port& m_port;
    VirtualBoard m_board;
};

} // namespace baseline::virtual_nano
