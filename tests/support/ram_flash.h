// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"
#include "firmware/src/node/flash_map.h"

#include <cstring>
#include <functional>
#include <map>
#include <random>
#include <vector>

namespace baseline::tests {

/// The flash of a board in memory, with the manners of the chip: pages erase to 0xFF, programming only clears bits,
/// and power may fail in the middle of any page or word, which then holds anything.
class RamFlash final : public Flash {
public:
    RamFlash() : m_words((flashEnd - journalAddress) / 4, 0xFFFFFFFFU) {}

    bool erasePage(std::uint32_t address) override
    {
        m_misused = m_misused || address % flashPageBytes != 0 || !holds(address, flashPageBytes);
        if (m_misused || m_refuseErase || !m_powered)
            return false;
        ++m_erases[address];
        if (whileErasing)
            whileErasing();
        const bool whole = spendOperation();
        std::uint32_t* page = &m_words[(address - journalAddress) / 4];
        for (std::uint32_t i = 0; i < flashPageBytes / 4; ++i)
            page[i] = whole ? 0xFFFFFFFFU : page[i] | static_cast<std::uint32_t>(m_random());
        return whole;
    }

    bool program(std::uint32_t address, Bytes bytes) override
    {
        m_misused = m_misused || address % 4 != 0 || bytes.size % 4 != 0 || !holds(address, bytes.size);
        if (m_misused || m_refuseProgram || (address >= m_refusedFrom && address < m_refusedTo))
            return false;
        for (std::size_t at = 0; at < bytes.size; at += 4) {
            if (!m_powered)
                return false;
            std::uint32_t wanted = 0;
            std::memcpy(&wanted, bytes.data + at, 4);
            std::uint32_t& word = m_words[(address - journalAddress + at) / 4];
            const bool whole = spendOperation();
            const std::uint32_t before = word;
            word &= whole ? wanted : wanted | static_cast<std::uint32_t>(m_random());
            // A bit that has to rise again, or a word programmed twice, is a fault of the caller.
            m_overwrites += before != 0xFFFFFFFFU ? 1 : 0;
        }
        return m_powered;
    }

    const std::uint8_t* mapped(std::uint32_t address) override
    {
        return reinterpret_cast<const std::uint8_t*>(m_words.data()) + (address - journalAddress);
    }

    /// What goes on while a page is erased and the board stands still.
    std::function<void()> whileErasing;

    /// Power fails in operation number `operations` from now (words programmed, pages erased), which stays half done.
    void cutPowerAfter(int operations) { m_left = operations; }
    void restorePower()
    {
        m_powered = true;
        m_left = -1;
    }
    bool isPowered() const { return m_powered; }
    int operations() const { return m_operations; }

    void refuseErase(bool refuse) { m_refuseErase = refuse; }
    void refuseProgram(bool refuse) { m_refuseProgram = refuse; }
    void refuseProgramAt(std::uint32_t address, std::uint32_t size)
    {
        m_refusedFrom = address;
        m_refusedTo = address + size;
    }

    int erases(std::uint32_t page) const
    {
        const auto found = m_erases.find(page);
        return found == m_erases.end() ? 0 : found->second;
    }
    int overwrites() const { return m_overwrites; }
    bool wasMisused() const { return m_misused; }

    /// Whatever an old application left there.
    void fillWithGarbage()
    {
        for (std::uint32_t& word : m_words)
            word = static_cast<std::uint32_t>(m_random());
    }
    void flipBit(std::uint32_t address, unsigned bit)
    {
        m_words[(address - journalAddress) / 4] ^= 1U << bit;
    }

private:
    bool holds(std::uint32_t address, std::size_t size) const
    {
        return address >= journalAddress && address + size <= flashEnd;
    }

    /// False: power failed during this very operation.
    bool spendOperation()
    {
        ++m_operations;
        if (m_left < 0 || m_left-- > 0)
            return true;
        m_powered = false;
        return false;
    }

    std::vector<std::uint32_t> m_words;
    std::map<std::uint32_t, int> m_erases;
    std::mt19937 m_random{1};
    std::uint32_t m_refusedFrom = 0;
    std::uint32_t m_refusedTo = 0;
    int m_left = -1;
    int m_operations = 0;
    int m_overwrites = 0;
    bool m_powered = true;
    bool m_refuseErase = false;
    bool m_refuseProgram = false;
    bool m_misused = false;
};

} // namespace baseline::tests
