// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/programs/semihosting.h"

#include <string.h>

namespace baseline {
namespace semihosting {

namespace {

constexpr uint32_t sysOpen = 0x01;
constexpr uint32_t sysWrite = 0x05;
constexpr uint32_t sysRead = 0x06;
constexpr uint32_t sysExitExtended = 0x20;
constexpr uint32_t applicationExit = 0x20026;

uint32_t word(const void* address)
{
    return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(address));
}

uint32_t call(uint32_t operation, const uint32_t* arguments)
{
    register uint32_t r0 __asm__("r0") = operation;
    register const uint32_t* r1 __asm__("r1") = arguments;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

} // namespace

File::File(const char* name, Access access)
{
    const uint32_t arguments[] = {word(name), static_cast<uint32_t>(access), static_cast<uint32_t>(strlen(name))};
    m_handle = call(sysOpen, arguments);
    if (m_handle == 0xFFFFFFFFU)
        leave(3);
}

size_t File::read(void* to, size_t bytes) const
{
    const uint32_t arguments[] = {m_handle, word(to), static_cast<uint32_t>(bytes)};
    return bytes - call(sysRead, arguments); // which says how many are missing
}

void File::write(const void* from, size_t bytes) const
{
    const uint32_t arguments[] = {m_handle, word(from), static_cast<uint32_t>(bytes)};
    if (call(sysWrite, arguments) != 0)
        leave(4);
}

void leave(uint32_t status)
{
    const uint32_t arguments[] = {applicationExit, status};
    for (;;)
        call(sysExitExtended, arguments);
}

} // namespace semihosting
} // namespace baseline

extern "C" void faultHandler();

/// A program that crashed says so, instead of hanging until somebody loses patience.
extern "C" void faultHandler()
{
    baseline::semihosting::leave(9);
}
