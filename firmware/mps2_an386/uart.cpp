// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uart.h"

namespace baseline {

namespace {

/// The two lines of the vector table lie two apart: receive, transmit.
constexpr uint32_t receiveInterrupt(unsigned index)
{
    return 1U << (2 * index);
}

} // namespace

UartLink::UartLink(unsigned index)
    : m_uart(registers::uart(index)), m_interrupt(receiveInterrupt(index)), m_head(0), m_tail(0), m_full(false), m_ring()
{
}

void UartLink::begin()
{
    m_uart.divider = 16;
    m_uart.control = registers::uartTxOn | registers::uartRxOn | registers::uartRxInterruptOn;
    registers::interruptEnable() = m_interrupt;
}

void UartLink::receive()
{
    // Cleared before the data is taken: the other way round a byte that comes in between stays without an interrupt.
    m_uart.interrupt = registers::uartRxInterrupt;
    uint32_t head = m_head.load(std::memory_order_relaxed);
    while ((m_uart.state & registers::uartRxFull) != 0) {
        // The emulator gives the next byte as soon as this one is read, so a full ring ends the loop, not an empty UART.
        if (head - m_tail.load(std::memory_order_acquire) == ringBytes) {
            m_full.store(true, std::memory_order_relaxed);
            m_uart.control = registers::uartTxOn | registers::uartRxOn;
            return;
        }
        m_ring[head % ringBytes] = static_cast<uint8_t>(m_uart.data);
        m_head.store(++head, std::memory_order_release);
    }
}

/// At half full, so that a fast sender is not stopped again for each byte.
void UartLink::resume()
{
    if (!m_full.load(std::memory_order_relaxed) || available() > ringBytes / 2)
        return;
    __asm volatile("cpsid i" : : : "memory");
    m_full.store(false, std::memory_order_relaxed);
    m_uart.control = registers::uartTxOn | registers::uartRxOn | registers::uartRxInterruptOn;
    receive();
    __asm volatile("cpsie i" : : : "memory");
}

size_t UartLink::available() const
{
    return m_head.load(std::memory_order_acquire) - m_tail.load(std::memory_order_relaxed);
}

size_t UartLink::read(MutableBytes buffer)
{
    const size_t waiting = available();
    const size_t size = waiting < buffer.size ? waiting : buffer.size;
    const uint32_t tail = m_tail.load(std::memory_order_relaxed);
    for (size_t i = 0; i < size; ++i)
        buffer[i] = m_ring[(tail + i) % ringBytes];
    m_tail.store(tail + static_cast<uint32_t>(size), std::memory_order_release);
    resume();
    return size;
}

size_t UartLink::write(Bytes bytes)
{
    size_t size = 0;
    while (size < bytes.size && (m_uart.state & registers::uartTxFull) == 0)
        m_uart.data = bytes[size++];
    return size;
}

void UartLink::writeAll(Bytes bytes)
{
    for (size_t sent = 0; sent < bytes.size;)
        sent += write(Bytes(bytes.data + sent, bytes.size - sent));
}

} // namespace baseline
