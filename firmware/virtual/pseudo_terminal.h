// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace baseline::virtual_nano {

/// The two ends of a pseudo-terminal in raw mode: we keep the master, a program opens the other end by path(). The link
/// (if one is wanted) is put in place in one step, and removed with this object if it still leads here.
class PseudoTerminal {
public:
    /// `link` may be empty. Errors: Internal (the system gives no terminal); FileNotWritable, subject = link (its
    /// folder is missing or locked, or something that is no link is in its place).
    static Result<PseudoTerminal> open(const std::string& link);

    PseudoTerminal(PseudoTerminal&& other) noexcept;
    PseudoTerminal& operator=(PseudoTerminal&&) = delete;
    /// Hangs up: whoever has the other end open sees the port vanish.
    ~PseudoTerminal();

    /// Non-blocking.
    int descriptor() const { return m_master; }
    /// The link if there is one, otherwise the terminal itself.
    const std::string& path() const { return m_link.empty() ? m_slave : m_link; }

    /// Whether somebody has the other end open.
    bool isHeld() const;

    /// What the other end is set to, in baud; 0: neither 1200 nor the speed that clear() sets.
    unsigned baud() const;

    /// Throws away what nobody has read, in both directions, and makes the terminal raw again, at 9600 baud, for the next one.
    void clear() const;

private:
    PseudoTerminal(int master, std::string slave) : m_master(master), m_slave(std::move(slave)) {}
    Status makeLink(const std::string& link);

    int m_master;
    std::string m_slave;
    std::string m_link;
};

} // namespace baseline::virtual_nano
