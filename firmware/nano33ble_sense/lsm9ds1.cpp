// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lsm9ds1.h"

#include "settings_index.h"

namespace baseline {

namespace {

// Names, addresses and values of the LSM9DS1's data sheet (ST, DocID025715).
constexpr uint8_t chipAddress = 0x6B;
constexpr uint8_t whoAmI = 0x0F;
constexpr uint8_t ownName = 0x68;
constexpr uint8_t ctrlReg1G = 0x10;
constexpr uint8_t ctrlReg5Xl = 0x1F;
constexpr uint8_t ctrlReg6Xl = 0x20;
constexpr uint8_t ctrlReg7Xl = 0x21;
constexpr uint8_t ctrlReg8 = 0x22;
constexpr uint8_t ctrlReg9 = 0x23;
constexpr uint8_t outXLowXl = 0x28;
constexpr uint8_t fifoCtrl = 0x2E;
constexpr uint8_t fifoSrc = 0x2F;

constexpr uint8_t allAxes = 0x38;
constexpr uint8_t autoIncrement = 0x04;
constexpr uint8_t fifoOn = 0x02;
constexpr uint8_t bypass = 0x00; ///< also empties the FIFO
constexpr uint8_t continuous = 0xC0;
constexpr uint8_t fifoFillMask = 0x3F;
constexpr uint8_t fifoOverrun = 0x40;

constexpr SensorDescription abilities = {
    SensorKind::Lsm9ds1, 3, 4, 4, {119000, 238000, 476000, 952000}, {2, 4, 8, 16}};

// CTRL_REG6_XL: rate in bits 7..5, range in bits 4..3; bit 2 off, so that the bandwidth follows the rate (952: 408 Hz).
constexpr uint8_t rateBits[] = {0x60, 0x80, 0xA0, 0xC0};
constexpr uint8_t rangeBits[] = {0x00, 0x10, 0x18, 0x08}; ///< 2, 4, 8 and, out of turn, 16 g

/// Counts to range / 32768 g. At 2, 4 and 8 g the data sheet says 0.061, 0.122 and 0.244 mg a count, which is
/// range / 32768 (0.06104 and so on) rounded: taken as they are, the difference of 0.06 % is far below the chip's own
/// tolerance. At 16 g it says 0.732 mg where range / 32768 would be 0.48828: the ratio is 23424 / 15625 exactly. The chip
/// then measures to 24 g; what is beyond 16 g saturates, and counts as clipped.
int16_t weigh16(int16_t raw)
{
    const int32_t scaled = static_cast<int32_t>(raw) * 23424; // at most 7.7e8
    const int32_t rounded = (scaled + (scaled >= 0 ? 15625 / 2 : -15625 / 2)) / 15625;
    return static_cast<int16_t>(rounded > 32767 ? 32767 : rounded < -32768 ? -32768 : rounded);
}

} // namespace

Lsm9ds1::Lsm9ds1(RegisterBus& bus) : m_bus(bus), m_widest(false) {}

const SensorDescription& Lsm9ds1::description() const
{
    return abilities;
}

bool Lsm9ds1::isPresent()
{
    uint8_t name = 0;
    return m_bus.read(chipAddress, whoAmI, MutableBytes(&name, 1)) && name == ownName;
}

bool Lsm9ds1::start(const SensorSettings& settings)
{
    SettingsIndex index;
    if (!findSettings(abilities, settings, index) || !isPresent())
        return false;
    const uint8_t rateAndRange = static_cast<uint8_t>(rateBits[index.rate] | rangeBits[index.range]);
    const uint8_t writes[][2] = {
        {ctrlReg1G, 0x00},  {ctrlReg8, autoIncrement}, {ctrlReg5Xl, allAxes},    {ctrlReg7Xl, 0x00},
        {fifoCtrl, bypass}, {ctrlReg9, fifoOn},        {ctrlReg6Xl, rateAndRange}, {fifoCtrl, continuous},
    };
    for (const uint8_t(&each)[2] : writes) {
        if (!m_bus.write(chipAddress, each[0], each[1]))
            return false;
    }
    m_widest = settings.rangeG == 16;
    // A chip that is half alive acknowledges and forgets.
    uint8_t stands = 0;
    return m_bus.read(chipAddress, ctrlReg6Xl, MutableBytes(&stands, 1)) && stands == rateAndRange;
}

void Lsm9ds1::stop()
{
    m_bus.write(chipAddress, ctrlReg6Xl, 0x00);
    m_bus.write(chipAddress, fifoCtrl, bypass);
}

bool Lsm9ds1::level(FifoLevel& level)
{
    uint8_t source = 0;
    if (!m_bus.read(chipAddress, fifoSrc, MutableBytes(&source, 1)))
        return false;
    level.frames = source & fifoFillMask;
    level.overrun = (source & fifoOverrun) != 0 ? Overrun::Certain : Overrun::None;
    return true;
}

uint16_t Lsm9ds1::read(int16_t* counts, uint16_t frames)
{
    for (uint16_t frame = 0; frame < frames; ++frame) {
        // Frame by frame: whether a longer burst steps from one frame to the next is not documented for this chip.
        uint8_t bytes[6];
        if (!m_bus.read(chipAddress, outXLowXl, MutableBytes(bytes, sizeof bytes)))
            return frame;
        for (int axis = 0; axis < 3; ++axis) {
            const int16_t raw = static_cast<int16_t>(bytes[2 * axis] | bytes[2 * axis + 1] << 8);
            *counts++ = m_widest ? weigh16(raw) : raw;
        }
    }
    return frames;
}

} // namespace baseline
