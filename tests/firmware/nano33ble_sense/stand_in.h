// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/nano33ble_sense/register_bus.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace baseline::tests {

/// The world behind the stand-in for Arduino's calls: what a test sets and looks at. (Arduino's own headers are not
/// included here: their macros would break what follows.)
struct StandIn {
    std::uint64_t micros = 0;                       ///< advanced by delay()
    std::function<void(unsigned long)> onDelay;     ///< after the time has gone on
    std::map<int, int> pins;                        ///< what was written last
    RegisterBus* bus = nullptr;                     ///< the chips on Wire1
    std::uint32_t busClock = 0;                     ///< Hz
    bool busBegun = false;
    std::function<void()> bmi270Begin;              ///< what the library's begin() does besides resetting the bus

    bool usbOpen = false;
    bool usbReads = true;                           ///< whether the host takes what is sent
    bool usbBusy = false;                           ///< a packet waits for the host
    std::vector<std::vector<std::uint8_t>> packets;
    std::vector<std::uint8_t> fromHost;

    int criticalDepth = 0;
    int flashUnlocked = 0;
    std::function<void()> thread;                   ///< what was started; runs when a test calls it
    bool wasReset = false;
};

StandIn& standIn();

} // namespace baseline::tests
