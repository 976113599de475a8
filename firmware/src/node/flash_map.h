// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

// The flash of the Nano 33 BLE Sense, which every board of ours keeps to. Above 0xE0000 lies the newer bootloader.
constexpr uint32_t flashPageBytes = 4096;
constexpr uint32_t applicationAddress = 0x10000;
// Node state; the application ends below.
constexpr uint32_t journalAddress = 0xB8000;
constexpr uint32_t journalBytes = 0x4000; ///< two halves of two pages
constexpr uint32_t alarmAddress = 0xBC000;
constexpr uint32_t alarmBytes = 0x2000; ///< two pages, for AlarmStore. Two more are kept free
constexpr uint32_t slotAAddress = 0xC0000;
constexpr uint32_t slotBAddress = 0xD0000;
constexpr uint32_t slotBytesTotal = 0x10000;
constexpr uint32_t flashEnd = 0xE0000;

constexpr uint32_t slotAddress(uint8_t slot)
{
    return slot == 0 ? slotAAddress : slotBAddress;
}

} // namespace baseline
