// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole sketch, mbed_board.cpp and the .ino included, run on the stand-in for Arduino's calls: proves that it links,
// starts, and speaks through the true port of the board. No test framework: the sketch brings setup() and loop().
#include "tests/firmware/nano33ble_sense/fake_lsm9ds1.h"
#include "tests/firmware/nano33ble_sense/stand_in.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/mman.h>

#include "tests/firmware/nano33ble_sense/arduino/Arduino.h"

using namespace baseline::tests;

namespace {

constexpr std::uintptr_t nodePages = 0xB8000;
constexpr std::size_t nodeBytes = 0xE0000 - 0xB8000;

FakeLsm9ds1 chip;
FakeBus bus;
std::uint64_t nextSample = 0;
int turns = 0;
bool insideLoop = false;

void check(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "failed: %s\n", what);
    std::exit(1);
}

[[noreturn]] void judge()
{
    check(chip.registers[0x20] == 0, "the board samples nothing while nobody asks");
    check(standIn().busClock == 400000, "the bus runs at 400 kHz");
    std::size_t bytes = 0;
    for (const auto& packet : standIn().packets) {
        check(packet.size() < 64, "packets are never full");
        bytes += packet.size();
    }
    check(bytes > 100, "a status a second reaches the host");
    check(standIn().criticalDepth == 0, "critical sections are left");
    check(standInClock.TASKS_HFCLKSTART == 1, "the crystal was started");
    check(standIn().pins.count(22) == 1 && standIn().pins[22] == 1, "the light is off");
    std::exit(0);
}

/// delay() of either thread: the chip goes on, and the sampling thread's delays let the main loop run.
void goOn(unsigned long)
{
    for (; nextSample <= standIn().micros; nextSample += 1050)
        chip.measure({1, 2, 3});
    if (insideLoop)
        return;
    insideLoop = true;
    loop();
    insideLoop = false;
    if (++turns == 1000)
        judge();
}

} // namespace

int main()
{
    // The sketch reads the node's pages where they are on the chip.
    void* const pages = mmap(reinterpret_cast<void*>(nodePages), nodeBytes, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (pages != reinterpret_cast<void*>(nodePages)) {
        std::fprintf(stderr, "skipped: this machine does not give out low addresses\n");
        return 77;
    }
    std::memset(pages, 0xFF, nodeBytes);
    standInClock.EVENTS_HFCLKSTARTED = 1;
    standInRng.EVENTS_VALRDY = 1;
    standInTemp.EVENTS_DATARDY = 1;
    standInTemp.TEMP = 4 * 21;
    bus.chips[FakeLsm9ds1::address] = &chip;
    standIn().bus = &bus;
    standIn().usbOpen = true;
    setup();
    check(static_cast<bool>(standIn().thread), "setup() starts the sampling thread");
    standIn().onDelay = goOn;
    standIn().thread();
    return 1; // it never ends
}
