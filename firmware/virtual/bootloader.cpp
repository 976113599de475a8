// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/bootloader.h"

#include "firmware/src/node/flash_map.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

namespace baseline::virtual_nano {

namespace {

constexpr std::uint32_t erasedWord = 0xFFFFFFFF;

/// CRC-16/XMODEM: polynomial 1021, start 0, nothing reflected.
std::uint16_t crcXmodem(std::uint16_t crc, std::uint8_t byte)
{
    crc = static_cast<std::uint16_t>(crc ^ (byte << 8U));
    for (int bit = 0; bit < 8; ++bit)
        crc = static_cast<std::uint16_t>((crc << 1U) ^ ((crc & 0x8000U) != 0 ? 0x1021U : 0U));
    return crc;
}

std::uint32_t wordAt(Flash& flash, std::uint32_t address)
{
    std::uint32_t word = 0;
    std::memcpy(&word, flash.mapped(address), sizeof word);
    return word;
}

/// Within what an application may write to: a newer bootloader begins at flashEnd.
bool isWritable(std::uint64_t offset, std::uint64_t size)
{
    return offset + size <= flashEnd - applicationAddress;
}

} // namespace

bool Bootloader::hasApplication(Flash& flash)
{
    return wordAt(flash, applicationAddress) != erasedWord && wordAt(flash, applicationAddress + 4) != erasedWord;
}

void Bootloader::feed(Bytes bytes)
{
    m_input.insert(m_input.end(), bytes.begin(), bytes.end());
}

std::vector<std::uint8_t> Bootloader::turn(Micros now)
{
    m_now = now;
    std::size_t heard = 0;
    for (;;) {
        if (m_work != Work::None) {
            if (m_now < m_workEnds)
                break;
            work();
        } else if (heard < m_input.size() && !m_reset) {
            take(m_input[heard++]);
        } else {
            break;
        }
    }
    m_input.erase(m_input.begin(), m_input.begin() + static_cast<std::ptrdiff_t>(heard));
    return std::exchange(m_output, {});
}

void Bootloader::take(std::uint8_t byte)
{
    if (m_dataLeft > 0) {
        takeData(byte);
    } else if (byte == '#') {
        if (!m_overlong)
            obey();
        m_line.clear();
        m_overlong = false;
    } else if (m_line.size() == longestLine) {
        m_overlong = true;
    } else {
        m_line.push_back(static_cast<char>(byte));
    }
}

void Bootloader::say(const std::string& text)
{
    m_output.insert(m_output.end(), text.begin(), text.end());
}

/// As strtoul with base 16 reads it: what is no digit ends it, nothing at all is 0, too much is the largest.
std::uint32_t Bootloader::number(std::size_t column) const
{
    std::uint64_t value = 0;
    for (std::size_t i = column; i < m_line.size() && value <= UINT32_MAX; ++i) {
        const char letter = m_line[i];
        if (letter >= '0' && letter <= '9')
            value = 16 * value + static_cast<std::uint64_t>(letter - '0');
        else if (letter >= 'A' && letter <= 'F')
            value = 16 * value + static_cast<std::uint64_t>(letter - 'A') + 10;
        else if (letter >= 'a' && letter <= 'f')
            value = 16 * value + static_cast<std::uint64_t>(letter - 'a') + 10;
        else
            break;
    }
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, UINT32_MAX));
}

void Bootloader::obey()
{
    switch (m_line.empty() ? '\0' : m_line[0]) {
    case 'N':
        return say("\n\r");
    case 'V': // The length that is sent is two too long: a zero and the letter behind it go out as well.
        return say(std::string("Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXYZ]\n\r\0n", 60));
    case 'I':
        return say(std::string("nRF52840-QIAA\n\r\0X", 17));
    case 'S':
        return expectData();
    case 'X': // Erases nothing: that is done by Y.
        return say("X\n\r");
    case 'Y':
        return copyOrWrite();
    case 'Z':
        return check();
    case 'K':
        m_reset = true;
        return;
    default: // W, R and all others: no reply.
        return;
    }
}

void Bootloader::expectData()
{
    m_dataAt = number(1);
    m_dataLeft = number(10);
}

void Bootloader::takeData(std::uint8_t byte)
{
    if (m_dataAt < m_buffer.size())
        m_buffer[static_cast<std::size_t>(m_dataAt)] = byte;
    ++m_dataAt;
    --m_dataLeft;
}

void Bootloader::copyOrWrite()
{
    const std::uint32_t first = number(1);
    const std::uint32_t size = number(10);
    if (size == 0) {
        m_copyFrom = first;
        say("Y\n\r");
    } else {
        beginWriting(first, size);
    }
}

/// What the flash driver refuses is not written, and answered all the same.
void Bootloader::beginWriting(std::uint32_t address, std::uint32_t size)
{
    const bool wholePages = address % flashPageBytes == 0 && size % flashPageBytes == 0;
    if (!wholePages || !isWritable(address, size) || std::uint64_t{m_copyFrom} + size > m_buffer.size())
        return say("Y\n\r");
    m_page = applicationAddress + address;
    m_pagesLeft = size / flashPageBytes;
    m_source = m_copyFrom;
    m_work = Work::Erase;
    m_workEnds = m_now + m_pace.erase;
}

/// A part of the work is over. A power cut before that leaves the page as it was, or erased.
void Bootloader::work()
{
    if (m_work == Work::Erase) {
        m_flash.erasePage(m_page);
        m_work = Work::Program;
        m_workEnds += m_pace.program;
        return;
    }
    m_flash.program(m_page, Bytes(m_buffer.data() + m_source, flashPageBytes));
    m_page += flashPageBytes;
    m_source += flashPageBytes;
    --m_pagesLeft;
    m_work = m_pagesLeft > 0 ? Work::Erase : Work::None;
    m_workEnds += m_pace.erase;
    if (m_work == Work::None)
        say("Y\n\r");
}

/// Behind the end of what there is, all is erased.
void Bootloader::check()
{
    const std::uint32_t first = number(1);
    const std::size_t size = std::min<std::size_t>(number(10), mostChecked);
    std::uint16_t crc = 0;
    for (std::uint64_t i = first; i < first + std::uint64_t{size}; ++i) {
        const bool isThere = isWritable(i, 1);
        crc = crcXmodem(crc, isThere ? *m_flash.mapped(applicationAddress + static_cast<std::uint32_t>(i)) : 0xFF);
    }
    char reply[16];
    std::snprintf(reply, sizeof reply, "Z%08X#\n\r", static_cast<unsigned>(crc));
    say(reply);
}

} // namespace baseline::virtual_nano
