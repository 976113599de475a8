// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_system.h"

#include <string.h>

extern "C" {
// From sections.ld and startup.cpp.
extern uint32_t bssEnd[];
extern uint32_t stackTop[];
extern const uint32_t unusedRam;
}

namespace baseline {

void BoardSystem::begin(const BoardDescription& description)
{
    memcpy(m_serial, description.serial, sizeof m_serial);
    m_bootId = description.bootId;
}

void BoardSystem::serialNumber(uint8_t (&serial)[16])
{
    memcpy(serial, m_serial, sizeof serial);
}

uint32_t BoardSystem::freeRam()
{
    const volatile uint32_t* word = bssEnd;
    while (word < stackTop && *word == unusedRam)
        ++word;
    return static_cast<uint32_t>(word - bssEnd) * sizeof(uint32_t);
}

void BoardSystem::setLight(LightState state)
{
    m_bridge.say(BridgeRequest::Light, static_cast<uint8_t>(state));
}

void BoardSystem::reboot(RebootTarget target)
{
    m_bridge.say(BridgeRequest::Reboot, static_cast<uint8_t>(target));
    for (;;)
        __asm volatile("wfi");
}

} // namespace baseline
