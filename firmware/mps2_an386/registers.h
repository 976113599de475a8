// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

// The peripherals of the MPS2-AN386 (ARM DAI 0386) that the board uses, and the core's own.
namespace baseline {
namespace registers {

/// CMSDK UART (ARM DDI 0479, 4.3).
struct Uart {
    volatile uint32_t data;
    volatile uint32_t state;     ///< 1 TX full, 2 RX full
    volatile uint32_t control;   ///< 1 TX on, 2 RX on, 4 TX interrupt, 8 RX interrupt
    volatile uint32_t interrupt; ///< 1 TX, 2 RX; written: clears
    volatile uint32_t divider;   ///< at least 16
};
constexpr uint32_t uartTxFull = 1;
constexpr uint32_t uartRxFull = 2;
constexpr uint32_t uartTxOn = 1;
constexpr uint32_t uartRxOn = 2;
constexpr uint32_t uartRxInterruptOn = 8;
constexpr uint32_t uartRxInterrupt = 2;

/// CMSDK timer (ARM DDI 0479, 4.1): counts down at the system's clock.
struct Timer {
    volatile uint32_t control; ///< 1 on
    volatile uint32_t value;
    volatile uint32_t reload;
    volatile uint32_t interrupt;
};

/// SysTick of the core (ARMv7-M, B3.3).
struct SysTick {
    volatile uint32_t control; ///< 1 on, 2 interrupt, 4 core's clock
    volatile uint32_t reload;
    volatile uint32_t value;
};

inline Uart& uart(unsigned index) { return *reinterpret_cast<Uart*>(0x40004000U + 0x1000U * index); }
inline Timer& timer0() { return *reinterpret_cast<Timer*>(0x40000000U); }
inline SysTick& sysTick() { return *reinterpret_cast<SysTick*>(0xE000E010U); }
inline volatile uint32_t& interruptEnable() { return *reinterpret_cast<volatile uint32_t*>(0xE000E100U); }
inline volatile uint32_t& vectorTable() { return *reinterpret_cast<volatile uint32_t*>(0xE000ED08U); }
inline volatile uint32_t& coprocessorAccess() { return *reinterpret_cast<volatile uint32_t*>(0xE000ED88U); }

constexpr uint32_t systemClockHertz = 25000000;
constexpr uint32_t ticksPerMicro = systemClockHertz / 1000000;

} // namespace registers
} // namespace baseline
