// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/nano33ble_sense/bmi270.h"
#include "tests/firmware/nano33ble_sense/fake_bus.h"

namespace baseline::tests {

/// The BMI270's accelerometer, register by register: 2048 bytes of headerless FIFO that overwrite the oldest frame in
/// silence, and no life at all before its configuration was uploaded.
class FakeBmi270 final : public FakeChip {
public:
    static constexpr std::uint8_t address = 0x68;
    static constexpr std::size_t frameBytes = 6;
    static constexpr std::size_t fifoFrames = 2048 / frameBytes;

    FakeBmi270() { loseSupply(); }

    void loseSupply()
    {
        registers.fill(0);
        registers[0x00] = 0x24;
        registers[0x40] = 0xA8;
        registers[0x41] = 0x02;
        registers[0x45] = 0x88;
        registers[0x48] = 0x02;
        registers[0x49] = 0x10;
        registers[0x7C] = 0x03;
        m_fifo.clear();
    }
    /// What the upload of a good configuration leaves behind.
    void configure() { registers[0x21] = 0x01; }

    bool isMeasuring() const { return registers[0x21] == 0x01 && (registers[0x7D] & 0x04) != 0; }

    void measure(const Axes& axes)
    {
        // Accelerometer frames without headers, filtered, at the full rate: else the reader would have to do otherwise.
        if (!isMeasuring() || registers[0x49] != 0x40 || registers[0x48] != 0x00 || (registers[0x45] & 0xF0) != 0x80)
            return;
        m_fifo.push_back(axes);
        if (m_fifo.size() > fifoFrames)
            m_fifo.pop_front();
    }
    std::size_t waiting() const { return m_fifo.size(); }

    void read(std::uint8_t firstRegister, MutableBytes bytes) override
    {
        if (firstRegister == 0x26) {
            readFifo(bytes);
            return;
        }
        const std::size_t fill = m_fifo.size() * frameBytes;
        registers[0x24] = static_cast<std::uint8_t>(fill);
        registers[0x25] = static_cast<std::uint8_t>(fill >> 8);
        for (std::size_t i = 0; i < bytes.size; ++i)
            bytes[i] = registers[firstRegister + i];
    }
    void write(std::uint8_t chipRegister, std::uint8_t value) override
    {
        // In power saving a write is taken only now and then.
        if ((registers[0x7C] & 0x01) != 0 && chipRegister != 0x7C)
            return;
        if (chipRegister == 0x7E && value == 0xB0)
            m_fifo.clear();
        else
            registers[chipRegister] = value;
    }

    std::array<std::uint8_t, 256> registers{};

private:
    void readFifo(MutableBytes bytes)
    {
        std::size_t done = 0;
        while (done < bytes.size) {
            // A frame read in part stays; an empty FIFO gives 0x8000.
            const bool whole = bytes.size - done >= frameBytes;
            for (std::size_t i = 0; i < frameBytes && done < bytes.size; ++i, ++done) {
                const std::uint16_t count = m_fifo.empty() ? 0x8000 : static_cast<std::uint16_t>(m_fifo.front()[i / 2]);
                bytes[done] = static_cast<std::uint8_t>(count >> (8 * (i % 2)));
            }
            if (whole && !m_fifo.empty())
                m_fifo.pop_front();
        }
    }

    std::deque<Axes> m_fifo;
};

/// An upload that works, or does not.
class FakeUpload final : public Bmi270Upload {
public:
    explicit FakeUpload(FakeBmi270& chip) : m_chip(chip) {}
    void run() override
    {
        ++runs;
        if (works)
            m_chip.configure();
    }

    int runs = 0;
    bool works = true;

private:
    FakeBmi270& m_chip;
};

} // namespace baseline::tests
