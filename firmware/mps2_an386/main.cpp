// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The node on the emulated board. One loop: what sample() and serve() share is made for two threads and asks for none.
#include "board_clock.h"
#include "board_flash.h"
#include "board_system.h"
#include "bridge.h"
#include "bridge_sensor.h"
#include "node/node.h"
#include "uart.h"

#include <new>

#if defined(__has_include)
#if __has_include("baseline_model.h")
#include "baseline_model.h"
#define BASELINE_BUILT_IN_MODEL
#endif
#endif

namespace baseline {

namespace {

UartLink host(0);
UartLink bridgeLine(1);
Bridge bridge(bridgeLine);
BoardClock boardClock;
BridgeSensor sensor(boardClock, bridge);
BoardFlash flash(boardClock);
BoardSystem boardSystem(bridge);
/// One loop samples and serves: a turn brings one answer of the bridge, three blocks at most.
SampleBlock blocks[16];
/// Built once the bridge has said what there is.
alignas(Node) uint8_t nodeMemory[sizeof(Node)];

Bytes builtInModel()
{
#ifdef BASELINE_BUILT_IN_MODEL
    return Bytes(baselineModel, baselineModelBytes);
#else
    return Bytes();
#endif
}

/// Wakes the loop a thousand times a second, so that it may sleep in between.
void startTicking()
{
    registers::SysTick& tick = registers::sysTick();
    tick.reload = registers::systemClockHertz / 1000 - 1;
    tick.value = 0;
    tick.control = 7;
}

__attribute__((noreturn)) void run()
{
    host.begin();
    bridgeLine.begin();
    boardClock.begin();
    startTicking();
    const BoardDescription description = bridge.describe();
    sensor.begin(description.sensor);
    boardSystem.begin(description);
    const Board board = {boardClock, sensor, host, flash, boardSystem};
    Node& node = *new (nodeMemory) Node(board, View<SampleBlock>(blocks, sizeof blocks / sizeof blocks[0]), builtInModel(),
                                        description.defaults);
    node.powerUp();
    for (;;) {
        // Waiting for the bridge is no time that a chip knows: until it has answered, the turn before goes on.
        if (!sensor.isWaiting())
            boardClock.turn();
        node.sample();
        node.serve();
        __asm volatile("wfi");
    }
}

} // namespace

} // namespace baseline

extern "C" {

void faultHandler();
void uart0ReceiveHandler();
void uart1ReceiveHandler();

void uart0ReceiveHandler()
{
    baseline::host.receive();
}

void uart1ReceiveHandler()
{
    baseline::bridgeLine.receive();
}

/// A crash: the bridge says so to whoever started it, and the board stands still, as a chip with its fault light does.
void faultHandler()
{
    const uint8_t letter = static_cast<uint8_t>(baseline::BridgeRequest::Crashed);
    baseline::bridgeLine.writeAll(baseline::Bytes(&letter, 1));
    for (;;)
        __asm volatile("wfi");
}

} // extern "C"

int main()
{
    baseline::run();
}
