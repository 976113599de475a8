// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/numeric/span.h"

#include <cstdint>
#include <vector>

#include <poll.h>

namespace baseline::virtual_nano {

/// Our end of a UART of the emulated chip. Nothing waits: what the chip does not take yet stands in a queue. One thread.
class UartSocket {
public:
    /// Owns `descriptor`, a non-blocking socket.
    explicit UartSocket(int descriptor) : m_descriptor(descriptor) {}
    ~UartSocket();
    UartSocket(UartSocket&& other) noexcept;
    UartSocket& operator=(UartSocket&&) = delete;

    /// What the chip sent; 0: nothing now.
    std::size_t read(MutableBytes buffer);
    void write(Bytes bytes);
    /// Sends on what waits.
    void pass();
    /// Bytes that the chip has not taken.
    std::size_t waiting() const { return m_queue.size() - m_begin; }
    /// So much that no more should be written.
    bool isCrowded() const { return waiting() > 65536; }
    /// The other end is gone.
    bool isClosed() const { return m_closed; }

    /// To wait on, for what the chip sends only if that is wanted.
    pollfd source(bool reading) const;

private:
    int m_descriptor;
    std::vector<std::uint8_t> m_queue;
    std::size_t m_begin = 0;
    bool m_closed = false;
};

} // namespace baseline::virtual_nano
