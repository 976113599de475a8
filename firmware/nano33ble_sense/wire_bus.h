// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register_bus.h"

namespace baseline {

/// The board's inner I2C bus, Arduino's Wire1. One thread at a time.
class WireBus final : public RegisterBus {
public:
    /// Takes the bus into use, at 400 kHz.
    void begin();
    /// Arduino's libraries set the bus to 100 kHz whenever they begin.
    void restoreSpeed();

    bool read(uint8_t address, uint8_t firstRegister, MutableBytes bytes) override;
    bool write(uint8_t address, uint8_t chipRegister, uint8_t value) override;
};

} // namespace baseline
