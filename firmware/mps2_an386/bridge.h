// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge_protocol.h"
#include "node/board.h"
#include "uart.h"

namespace baseline {

/// What the bridge says of the board that it stands for.
struct BoardDescription {
    uint8_t serial[16];
    uint32_t bootId;
    SensorDescription sensor;
    SensorSettings defaults;
};

/// The line to the program around the emulator, which has the sensor, the light and the reset button.
class Bridge {
public:
    explicit Bridge(UartLink& uart) : m_uart(uart) {}

    /// Waits for the answer, without which there is no board.
    BoardDescription describe();

    /// One request: its letter, then the values.
    void say(BridgeRequest request);
    void say(BridgeRequest request, uint8_t value);
    void say(BridgeRequest request, uint32_t value);
    void sayStart(const SensorSettings& settings);

    size_t available() const { return m_uart.available(); }
    /// Takes exactly `size` bytes, waiting for them.
    void take(uint8_t* bytes, size_t size);

private:
    UartLink& m_uart;
};

} // namespace baseline
