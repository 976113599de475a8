// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>
#include <stdint.h>

// What a program on the emulated board asks of the machine that runs QEMU (ARM semihosting, -semihosting-config).
namespace baseline {
namespace semihosting {

enum class Access : uint32_t { Read = 1, Write = 5 };

/// A file in QEMU's working folder; it is closed when QEMU ends. Ends the program with status 3 if it cannot be opened.
class File {
public:
    File(const char* name, Access access);

    /// Returns how many bytes there were.
    size_t read(void* to, size_t bytes) const;
    /// Ends the program with status 4 if not all could be written.
    void write(const void* from, size_t bytes) const;

private:
    uint32_t m_handle;
};

/// Ends QEMU with that exit status.
__attribute__((noreturn)) void leave(uint32_t status);

} // namespace semihosting
} // namespace baseline
