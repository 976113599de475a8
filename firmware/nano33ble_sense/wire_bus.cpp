// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_bus.h"

#include <Arduino.h>
#include <Wire.h>

namespace baseline {

namespace {

constexpr uint32_t fastMode = 400000; ///< Hz

} // namespace

void WireBus::begin()
{
    Wire1.begin();
    restoreSpeed();
}

void WireBus::restoreSpeed()
{
    Wire1.setClock(fastMode);
}

bool WireBus::read(uint8_t address, uint8_t firstRegister, MutableBytes bytes)
{
    // A failed read may have left bytes behind.
    while (Wire1.available() > 0)
        Wire1.read();
    Wire1.beginTransmission(address);
    Wire1.write(firstRegister);
    if (Wire1.endTransmission(false) != 0)
        return false;
    if (Wire1.requestFrom(address, bytes.size) != bytes.size)
        return false;
    for (uint8_t& byte : bytes)
        byte = static_cast<uint8_t>(Wire1.read());
    return true;
}

bool WireBus::write(uint8_t address, uint8_t chipRegister, uint8_t value)
{
    Wire1.beginTransmission(address);
    Wire1.write(chipRegister);
    Wire1.write(value);
    return Wire1.endTransmission() == 0;
}

} // namespace baseline
