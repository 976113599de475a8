// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"

namespace baseline {

/// Chips whose registers are read and written over a bus: I2C on the board, memory in a test.
class RegisterBus {
public:
    /// Reads consecutive registers, or one FIFO register again and again where the chip does so. At most 192 bytes.
    /// False: no chip answered at `address`; the bytes are then undefined.
    virtual bool read(uint8_t address, uint8_t firstRegister, MutableBytes bytes) = 0;
    virtual bool write(uint8_t address, uint8_t chipRegister, uint8_t value) = 0;

protected:
    ~RegisterBus() = default;
};

} // namespace baseline
