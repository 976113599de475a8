// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/arm/uart_socket.h"

#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace baseline::virtual_nano {

UartSocket::UartSocket(UartSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_queue(std::move(other.m_queue)),
      m_begin(std::exchange(other.m_begin, 0)), m_closed(other.m_closed)
{
}

UartSocket::~UartSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::size_t UartSocket::read(MutableBytes buffer)
{
    const ssize_t got = ::recv(m_descriptor, buffer.data, buffer.size, MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        m_closed = true;
    return got > 0 ? static_cast<std::size_t>(got) : 0;
}

void UartSocket::write(Bytes bytes)
{
    m_queue.insert(m_queue.end(), bytes.begin(), bytes.end());
    pass();
}

void UartSocket::pass()
{
    while (waiting() > 0) {
        const ssize_t sent = ::send(m_descriptor, m_queue.data() + m_begin, waiting(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent <= 0)
            break;
        m_begin += static_cast<std::size_t>(sent);
    }
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(m_begin));
    m_begin = 0;
}

pollfd UartSocket::source(bool reading) const
{
    const int events = (reading ? POLLIN : 0) | (waiting() > 0 ? POLLOUT : 0);
    return {m_closed || events == 0 ? -1 : m_descriptor, static_cast<short>(events), 0};
}

} // namespace baseline::virtual_nano
