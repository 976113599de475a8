// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the reset vector to main(), and where interrupts go that nobody asked for.
#include "registers.h"

#include <string.h>

extern "C" {

// From sections.ld.
extern uint32_t dataBegin[];
extern uint32_t dataEnd[];
extern const uint32_t dataSource[];
extern uint32_t bssBegin[];
extern uint32_t bssEnd[];
extern uint32_t stackTop[];
extern void (*const firstConstructor[])();
extern void (*const lastConstructor[])();

int main();
void resetHandler();
void faultHandler();
void tickHandler();
void uart0ReceiveHandler();
void uart1ReceiveHandler();

/// Paints what the stack may grow into, so that freeRam() sees how deep it was.
extern const uint32_t unusedRam;
const uint32_t unusedRam = 0x5AFE5AFE;

__attribute__((noreturn, noinline)) static void runProgram()
{
    memcpy(dataBegin, dataSource, reinterpret_cast<uintptr_t>(dataEnd) - reinterpret_cast<uintptr_t>(dataBegin));
    memset(bssBegin, 0, reinterpret_cast<uintptr_t>(bssEnd) - reinterpret_cast<uintptr_t>(bssBegin));
    // Not the frames of this function and the one that called it.
    const uintptr_t paintedEnd = reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) - 256;
    for (uint32_t* word = bssEnd; reinterpret_cast<uintptr_t>(word) < paintedEnd; ++word)
        *word = unusedRam;
    for (void (*const* constructor)() = firstConstructor; constructor < lastConstructor; ++constructor)
        (*constructor)();
    main();
    for (;;)
        __asm volatile("wfi");
}

void resetHandler()
{
    // The floating-point unit is off at reset; nothing before this line may use it.
    baseline::registers::coprocessorAccess() = baseline::registers::coprocessorAccess() | (0xFU << 20);
    __asm volatile("dsb\n isb" : : : "memory");
    runProgram();
}

// Programs without the device answer with these.
__attribute__((weak)) void faultHandler()
{
    // Locks the core up, which ends QEMU with a message: a program that crashed does not run on unnoticed.
    __asm volatile("udf #0");
}
__attribute__((weak)) void tickHandler() {}
__attribute__((weak)) void uart0ReceiveHandler() {}
__attribute__((weak)) void uart1ReceiveHandler() {}

/// ARMv7-M: stack, then exceptions 1 to 15, then interrupts: 0 and 1 are UART0's, 2 and 3 UART1's.
__attribute__((section(".vectors"), used)) void (*const vectors[])() = {
    reinterpret_cast<void (*)()>(stackTop),
    resetHandler,
    faultHandler, // NMI
    faultHandler, // HardFault
    faultHandler, // MemManage
    faultHandler, // BusFault
    faultHandler, // UsageFault
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    faultHandler, // SVCall
    faultHandler, // DebugMonitor
    nullptr,
    faultHandler, // PendSV
    tickHandler,
    uart0ReceiveHandler,
    faultHandler,
    uart1ReceiveHandler,
    faultHandler,
};

} // extern "C"
