// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stand-in for mbed and the nRF52840's registers: see Arduino.h beside it. Registers are plain memory here; whoever runs
// the sketch's mbed port on a desktop sets the flags that the chip would set.

#include <stddef.h>
#include <stdint.h>

struct StandInNvmc {
    volatile uint32_t READY;
    volatile uint32_t CONFIG;
    volatile uint32_t ERASEPAGEPARTIAL;
    volatile uint32_t ERASEPAGEPARTIALCFG;
};
struct StandInFicr {
    uint32_t CODEPAGESIZE;
    uint32_t CODESIZE;
    uint32_t DEVICEID[2];
    uint32_t DEVICEADDR[2];
};
struct StandInClock {
    volatile uint32_t TASKS_HFCLKSTART;
    volatile uint32_t EVENTS_HFCLKSTARTED;
    volatile uint32_t HFCLKSTAT;
};
struct StandInRng {
    volatile uint32_t TASKS_START;
    volatile uint32_t TASKS_STOP;
    volatile uint32_t EVENTS_VALRDY;
    volatile uint32_t CONFIG;
    volatile uint32_t VALUE;
};
struct StandInTemp {
    volatile uint32_t TASKS_START;
    volatile uint32_t TASKS_STOP;
    volatile uint32_t EVENTS_DATARDY;
    volatile int32_t TEMP;
};
struct StandInPower {
    volatile uint32_t GPREGRET;
};

extern StandInNvmc standInNvmc;
extern StandInFicr standInFicr;
extern StandInClock standInClock;
extern StandInRng standInRng;
extern StandInTemp standInTemp;
extern StandInPower standInPower;

#define NRF_NVMC (&standInNvmc)
#define NRF_FICR (&standInFicr)
#define NRF_CLOCK (&standInClock)
#define NRF_RNG (&standInRng)
#define NRF_TEMP (&standInTemp)
#define NRF_POWER (&standInPower)

void NVIC_SystemReset();
inline void __DSB() {}
inline void __disable_irq() {}

extern "C" {
void core_util_critical_section_enter(void);
void core_util_critical_section_exit(void);

typedef struct {
    uint32_t current_size;
    uint32_t max_size;
    uint32_t total_size;
    uint32_t reserved_size;
    uint32_t alloc_cnt;
    uint32_t alloc_fail_cnt;
    uint32_t overhead_size;
} mbed_stats_heap_t;
void mbed_stats_heap_get(mbed_stats_heap_t* stats);
}

typedef enum { osPriorityNormal = 24, osPriorityHigh = 40 } osPriority;
typedef int32_t osStatus;

namespace mbed {

template <typename Signature>
class Callback;

template <>
class Callback<void()> {
public:
    Callback(void (*function)()) : m_function(function) {}
    void operator()() const { m_function(); }

private:
    void (*m_function)();
};

inline Callback<void()> callback(void (*function)())
{
    return Callback<void()>(function);
}

} // namespace mbed

namespace rtos {

/// Does not run: the main program calls what was started.
class Thread {
public:
    Thread(osPriority priority, uint32_t stackSize, unsigned char* stackMemory, const char* name);
    osStatus start(mbed::Callback<void()> task);
};

} // namespace rtos
