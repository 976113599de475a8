// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bmi270.h"

#include "settings_index.h"

namespace baseline {

namespace {

// Names, addresses and values of the BMI270's data sheet (Bosch, BST-BMI270-DS000).
constexpr uint8_t chipAddress = 0x68;
constexpr uint8_t chipId = 0x00;
constexpr uint8_t ownName = 0x24;
constexpr uint8_t internalStatus = 0x21;
constexpr uint8_t fifoLength = 0x24;
constexpr uint8_t fifoData = 0x26;
constexpr uint8_t accConf = 0x40;
constexpr uint8_t accRange = 0x41;
constexpr uint8_t fifoDowns = 0x45;
constexpr uint8_t fifoConfig0 = 0x48;
constexpr uint8_t fifoConfig1 = 0x49;
constexpr uint8_t pwrConf = 0x7C;
constexpr uint8_t pwrCtrl = 0x7D;
constexpr uint8_t cmd = 0x7E;

constexpr uint8_t messageMask = 0x0F;
constexpr uint8_t initialised = 0x01;
constexpr uint8_t accelerometerOn = 0x04;
constexpr uint8_t filtered = 0x88;       ///< FIFO takes the filtered signal at its full rate
constexpr uint8_t headerlessAccel = 0x40;
constexpr uint8_t overwriteOldest = 0x00;
constexpr uint8_t neverSleep = 0x02;     ///< advanced power save off
constexpr uint8_t flushFifo = 0xB0;
constexpr uint8_t performance = 0xA0;    ///< ACC_CONF: filter for performance, normal bandwidth (1600: 684 Hz)

constexpr uint16_t frameBytes = 6;
constexpr uint16_t framesAtOnce = 32; ///< 192 bytes: the Arduino bus buffers 256

constexpr SensorDescription abilities = {
    SensorKind::Bmi270, 3, 5, 4, {100000, 200000, 400000, 800000, 1600000}, {2, 4, 8, 16}};

constexpr uint8_t rateCodes[] = {0x08, 0x09, 0x0A, 0x0B, 0x0C};

int16_t negated(int16_t count)
{
    return static_cast<int16_t>(count == -32768 ? 32767 : -count);
}

int16_t countAt(const uint8_t* bytes)
{
    return static_cast<int16_t>(bytes[0] | bytes[1] << 8);
}

} // namespace

Bmi270::Bmi270(RegisterBus& bus, Bmi270Upload& upload) : m_bus(bus), m_upload(upload) {}

const SensorDescription& Bmi270::description() const
{
    return abilities;
}

bool Bmi270::isPresent()
{
    uint8_t name = 0;
    return m_bus.read(chipAddress, chipId, MutableBytes(&name, 1)) && name == ownName;
}

bool Bmi270::isConfigured()
{
    uint8_t status = 0;
    return m_bus.read(chipAddress, internalStatus, MutableBytes(&status, 1)) && (status & messageMask) == initialised;
}

/// Leaves power saving, in which the chip takes a register only every 450 us. Reads take at least 70 us each at
/// 400 kHz and are allowed meanwhile: eight of them are the wait.
bool Bmi270::wake()
{
    if (!m_bus.write(chipAddress, pwrConf, neverSleep))
        return false;
    bool present = true;
    for (int i = 0; i < 8; ++i)
        present = isPresent() && present;
    return present;
}

bool Bmi270::start(const SensorSettings& settings)
{
    SettingsIndex index;
    if (!findSettings(abilities, settings, index) || !isPresent())
        return false;
    if (!isConfigured()) {
        m_upload.run();
        if (!isConfigured())
            return false;
    }
    if (!wake())
        return false;
    const uint8_t conf = static_cast<uint8_t>(performance | rateCodes[index.rate]);
    const uint8_t writes[][2] = {
        {pwrCtrl, 0x00},
        {accConf, conf},
        {accRange, index.range}, // 0..3 for 2, 4, 8, 16 g
        {fifoDowns, filtered},
        {fifoConfig0, overwriteOldest},
        {fifoConfig1, headerlessAccel},
        {pwrCtrl, accelerometerOn},
        {cmd, flushFifo},
    };
    for (const uint8_t(&each)[2] : writes) {
        if (!m_bus.write(chipAddress, each[0], each[1]))
            return false;
    }
    uint8_t stands[2] = {}; // ACC_CONF and ACC_RANGE
    return m_bus.read(chipAddress, accConf, MutableBytes(stands, sizeof stands)) && stands[0] == conf
           && stands[1] == index.range;
}

void Bmi270::stop()
{
    m_bus.write(chipAddress, pwrCtrl, 0x00);
    m_bus.write(chipAddress, cmd, flushFifo);
}

bool Bmi270::level(FifoLevel& level)
{
    uint8_t length[2] = {};
    if (!m_bus.read(chipAddress, fifoLength, MutableBytes(length, sizeof length)))
        return false;
    level.frames = static_cast<uint16_t>((length[0] | (length[1] & 0x3F) << 8) / frameBytes);
    // Without frame headers the chip does not tell of overwritten frames; one frame of slack, for the fill is read
    // while the chip fills.
    level.overrun = level.frames + 1 >= fifoFrames() ? Overrun::Possible : Overrun::None;
    return true;
}

uint16_t Bmi270::read(int16_t* counts, uint16_t frames)
{
    uint8_t bytes[framesAtOnce * frameBytes];
    for (uint16_t done = 0; done < frames;) {
        const uint16_t left = static_cast<uint16_t>(frames - done);
        const uint16_t now = left < framesAtOnce ? left : framesAtOnce;
        // Whole frames only: one that is read in part is given again.
        if (!m_bus.read(chipAddress, fifoData, MutableBytes(bytes, static_cast<size_t>(now) * frameBytes)))
            return done;
        for (uint16_t frame = 0; frame < now; ++frame) {
            const uint8_t* const at = bytes + frame * frameBytes;
            // The chip lies turned on the board: x = -y, y = -x, as Arduino's own library gives them.
            *counts++ = negated(countAt(at + 2));
            *counts++ = negated(countAt(at));
            *counts++ = countAt(at + 4);
        }
        done = static_cast<uint16_t>(done + now);
    }
    return frames;
}

} // namespace baseline
