// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_system.h"

#include "mbed_board.h"
#include "status_light.h"

#include <Arduino.h>

namespace baseline {

namespace {

/// The RGB light is active low.
void show(unsigned pin, bool on)
{
    digitalWrite(static_cast<pin_size_t>(pin), on ? LOW : HIGH);
}

} // namespace

BoardSystem::BoardSystem() : m_light(LightState::Off), m_fault(false), m_bootId(0) {}

void BoardSystem::begin()
{
    m_bootId = mbed_board::randomWord();
    const unsigned pins[] = {LEDR, LEDG, LEDB};
    for (const unsigned pin : pins) {
        show(pin, false);
        pinMode(static_cast<pin_size_t>(pin), OUTPUT);
    }
}

void BoardSystem::refreshLight(uint64_t micros)
{
    const LightState wanted = m_light.load(std::memory_order_relaxed);
    const Colour colour = colourOf(m_fault.load(std::memory_order_relaxed) ? LightState::Fault : wanted, micros);
    show(LEDR, colour.red);
    show(LEDG, colour.green);
    show(LEDB, colour.blue);
}

void BoardSystem::serialNumber(uint8_t (&serial)[16])
{
    mbed_board::serialNumber(serial);
}

uint32_t BoardSystem::freeRam()
{
    return mbed_board::freeHeap();
}

int16_t BoardSystem::centiCelsius()
{
    return mbed_board::centiCelsius();
}

void BoardSystem::reboot(RebootTarget target)
{
    mbed_board::restart(target);
}

} // namespace baseline
