// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/firmware/nano33ble_sense/fake_bus.h"

#include <algorithm>

namespace baseline::tests {

/// The LSM9DS1's accelerometer half, register by register: 32 frames of FIFO that overwrite the oldest and say so.
class FakeLsm9ds1 final : public FakeChip {
public:
    static constexpr std::uint8_t address = 0x6B;
    static constexpr std::size_t fifoFrames = 32;

    FakeLsm9ds1() { loseSupply(); }

    /// Power off and on: every register as after a reset.
    void loseSupply()
    {
        registers.fill(0);
        registers[0x0F] = name;
        registers[0x1F] = 0x38;
        registers[0x22] = 0x04;
        m_fifo.clear();
        m_overrun = false;
    }

    bool isMeasuring() const { return (registers[0x20] & 0xE0) != 0 && (registers[0x10] & 0xE0) == 0; }
    bool hasFifo() const { return (registers[0x23] & 0x02) != 0 && registers[0x2E] == 0xC0; }

    /// One sampling instant of the chip.
    void measure(const Axes& axes)
    {
        if (!isMeasuring() || !hasFifo())
            return;
        m_fifo.push_back(axes);
        mostWaiting = std::max(mostWaiting, m_fifo.size());
        if (m_fifo.size() > fifoFrames) {
            m_fifo.pop_front();
            m_overrun = true;
        }
    }
    std::size_t waiting() const { return m_fifo.size(); }

    void read(std::uint8_t firstRegister, MutableBytes bytes) override
    {
        if (firstRegister == 0x28) {
            const Axes axes = m_fifo.empty() ? Axes{} : m_fifo.front();
            for (std::size_t i = 0; i < bytes.size; ++i)
                bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint16_t>(axes[i / 2 % 3]) >> (8 * (i % 2)));
            if (!m_fifo.empty())
                m_fifo.pop_front();
            m_overrun = false;
            return;
        }
        registers[0x2F] = static_cast<std::uint8_t>(m_fifo.size() | (m_overrun ? 0x40U : 0U));
        for (std::size_t i = 0; i < bytes.size; ++i)
            bytes[i] = registers[firstRegister + ((registers[0x22] & 0x04) != 0 ? i : 0)];
    }
    void write(std::uint8_t chipRegister, std::uint8_t value) override
    {
        if (chipRegister != deafRegister)
            registers[chipRegister] = value;
        if (chipRegister == 0x2E && value == 0x00) {
            m_fifo.clear();
            m_overrun = false;
        }
    }

    std::array<std::uint8_t, 256> registers{};
    std::uint8_t name = 0x68;
    std::size_t mostWaiting = 0;
    int deafRegister = -1; ///< acknowledged, but not kept

private:
    std::deque<Axes> m_fifo;
    bool m_overrun = false;
};

} // namespace baseline::tests
