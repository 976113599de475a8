// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/nano33ble_sense/register_bus.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>

namespace baseline::tests {

using Axes = std::array<std::int16_t, 3>; ///< as the chip counts them

/// A chip at its registers.
class FakeChip {
public:
    virtual ~FakeChip() = default;
    virtual void read(std::uint8_t firstRegister, MutableBytes bytes) = 0;
    virtual void write(std::uint8_t chipRegister, std::uint8_t value) = 0;

    bool answers = true;
    int answersFor = -1; ///< transfers until it stops answering; negative: for ever
};

/// The I2C bus and who is on it.
class FakeBus final : public RegisterBus {
public:
    bool read(std::uint8_t address, std::uint8_t firstRegister, MutableBytes bytes) override
    {
        ++transfers;
        if (bytes.size > largestRead)
            largestRead = bytes.size;
        FakeChip* const chip = who(address);
        if (chip == nullptr || firstRegister == brokenRegister)
            return false;
        chip->read(firstRegister, bytes);
        return true;
    }
    bool write(std::uint8_t address, std::uint8_t chipRegister, std::uint8_t value) override
    {
        ++transfers;
        FakeChip* const chip = who(address);
        if (chip != nullptr)
            chip->write(chipRegister, value);
        return chip != nullptr;
    }

    std::map<std::uint8_t, FakeChip*> chips;
    int brokenRegister = -1; ///< reads from it fail
    int transfers = 0;
    std::size_t largestRead = 0;

private:
    FakeChip* who(std::uint8_t address)
    {
        const auto found = chips.find(address);
        if (found == chips.end() || !found->second->answers)
            return nullptr;
        FakeChip& chip = *found->second;
        if (chip.answersFor == 0)
            chip.answers = false;
        else if (chip.answersFor > 0)
            --chip.answersFor;
        return chip.answers ? &chip : nullptr;
    }
};

} // namespace baseline::tests
