// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pty.h"

#include <QtGlobal>

#include <array>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace baseline::tests {

Pty::Pty() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
    std::array<char, 64> name{};
    if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0
        || ptsname_r(m_master, name.data(), name.size()) != 0)
        qFatal("this system gives no pseudo-terminal");
    m_path = name.data();
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    // Raw from the start: a terminal would echo to the board what the board says before anybody opens the port.
    termios settings{};
    if (m_slave < 0 || tcgetattr(m_slave, &settings) != 0)
        qFatal("the pseudo-terminal does not open");
    cfmakeraw(&settings);
    tcsetattr(m_slave, TCSANOW, &settings);
}

std::vector<std::uint8_t> Pty::read()
{
    std::vector<std::uint8_t> bytes(4096);
    const ssize_t size = m_master < 0 ? -1 : ::read(m_master, bytes.data(), bytes.size());
    bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return bytes;
}

std::size_t Pty::write(std::span<const std::uint8_t> bytes)
{
    const ssize_t size = m_master < 0 ? -1 : ::write(m_master, bytes.data(), bytes.size());
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

void Pty::hangUp()
{
    for (int* end : {&m_master, &m_slave}) {
        if (*end >= 0)
            ::close(*end);
        *end = -1;
    }
}

} // namespace baseline::tests
