// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stand-in for Arduino's I2C: see Arduino.h beside it.

#include <stddef.h>
#include <stdint.h>

namespace arduino {

class MbedI2C {
public:
    void begin();
    void setClock(uint32_t frequency);
    void beginTransmission(uint8_t address);
    uint8_t endTransmission(bool stopBit);
    uint8_t endTransmission(void);
    size_t requestFrom(uint8_t address, size_t size);
    size_t write(uint8_t byte);
    int read();
    int available();
};

} // namespace arduino

extern arduino::MbedI2C Wire1;
