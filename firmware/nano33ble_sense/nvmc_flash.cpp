// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nvmc_flash.h"

#include "node/flash_map.h"

#include <string.h>

namespace baseline {

namespace {

// nRF52840 Product Specification, NVMC.
constexpr uint32_t readOnly = 0;
constexpr uint32_t writeEnabled = 1;
constexpr uint32_t eraseEnabled = 2;
/// A page is erased when its parts add up to this.
constexpr uint32_t pageEraseMillis = 85;
/// Of 33 ms that the LSM9DS1's FIFO lasts at 952 Hz, 16 are gone before it is read (see imu_sensor.cpp); setting up a
/// part costs another millisecond.
constexpr uint32_t sliceMillis = 8;

constexpr uint32_t chipBytes = 0x100000;

/// The processor stands still while the controller works, so one look is enough; the bound only keeps a chip that never
/// gets ready from holding the node for ever.
constexpr int mostLooks = 1000000;

} // namespace

NvmcFlash::NvmcFlash(NvmcRegisters& registers) : m_registers(registers), m_open(false) {}

bool NvmcFlash::open(uint32_t flashBytes, uint32_t imageEnd)
{
    m_open = flashBytes == chipBytes && imageEnd <= journalAddress;
    return m_open;
}

bool NvmcFlash::isOurs(uint32_t address, size_t size) const
{
    return m_open && address >= journalAddress && address < flashEnd && size <= flashEnd - address;
}

bool NvmcFlash::waitUntilReady()
{
    for (int look = 0; look < mostLooks; ++look) {
        if (m_registers.isReady())
            return true;
    }
    return false;
}

bool NvmcFlash::erasePage(uint32_t address)
{
    if (address % flashPageBytes != 0 || !isOurs(address, flashPageBytes))
        return false;
    bool ready = waitUntilReady();
    m_registers.setPartialMillis(sliceMillis);
    for (uint32_t done = 0; ready && done < pageEraseMillis; done += sliceMillis) {
        m_registers.setConfig(eraseEnabled);
        m_registers.erasePartial(address);
        ready = waitUntilReady();
        m_registers.setConfig(readOnly);
        m_registers.pause();
    }
    const uint8_t* const page = m_registers.mapped(address);
    for (uint32_t i = 0; ready && i < flashPageBytes; ++i)
        ready = page[i] == 0xFF;
    return ready;
}

bool NvmcFlash::program(uint32_t address, Bytes bytes)
{
    if (address % 4 != 0 || bytes.size % 4 != 0 || !isOurs(address, bytes.size))
        return false;
    bool ready = waitUntilReady();
    m_registers.setConfig(writeEnabled);
    for (uint32_t offset = 0; ready && offset < bytes.size; offset += 4) {
        uint32_t wanted;
        uint32_t there;
        memcpy(&wanted, bytes.data + offset, sizeof wanted);
        memcpy(&there, m_registers.mapped(address + offset), sizeof there);
        // A word may be written only twice between erases: not for nothing.
        if (wanted == there)
            continue;
        m_registers.writeWord(address + offset, wanted);
        ready = waitUntilReady();
    }
    m_registers.setConfig(readOnly);
    return ready && (bytes.size == 0 || memcmp(m_registers.mapped(address), bytes.data, bytes.size) == 0);
}

} // namespace baseline
