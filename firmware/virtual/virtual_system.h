// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace baseline::virtual_nano {

/// The rest of the virtual board. Used by the thread that serves.
class VirtualSystem final : public System {
public:
    /// The same `identity` gives the same serial number.
    VirtualSystem(const std::string& identity, bool verbose);

    /// A reset: another boot id.
    void restart();
    /// What the node asked for since the last call.
    std::optional<RebootTarget> takeReboot();
    LightState light() const { return m_light; }
    std::string serialText() const;

    BoardKind kind() override { return BoardKind::Virtual; }
    void serialNumber(std::uint8_t (&serial)[16]) override;
    std::uint32_t bootId() override { return m_bootId; }
    /// Unknown: the desktop's memory says nothing about a board's.
    std::uint32_t freeRam() override { return 0; }
    std::int16_t centiCelsius() override { return unknownTemperature; }
    void setLight(LightState state) override;
    /// There is no bootloader to go to.
    bool canReboot(RebootTarget target) override { return target == RebootTarget::Application; }
    void reboot(RebootTarget target) override { m_reboot = target; }

private:
    std::array<std::uint8_t, 16> m_serial{};
    std::uint32_t m_bootId = 0;
    std::optional<RebootTarget> m_reboot;
    LightState m_light = LightState::Off;
    bool m_verbose;
};

/// "off", "normal", "learning", "alarm" or "fault".
const char* lightText(LightState state);

} // namespace baseline::virtual_nano
