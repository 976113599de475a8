// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counted_memory.h"

#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> held{0};
std::atomic<std::size_t> mostHeld{0};

void* counted(void* block)
{
    if (block == nullptr)
        throw std::bad_alloc();
    const std::size_t now = held += malloc_usable_size(block);
    std::size_t most = mostHeld;
    while (now > most && !mostHeld.compare_exchange_weak(most, now)) {
    }
    return block;
}

void release(void* block)
{
    held -= malloc_usable_size(block);
    std::free(block);
}

} // namespace

namespace baseline::testing {

std::size_t countMemoryAnew()
{
    const std::size_t now = held;
    mostHeld = now;
    return now;
}

std::size_t mostMemoryHeld()
{
    return mostHeld;
}

} // namespace baseline::testing

void* operator new(std::size_t size)
{
    return counted(std::malloc(size));
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
/// The library's own goes to the first one; that of a sanitiser does not, and the block still comes to `delete` below.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    void* const block = std::malloc(size);
    return block ? counted(block) : nullptr;
}
void operator delete(void* block) noexcept
{
    release(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    release(block);
}
void operator delete(void* block, std::align_val_t) noexcept
{
    release(block);
}
void operator delete(void* block, std::size_t, std::align_val_t) noexcept
{
    release(block);
}
