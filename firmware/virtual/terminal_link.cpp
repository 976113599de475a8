// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/terminal_link.h"

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

constexpr std::size_t passFrom = 4096; ///< bytes; what a terminal takes at once

} // namespace

TerminalLink::TerminalLink(std::size_t queueBytes) : m_limit(queueBytes)
{
    m_queue.reserve(queueBytes);
}

void TerminalLink::forget()
{
    m_queue.clear();
    m_begin = 0;
}

void TerminalLink::plugIn(PseudoTerminal terminal)
{
    forget();
    m_connected = false;
    m_watch = {};
    m_touched = false;
    m_terminal.emplace(std::move(terminal));
}

void TerminalLink::unplug()
{
    m_terminal.reset();
    m_connected = false;
    forget();
}

int TerminalLink::descriptor() const
{
    return m_connected && !m_stalled ? m_terminal->descriptor() : -1;
}

void TerminalLink::update()
{
    if (!m_terminal)
        return;
    const bool held = m_terminal->isHeld();
    if (m_watch.look(held, held ? m_terminal->baud() : 0))
        m_touched = true;
    if (m_connected && !held) {
        // What was meant for the one who left must not reach the next one.
        forget();
        m_terminal->clear();
    }
    m_connected = held;
    pass();
}

bool TerminalLink::takeTouch()
{
    return std::exchange(m_touched, false);
}

void TerminalLink::pass()
{
    while (m_connected && !m_stalled && isWaiting()) {
        const ssize_t written =
            ::write(m_terminal->descriptor(), m_queue.data() + m_begin, m_queue.size() - m_begin);
        if (written <= 0)
            break;
        m_begin += static_cast<std::size_t>(written);
    }
    if (!isWaiting())
        forget();
}

std::size_t TerminalLink::write(Bytes bytes)
{
    if (!m_connected)
        return bytes.size;
    if (m_stalled)
        return 0;
    if (m_begin > m_limit / 2) {
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(m_begin));
        m_begin = 0;
    }
    const std::size_t taken = std::min(bytes.size, m_limit - std::min(m_limit, m_queue.size()));
    m_queue.insert(m_queue.end(), bytes.data, bytes.data + taken);
    // A long turn of serve() must not fill the queue of a host that reads.
    if (m_queue.size() - m_begin > passFrom)
        pass();
    return taken;
}

std::size_t TerminalLink::read(MutableBytes buffer)
{
    if (!m_connected || m_stalled)
        return 0;
    const ssize_t got = ::read(m_terminal->descriptor(), buffer.data, buffer.size);
    return got > 0 ? static_cast<std::size_t>(got) : 0;
}

} // namespace baseline::virtual_nano
