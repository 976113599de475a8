// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/nano33ble_sense/nvmc_flash.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <functional>
#include <vector>

namespace baseline::tests {

/// The nRF52840's flash controller and a megabyte of flash: erases only when enabled, and only when its parts add up;
/// writes only when enabled, only clears bits, and wears out a word that is written more than twice.
class FakeNvmc final : public NvmcRegisters {
public:
    FakeNvmc() : memory(0x100000, 0xFF), m_writes(memory.size() / 4, 0) {}

    void setConfig(std::uint32_t mode) override { config = mode; }
    void setPartialMillis(std::uint32_t millis) override { m_slice = millis; }
    void erasePartial(std::uint32_t page) override
    {
        if (config != 2 || page % 4096 != 0 || neverReady) {
            ++misuses;
            return;
        }
        if (page != m_erasing) {
            m_erasing = page;
            m_erased = 0;
            // A page that is erased in part reads as anything.
            std::memset(memory.data() + page, 0xA5, 4096);
        }
        longestStop = std::max(longestStop, m_slice);
        m_erased += m_slice;
        erases.push_back(page);
        if (onStop)
            onStop(m_slice);
        if (m_erased < 85 || ineffective)
            return;
        std::memset(memory.data() + page, 0xFF, 4096);
        std::fill_n(m_writes.begin() + page / 4, 1024, 0);
        m_erasing = nothing;
    }
    void writeWord(std::uint32_t address, std::uint32_t value) override
    {
        if (config != 1 || address % 4 != 0) {
            ++misuses;
            return;
        }
        ++writes;
        std::uint32_t there;
        std::memcpy(&there, memory.data() + address, 4);
        there &= value;
        if (!ineffective)
            std::memcpy(memory.data() + address, &there, 4);
        mostWrites = std::max(mostWrites, ++m_writes[address / 4]);
    }
    bool isReady() override { return !neverReady; }
    const std::uint8_t* mapped(std::uint32_t address) override { return memory.data() + address; }
    void pause() override
    {
        ++pauses;
        if (config != 0)
            ++misuses; // others run now
        if (onPause)
            onPause();
    }

    std::vector<std::uint8_t> memory;
    std::vector<std::uint32_t> erases;
    std::uint32_t config = 0;
    std::uint32_t longestStop = 0; ///< ms for which the processor stood still
    int writes = 0;
    int mostWrites = 0; ///< to one word since its page was erased
    int pauses = 0;
    int misuses = 0;
    std::function<void(std::uint32_t millis)> onStop; ///< the processor stands still
    std::function<void()> onPause;
    bool ineffective = false; ///< the chip refuses in silence
    bool neverReady = false;

private:
    static constexpr std::uint32_t nothing = 0xFFFFFFFF;

    std::vector<int> m_writes;
    std::uint32_t m_slice = 10;
    std::uint32_t m_erasing = nothing;
    std::uint32_t m_erased = 0;
};

} // namespace baseline::tests
