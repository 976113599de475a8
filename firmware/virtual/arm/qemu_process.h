// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/virtual/arm/uart_socket.h"

#include <string>

#include <sys/types.h>

namespace baseline::virtual_nano {

/// A running QEMU with an mps2-an386, as long as this object. Its UARTs and its flash are handed to it as open
/// descriptors, so that nothing of it lies about in the file system, and it dies with us, however that comes about.
class QemuProcess {
public:
    struct Launch {
        std::string program; ///< qemu-system-arm, with its folder
        std::string kernel;  ///< the program at address 0
        int flash;           ///< a file of emulatedFlashBytes, mapped at 0x21000000
    };

    /// Returns as soon as it runs; the chip starts by itself. Error: Internal (no process, no sockets).
    static Result<QemuProcess> start(const Launch& launch);

    QemuProcess(QemuProcess&& other) noexcept;
    QemuProcess& operator=(QemuProcess&&) = delete;
    ~QemuProcess();

    UartSocket& wire() { return m_wire; }     ///< UART0
    UartSocket& bridge() { return m_bridge; } ///< UART1
    const UartSocket& wire() const { return m_wire; }
    const UartSocket& bridge() const { return m_bridge; }

    /// Error: Internal when it is no more, with its own first words.
    Status check();
    /// Whether it gave up by itself, as it does when its processor locks up: a fault in the handler of a fault.
    bool hasLockedUp() const { return m_lockedUp; }

private:
    QemuProcess(pid_t process, int wire, int bridge, int words);
    void listen();

    pid_t m_process;
    UartSocket m_wire;
    UartSocket m_bridge;
    int m_words;             ///< its standard error, through a pipe
    bool m_lockedUp = false;
    std::string m_said; ///< the beginning of it
};

} // namespace baseline::virtual_nano
