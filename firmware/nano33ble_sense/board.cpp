// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The node's headers stand before Arduino.h: its macros would break what they include.
#include <baseline_node.h>

#include "board.h"

#include "bmi270.h"
#include "bmi270_library.h"
#include "board_system.h"
#include "imu_sensor.h"
#include "lsm9ds1.h"
#include "mbed_board.h"
#include "nvmc_flash.h"
#include "serve_watch.h"
#include "usb_link.h"
#include "wire_bus.h"

#include <new>

// The model to run when no other was deployed: put beside this file by the studio, or by hand.
#if defined(__has_include)
#if __has_include("baseline_model.h")
#include "baseline_model.h"
#define BASELINE_BUILT_IN_MODEL 1
#endif
#endif

#include <Arduino.h>

namespace baseline {

namespace {

class BoardClock final : public Clock {
public:
    uint64_t micros() override { return mbed_board::micros(); }
};

/// All parts of the board, as long as it runs.
struct Parts {
    BoardClock clock;
    WireBus bus;
    Bmi270Library upload;
    Lsm9ds1 firstRevision;
    Bmi270 secondRevision;
    ImuSensor sensor;
    UsbLink link;
    NvmcFlash flash;
    BoardSystem system;

    Parts()
        : clock(), bus(), upload(bus), firstRevision(bus), secondRevision(bus, upload),
          sensor(clock, firstRevision, secondRevision), link(mbed_board::usbPort()),
          flash(mbed_board::flashRegisters()), system()
    {
    }
};

Parts parts;
SampleBlock ringMemory[32]; ///< at 952 Hz half a second of serve() being busy
/// The node is built once the sensor is known, and there is no heap.
alignas(Node) uint8_t nodeMemory[sizeof(Node)];
Node* node = nullptr;
ServeWatch serveWatch; ///< of the sampling thread
bool brokenForGood = false;
uint64_t nextCrystalCheck = 0;

/// The sensors get their supply at the start of the board, a moment before setup(): they may want some milliseconds.
constexpr int detectTries = 20;
constexpr unsigned long detectMillis = 10;
constexpr uint64_t crystalCheckMicros = 1000000;

Bytes builtInModel()
{
#ifdef BASELINE_BUILT_IN_MODEL
    return Bytes(baselineModel, baselineModelBytes);
#else
    return Bytes();
#endif
}

/// The sampling thread's turn: also the light's, so that a fault shows while the main loop is stuck.
void samplingTurn()
{
    node->sample();
    const uint64_t now = parts.clock.micros();
    serveWatch.look(now, node->serveTurns());
    parts.system.setFault(brokenForGood || serveWatch.isStuck());
    parts.system.refreshLight(now);
}

void setUp()
{
    mbed_board::keepCrystalRunning();
    parts.system.begin();
    parts.bus.begin();
    for (int i = 0; i < detectTries && !parts.sensor.detect(); ++i)
        delay(detectMillis);
    const bool flashIsOurs = parts.flash.open(mbed_board::flashBytes(), mbed_board::imageEnd());
    brokenForGood = !parts.sensor.isDetected() || !flashIsOurs;
    serveWatch = ServeWatch();
    nextCrystalCheck = 0;
    const Board board = {parts.clock, parts.sensor, parts.link, parts.flash, parts.system};
    node = new (nodeMemory) Node(board, View<SampleBlock>(ringMemory, sizeof ringMemory / sizeof ringMemory[0]),
                                 builtInModel(), parts.sensor.defaults());
    node->powerUp();
    mbed_board::startSampling(samplingTurn);
}

void goRound()
{
    node->serve();
    const uint64_t now = parts.clock.micros();
    if (now >= nextCrystalCheck) {
        nextCrystalCheck = now + crystalCheckMicros;
        mbed_board::keepCrystalRunning();
    }
    parts.system.refreshLight(now);
    // The rest of the millisecond is the processor's to sleep.
    delay(1);
}

} // namespace

} // namespace baseline

void baselineSetup()
{
    baseline::setUp();
}

void baselineLoop()
{
    baseline::goRound();
}
