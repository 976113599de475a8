// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/nano33ble_sense/stand_in.h"

#include <cassert>

#include "tests/firmware/nano33ble_sense/arduino/Arduino.h"
#include "tests/firmware/nano33ble_sense/arduino/Arduino_BMI270_BMM150.h"
#include "tests/firmware/nano33ble_sense/arduino/USB/PluggableUSBSerial.h"
#include "tests/firmware/nano33ble_sense/arduino/Wire.h"
#include "tests/firmware/nano33ble_sense/arduino/platform/ScopedRomWriteLock.h"

using baseline::Bytes;
using baseline::MutableBytes;
using baseline::tests::standIn;

arduino::MbedI2C Wire1;
arduino::USBSerial _SerialUSB;
BoschSensorClass IMU_BMI270_BMM150;

StandInNvmc standInNvmc = {1, 0, 0, 0};
StandInFicr standInFicr = {4096, 256, {0x01234567, 0x89ABCDEF}, {0x11223344, 0xFFFF5566}};
StandInClock standInClock = {0, 0, 0};
StandInRng standInRng = {0, 0, 0, 0, 0};
StandInTemp standInTemp = {0, 0, 0, 0};
StandInPower standInPower = {0};

namespace {

std::uint8_t target = 0;
std::vector<std::uint8_t> written;
bool heldByRepeatedStart = false;
std::vector<std::uint8_t> received;
std::size_t receivedAt = 0;

} // namespace

namespace baseline::tests {

StandIn& standIn()
{
    static StandIn world;
    return world;
}

} // namespace baseline::tests

void pinMode(pin_size_t, PinMode) {}

void digitalWrite(pin_size_t pin, PinStatus status)
{
    standIn().pins[pin] = status;
}

unsigned long micros(void)
{
    return static_cast<std::uint32_t>(standIn().micros); // as wide as on the board
}

void delay(unsigned long millis)
{
    standIn().micros += 1000 * millis;
    if (standIn().onDelay)
        standIn().onDelay(millis);
}

void yield(void) {}

void arduino::MbedI2C::begin()
{
    standIn().busBegun = true;
    standIn().busClock = 100000;
}

void arduino::MbedI2C::setClock(std::uint32_t frequency)
{
    standIn().busClock = frequency;
}

void arduino::MbedI2C::beginTransmission(std::uint8_t address)
{
    target = address;
    written.clear();
}

std::size_t arduino::MbedI2C::write(std::uint8_t value)
{
    written.push_back(value);
    return 1;
}

std::uint8_t arduino::MbedI2C::endTransmission(bool stopBit)
{
    heldByRepeatedStart = !stopBit;
    if (standIn().bus == nullptr || !standIn().busBegun)
        return 2;
    if (written.size() == 2)
        return standIn().bus->write(target, written[0], written[1]) ? 0 : 2;
    std::uint8_t ignored = 0; // the address alone: whether somebody is there
    return standIn().bus->read(target, 0x0F, MutableBytes(&ignored, 1)) ? 0 : 2;
}

std::uint8_t arduino::MbedI2C::endTransmission(void)
{
    return endTransmission(true);
}

std::size_t arduino::MbedI2C::requestFrom(std::uint8_t address, std::size_t size)
{
    assert(size <= 256 && heldByRepeatedStart && written.size() == 1);
    std::vector<std::uint8_t> bytes(size);
    if (!standIn().bus->read(address, written[0], MutableBytes(bytes.data(), size)))
        return 0;
    received = bytes;
    receivedAt = 0;
    return size;
}

int arduino::MbedI2C::read()
{
    return receivedAt < received.size() ? received[receivedAt++] : 0;
}

int arduino::MbedI2C::available()
{
    return static_cast<int>(received.size() - receivedAt);
}

bool arduino::USBSerial::connected()
{
    return standIn().usbOpen;
}

void arduino::USBSerial::send_nb(std::uint8_t* buffer, std::uint32_t size, std::uint32_t* actual, bool)
{
    *actual = 0;
    if (!standIn().usbOpen || standIn().usbBusy)
        return;
    standIn().packets.emplace_back(buffer, buffer + size);
    standIn().usbBusy = !standIn().usbReads;
    *actual = size;
}

int arduino::USBSerial::available()
{
    return static_cast<int>(standIn().fromHost.size());
}

int arduino::USBSerial::read()
{
    const int first = standIn().fromHost.front();
    standIn().fromHost.erase(standIn().fromHost.begin());
    return first;
}

int BoschSensorClass::begin()
{
    Wire1.begin();
    if (standIn().bmi270Begin)
        standIn().bmi270Begin();
    return 1;
}

void NVIC_SystemReset()
{
    standIn().wasReset = true;
}

void core_util_critical_section_enter(void)
{
    ++standIn().criticalDepth;
}

void core_util_critical_section_exit(void)
{
    --standIn().criticalDepth;
}

void mbed_stats_heap_get(mbed_stats_heap_t* stats)
{
    stats->reserved_size = 200000;
    stats->current_size = 30000;
    stats->overhead_size = 1000;
}

rtos::Thread::Thread(osPriority, std::uint32_t, unsigned char*, const char*) {}

osStatus rtos::Thread::start(mbed::Callback<void()> task)
{
    standIn().thread = task;
    return 0;
}

void mbed_mpu_manager_lock_rom_write()
{
    ++standIn().flashUnlocked;
}

void mbed_mpu_manager_unlock_rom_write()
{
    --standIn().flashUnlocked;
}
