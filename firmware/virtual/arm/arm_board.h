// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/arm/arm_firmware.h"
#include "firmware/virtual/arm/qemu_process.h"
#include "firmware/virtual/arm/sensor_server.h"
#include "firmware/virtual/bootloader.h"
#include "firmware/virtual/file_flash.h"
#include "firmware/virtual/options.h"
#include "firmware/virtual/port.h"
#include "firmware/virtual/powered_board.h"
#include "firmware/virtual/sensor_plan.h"

#include <chrono>
#include <optional>

namespace baseline::virtual_nano {

/// The node on an emulated chip, with a bootloader. The application runs in QEMU, from the flash file; while the
/// bootloader runs, there is no QEMU, and this process speaks on the port and writes to the same file.
///
/// Link faults meet the frames that the application sends, on their way from the chip to the port, as with any virtual
/// board; the bootloader's bytes are no frames, and only a stall or a pulled plug touches them.
class ArmBoard final : public PoweredBoard {
public:
    /// `flash` has been prepared (see prepareFlash); `port` outlives the board. A replay is taken out of the plan.
    ArmBoard(const Options& options, SensorPlan& plan, FileFlash flash, ArmTools tools, Port& port);

    Status powerOn() override;
    void powerOff() override;
    Status turn() override;
    void addSources(std::vector<pollfd>& sources) const override;
    bool takesInput() const override;
    Status reset() override;
    Status doubleTap() override;
    void simulate(simulate::State state) override { m_sensor.signal().simulate(state); }
    void replay(ReplaySignal signal, double rateError) override;
    std::uint32_t rateMilliHertz() const override { return m_sensor.rateMilliHertz(); }
    Status setSpeed(double speed) override;
    std::string status() const override;

private:
    using Moment = std::chrono::steady_clock::time_point;

    Status startApplication();
    Status startBootloader();
    Status usePort(const std::string& link);
    Status serveApplication();
    Status serveBootloader();
    void carryWire();
    void carryBridge();
    Status watchStart();
    Status standStill(const char* why);

    std::string m_link;
    std::string m_bootloaderLink; ///< the same as m_link if the port keeps its name
    FileFlash m_flash;
    ArmTools m_tools;
    VirtualSystem m_system;
    SensorServer m_sensor;
    Port& m_port;
    std::string m_plugged; ///< the link that the port is plugged in under
    std::optional<QemuProcess> m_qemu;
    std::optional<Bootloader> m_bootloader; ///< at most one of the two
    std::vector<std::uint8_t> m_toHost;     ///< said, and not yet taken by the port
    Moment m_startedAt{};
    bool m_hasEverStarted; ///< the application has reported once, or it comes from an earlier run
    bool m_standsStill = false; ///< the application is no use any more, and it has been told
};

} // namespace baseline::virtual_nano
