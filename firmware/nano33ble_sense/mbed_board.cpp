// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mbed_board.h"

#include "wide_micros.h"
#include "wire/device_messages.h"

#include <Arduino.h>
#include <USB/PluggableUSBSerial.h>
#include <mbed.h>
#include <platform/ScopedRomWriteLock.h>
#include <platform/mbed_critical.h>
#include <platform/mbed_stats.h>

// Set by the linker script of the board package: the application is followed by what its variables begin with.
extern "C" uint8_t __etext[];
extern "C" uint8_t __data_start__[];
extern "C" uint8_t __data_end__[];

namespace baseline {

namespace mbed_board {

namespace {

/// A FIFO of 32 frames lasts 33 ms at 952 Hz; looking costs 0.2 ms of the bus.
constexpr unsigned long samplingMillis = 4;
/// A read of the FIFO takes 1 KB of it, a quarter of that in Arduino's I2C; Bosch's upload is about as deep.
constexpr uint32_t samplingStackBytes = 2560;

/// What the bootloader looks for after a reset; the board package's own 1200-baud touch writes the same.
constexpr uint32_t stayInBootloader = 0xB0;

constexpr int mostLooks = 100000; ///< at a flag of the chip: some milliseconds

uint32_t addressOf(const volatile void* pointer)
{
    return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(pointer));
}

class Registers final : public NvmcRegisters {
public:
    void setConfig(uint32_t mode) override
    {
        NRF_NVMC->CONFIG = mode;
        __DSB();
    }
    void setPartialMillis(uint32_t millis) override { NRF_NVMC->ERASEPAGEPARTIALCFG = millis; }
    void erasePartial(uint32_t page) override
    {
        NRF_NVMC->ERASEPAGEPARTIAL = page;
        __DSB();
    }
    void writeWord(uint32_t address, uint32_t value) override
    {
        // Nothing on this board's core; where mbed guards the flash by the memory protection unit, it must be told.
        mbed::ScopedRomWriteLock writable;
        *reinterpret_cast<volatile uint32_t*>(static_cast<uintptr_t>(address)) = value;
        __DSB();
    }
    bool isReady() override { return (NRF_NVMC->READY & 1U) != 0; }
    const uint8_t* mapped(uint32_t address) override
    {
        return reinterpret_cast<const uint8_t*>(static_cast<uintptr_t>(address));
    }
    void pause() override { yield(); }
};

class Port final : public UsbPort {
public:
    bool isOpen() override { return _SerialUSB.connected(); }
    size_t offer(Bytes packet) override
    {
        // The driver only copies, though its parameter is not const.
        uint32_t taken = 0;
        _SerialUSB.send_nb(const_cast<uint8_t*>(packet.data), static_cast<uint32_t>(packet.size), &taken, true);
        return taken;
    }
    size_t take(MutableBytes buffer) override
    {
        size_t taken = 0;
        while (taken < buffer.size && _SerialUSB.available() > 0)
            buffer[taken++] = static_cast<uint8_t>(_SerialUSB.read());
        return taken;
    }
};

WideMicros wideMicros;
Registers registers;
Port port;
rtos::Thread samplingThread(osPriorityHigh, samplingStackBytes, nullptr, "sampling");
void (*samplingTurn)() = nullptr;

void sampleForEver()
{
    for (;;) {
        samplingTurn();
        delay(samplingMillis);
    }
}

} // namespace

uint64_t micros()
{
    // Both threads ask; a turn between reading and widening would look like a wrap.
    core_util_critical_section_enter();
    const uint64_t now = wideMicros.widen(static_cast<uint32_t>(::micros()));
    core_util_critical_section_exit();
    return now;
}

NvmcRegisters& flashRegisters()
{
    return registers;
}

UsbPort& usbPort()
{
    return port;
}

uint32_t flashBytes()
{
    return NRF_FICR->CODEPAGESIZE * NRF_FICR->CODESIZE;
}

uint32_t imageEnd()
{
    return addressOf(__etext) + (addressOf(__data_end__) - addressOf(__data_start__));
}

void keepCrystalRunning()
{
    constexpr uint32_t running = 0x00010001; // STATE running, SRC crystal
    if ((NRF_CLOCK->HFCLKSTAT & running) == running)
        return;
    NRF_CLOCK->EVENTS_HFCLKSTARTED = 0;
    NRF_CLOCK->TASKS_HFCLKSTART = 1;
    for (int look = 0; look < mostLooks && NRF_CLOCK->EVENTS_HFCLKSTARTED == 0; ++look) {
    }
}

void startSampling(void (*turn)())
{
    samplingTurn = turn;
    samplingThread.start(mbed::callback(sampleForEver));
}

void serialNumber(uint8_t (&serial)[16])
{
    const uint32_t words[] = {NRF_FICR->DEVICEADDR[1], NRF_FICR->DEVICEADDR[0], NRF_FICR->DEVICEID[1],
                              NRF_FICR->DEVICEID[0]};
    for (size_t i = 0; i < sizeof serial; ++i)
        serial[i] = static_cast<uint8_t>(words[i / 4] >> (24 - 8 * (i % 4)));
}

uint32_t randomWord()
{
    uint32_t noise = 0;
    NRF_RNG->CONFIG = 1; // corrects the bias
    NRF_RNG->TASKS_START = 1;
    for (int byte = 0; byte < 4; ++byte) {
        NRF_RNG->EVENTS_VALRDY = 0;
        for (int look = 0; look < mostLooks && NRF_RNG->EVENTS_VALRDY == 0; ++look) {
        }
        noise = noise << 8 | (NRF_RNG->VALUE & 0xFFU);
    }
    NRF_RNG->TASKS_STOP = 1;
    return noise;
}

uint32_t freeHeap()
{
    mbed_stats_heap_t heap = {};
    mbed_stats_heap_get(&heap);
    const uint32_t used = heap.current_size + heap.overhead_size;
    return heap.reserved_size > used ? heap.reserved_size - used : 0;
}

int16_t centiCelsius()
{
    NRF_TEMP->EVENTS_DATARDY = 0;
    NRF_TEMP->TASKS_START = 1;
    for (int look = 0; look < mostLooks && NRF_TEMP->EVENTS_DATARDY == 0; ++look) {
    }
    const bool measured = NRF_TEMP->EVENTS_DATARDY != 0;
    const int32_t quarters = static_cast<int32_t>(NRF_TEMP->TEMP);
    NRF_TEMP->TASKS_STOP = 1;
    return measured ? static_cast<int16_t>(quarters * 25) : unknownTemperature;
}

void restart(RebootTarget target)
{
    __disable_irq();
    NRF_POWER->GPREGRET = target == RebootTarget::Bootloader ? stayInBootloader : 0;
    NVIC_SystemReset();
}

} // namespace mbed_board

} // namespace baseline
