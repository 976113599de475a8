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
    while ((m_uart.state & registers::uartRxFull) != 0) {
        // The emulator gives the next byte as soon as this one is read, so a full ring ends the loop, not an empty UART.
        if (m_head - m_tail == ringBytes) {
            m_full = true;
            m_uart.control = registers::uartTxOn | registers::uartRxOn;
            return;
        }
        m_ring[m_head % ringBytes] = static_cast<uint8_t>(m_uart.data);
        m_head = m_head + 1;
    }
}

void UartLink::resume()
{
    if (!m_full || m_head - m_tail > ringBytes / 2)
        return;
    __asm volatile("cpsid i" : : : "memory");
    m_full = false;
    m_uart.control = registers::uartTxOn | registers::uartRxOn | registers::uartRxInterruptOn;
    receive();
    __asm volatile("cpsie i" : : : "memory");
}

size_t UartLink::available() const
{
    return m_head - m_tail;
}

size_t UartLink::read(MutableBytes buffer)
{
    size_t size = 0;
    while (size < buffer.size && m_tail != m_head) {
        buffer[size++] = m_ring[m_tail % ringBytes];
        m_tail = m_tail + 1;
    }
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
