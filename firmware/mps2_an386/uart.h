// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"
#include "registers.h"

#include <atomic>

namespace baseline {

/// One of the machine's UARTs, received by interrupt into a ring. When the ring is full the UART is left alone, and its
/// sender waits, as a USB host does for a board that takes nothing. One main loop uses it.
class UartLink final : public HostLink {
public:
    static constexpr uint32_t ringBytes = 1024;

    explicit UartLink(unsigned index);

    void begin();
    size_t write(Bytes bytes) override;
    size_t read(MutableBytes buffer) override;

    /// Bytes that wait.
    size_t available() const;
    /// Waits until all are sent; for the few bytes of a request to the bridge, which always listens.
    void writeAll(Bytes bytes);

    /// The interrupt.
    void receive();

private:
    void resume();

    registers::Uart& m_uart;
    uint32_t m_interrupt; ///< its bit in the interrupt controller
    std::atomic<uint32_t> m_head; ///< written by the interrupt
    std::atomic<uint32_t> m_tail; ///< written by the main loop
    std::atomic<bool> m_full;     ///< the UART is left alone
    uint8_t m_ring[ringBytes];
};

} // namespace baseline
