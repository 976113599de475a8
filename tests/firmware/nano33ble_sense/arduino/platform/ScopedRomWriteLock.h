// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stand-in for mbed's guard of the flash: see Arduino.h above.

void mbed_mpu_manager_lock_rom_write();
void mbed_mpu_manager_unlock_rom_write();

namespace mbed {

class ScopedRomWriteLock {
public:
    ScopedRomWriteLock() { mbed_mpu_manager_lock_rom_write(); }
    ~ScopedRomWriteLock() { mbed_mpu_manager_unlock_rom_write(); }
    ScopedRomWriteLock(const ScopedRomWriteLock&) = delete;
    ScopedRomWriteLock& operator=(const ScopedRomWriteLock&) = delete;
};

} // namespace mbed
