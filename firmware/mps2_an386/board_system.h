// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge.h"

namespace baseline {

/// The rest of the emulated board.
class BoardSystem final : public System {
public:
    explicit BoardSystem(Bridge& bridge) : m_bridge(bridge), m_serial(), m_bootId(0) {}

    void begin(const BoardDescription& description);

    BoardKind kind() override { return BoardKind::Mps2An386; }
    void serialNumber(uint8_t (&serial)[16]) override;
    uint32_t bootId() override { return m_bootId; }
    /// What neither the variables nor the stack at its deepest have used.
    uint32_t freeRam() override;
    int16_t centiCelsius() override { return unknownTemperature; }
    void setLight(LightState state) override;
    void reboot(RebootTarget target) override;

private:
    Bridge& m_bridge;
    uint8_t m_serial[16];
    uint32_t m_bootId;
};

} // namespace baseline
