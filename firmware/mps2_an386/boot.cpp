// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the core finds at its reset vector: starts the application in flash, as the Nano's bootloader does when nobody
// asks it for anything else.
#include "registers.h"

namespace {

constexpr uint32_t applicationVectors = 0x21010000;

} // namespace

extern "C" {

void boot();

/// Before the stack pointer is set nothing may be kept on a stack: the jump is one piece of assembler.
__attribute__((noreturn)) void boot()
{
    baseline::registers::vectorTable() = applicationVectors;
    const uint32_t* vectors = reinterpret_cast<const uint32_t*>(applicationVectors);
    __asm volatile("msr msp, %0\n bx %1" : : "r"(vectors[0]), "r"(vectors[1]) : "memory");
    __builtin_unreachable();
}

/// Stack (boot() needs none) and reset vector.
__attribute__((section(".vectors"), used)) void (*const bootVectors[])() = {
    reinterpret_cast<void (*)()>(0x20040000),
    boot,
};

} // extern "C"
