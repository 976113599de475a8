// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/pseudo_terminal.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

Error noTerminal(const char* step)
{
    return Error{Error::Code::Internal, std::string(step) + ": " + std::strerror(errno), {}, 0.0};
}

void setRaw(int terminal)
{
    termios settings = {};
    if (::tcgetattr(terminal, &settings) != 0)
        return;
    ::cfmakeraw(&settings);
    // Who opens it next has not set 1200 baud.
    ::cfsetspeed(&settings, B9600);
    ::tcsetattr(terminal, TCSANOW, &settings);
}

} // namespace

Result<PseudoTerminal> PseudoTerminal::open(const std::string& link)
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0)
        return noTerminal("posix_openpt");
    PseudoTerminal terminal(master, {});
    if (::grantpt(master) != 0 || ::unlockpt(master) != 0)
        return noTerminal("unlockpt");
    const char* name = ::ptsname(master);
    if (name == nullptr)
        return noTerminal("ptsname");
    terminal.m_slave = name;
    if (::fcntl(master, F_SETFL, O_NONBLOCK) != 0)
        return noTerminal("fcntl");
    // Opens and closes the other end once: only from then on does the master tell when nobody holds it.
    terminal.clear();
    if (!link.empty()) {
        if (Status made = terminal.makeLink(link); !made)
            return made.error();
    }
    return terminal;
}

PseudoTerminal::PseudoTerminal(PseudoTerminal&& other) noexcept
    : m_master(std::exchange(other.m_master, -1)), m_slave(std::move(other.m_slave)),
      m_link(std::exchange(other.m_link, {}))
{
}

PseudoTerminal::~PseudoTerminal()
{
    std::error_code ignored;
    if (!m_link.empty() && std::filesystem::read_symlink(m_link, ignored) == m_slave)
        std::filesystem::remove(m_link, ignored);
    if (m_master >= 0)
        ::close(m_master);
}

Status PseudoTerminal::makeLink(const std::string& link)
{
    namespace fs = std::filesystem;
    const auto refuse = [&link](std::string detail) {
        return Error{Error::Code::FileNotWritable, std::move(detail), link, 0.0};
    };
    std::error_code fault;
    const fs::file_status there = fs::symlink_status(link, fault);
    if (fs::exists(there) && !fs::is_symlink(there))
        return refuse("something that is not a link is in its place");
    // Made beside its place and moved there: nobody ever sees a moment without the link.
    const std::string fresh = link + "." + std::to_string(::getpid());
    fs::remove(fresh, fault);
    fs::create_symlink(m_slave, fresh, fault);
    if (fault)
        return refuse(fault.message());
    fs::rename(fresh, link, fault);
    if (fault) {
        const std::string detail = fault.message();
        fs::remove(fresh, fault);
        return refuse(detail);
    }
    m_link = link;
    return done();
}

bool PseudoTerminal::isHeld() const
{
    pollfd master = {m_master, 0, 0};
    return ::poll(&master, 1, 0) == 0 || (master.revents & POLLHUP) == 0;
}

unsigned PseudoTerminal::baud() const
{
    termios settings = {};
    if (::tcgetattr(m_master, &settings) != 0)
        return 0;
    const speed_t speed = ::cfgetospeed(&settings);
    return speed == B1200 ? 1200 : speed == B9600 ? 9600 : 0;
}

void PseudoTerminal::clear() const
{
    // Unread bytes wait at the other end, so they can only be thrown away from there.
    const int slave = ::open(m_slave.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (slave < 0)
        return;
    setRaw(slave);
    ::tcflush(slave, TCIOFLUSH);
    ::close(slave);
}

} // namespace baseline::virtual_nano
