// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

#include <atomic>

namespace baseline {

/// What is left of the board: its name, its health, its light.
class BoardSystem final : public System {
public:
    BoardSystem();

    /// Draws the number of this start and takes the light's pins. Call first.
    void begin();

    /// A fault that no model and no host can mend: shown instead of whatever the node wants to show.
    void setFault(bool fault) { m_fault.store(fault, std::memory_order_relaxed); }
    /// Shows the light; any thread, several times a second.
    void refreshLight(uint64_t micros);

    BoardKind kind() override { return BoardKind::Nano33BleSense; }
    void serialNumber(uint8_t (&serial)[16]) override;
    uint32_t bootId() override { return m_bootId; }
    uint32_t freeRam() override;
    int16_t centiCelsius() override;
    void setLight(LightState state) override { m_light.store(state, std::memory_order_relaxed); }
    void reboot(RebootTarget target) override;

private:
    std::atomic<LightState> m_light;
    std::atomic<bool> m_fault;
    uint32_t m_bootId;
};

} // namespace baseline
