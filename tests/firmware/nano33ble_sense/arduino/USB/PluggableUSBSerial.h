// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stand-in for the USB serial driver of Arduino's core on mbed: see Arduino.h above.

#include <stddef.h>
#include <stdint.h>

namespace arduino {

class USBSerial {
public:
    bool connected();
    void send_nb(uint8_t* buffer, uint32_t size, uint32_t* actual, bool now = true);
    int available();
    int read();
};

} // namespace arduino

extern arduino::USBSerial _SerialUSB;
