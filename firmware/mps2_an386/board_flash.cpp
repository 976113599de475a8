// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_flash.h"

#include "node/flash_map.h"

#include <string.h>

namespace baseline {

namespace {

/// Chip address 0 as the emulated core sees it.
constexpr uint32_t flashBase = 0x21000000;
constexpr uint32_t eraseMicros = 85000; ///< typical, nRF52840
constexpr uint32_t wordMicros = 41;

bool isOurs(uint32_t address, size_t bytes)
{
    return address >= journalAddress && address <= flashEnd && bytes <= flashEnd - address;
}

volatile uint32_t* wordAt(uint32_t address)
{
    return reinterpret_cast<volatile uint32_t*>(flashBase + address);
}

} // namespace

bool BoardFlash::erasePage(uint32_t address)
{
    if (address % flashPageBytes != 0 || !isOurs(address, flashPageBytes))
        return false;
    for (uint32_t at = 0; at < flashPageBytes; at += 4)
        *wordAt(address + at) = 0xFFFFFFFFU;
    m_clock.stall(eraseMicros);
    return true;
}

bool BoardFlash::program(uint32_t address, Bytes bytes)
{
    if (address % 4 != 0 || bytes.size % 4 != 0 || !isOurs(address, bytes.size))
        return false;
    for (uint32_t at = 0; at < bytes.size; at += 4) {
        uint32_t word;
        memcpy(&word, bytes.data + at, sizeof word);
        *wordAt(address + at) = *wordAt(address + at) & word;
        m_clock.stall(wordMicros);
    }
    return true;
}

const uint8_t* BoardFlash::mapped(uint32_t address)
{
    return reinterpret_cast<const uint8_t*>(flashBase + address);
}

} // namespace baseline
