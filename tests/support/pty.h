// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace baseline::tests {

/// A pseudo-terminal whose master a test plays the board with. It holds the other end open too, so that bytes wait for
/// a reader instead of being an error. One thread at a time.
class Pty {
public:
    Pty();
    ~Pty() { hangUp(); }
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;

    /// What a program opens.
    QString path() const { return QString::fromStdString(m_path); }
    int descriptor() const { return m_master; }

    /// What the host has sent; empty when nothing waits.
    std::vector<std::uint8_t> read();
    /// Never waits. Returns the bytes taken.
    std::size_t write(std::span<const std::uint8_t> bytes);

    /// The port vanishes.
    void hangUp();

private:
    int m_master = -1;
    int m_slave = -1;
    std::string m_path;
};

} // namespace baseline::tests
