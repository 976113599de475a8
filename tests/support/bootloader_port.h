// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/bootloader.h"
#include "firmware/virtual/file_flash.h"
#include "tests/support/pty.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <thread>

namespace baseline::tests {

/// The bootloader behind a real pseudo-terminal, in a thread of its own, and a way to put faults between it and the host.
class BootloaderPort {
public:
    /// What becomes of an answer: it may be changed, or emptied. Called in the port's thread.
    using Fault = std::function<void(std::vector<std::uint8_t>& answer)>;

    explicit BootloaderPort(Fault fault = {}, virtual_nano::Bootloader::Pace pace = {});
    ~BootloaderPort();

    QString path() const { return m_pty.path(); }
    /// The port vanishes when the host sends the data of page number `pages` (counted from 1).
    void hangUpAtPage(int pages) { m_hangUpAt = pages; }
    /// The port vanishes instead of answer number `answers` (counted from 1).
    void hangUpAtAnswer(int answers) { m_hangUpAtAnswer = answers; }
    /// Calls `reached` in the port's thread when the data of this page come.
    void watchPage(int pages, std::function<void()> reached);

    // After the host has finished; nothing is heard any more until go().
    bool hasRestarted();
    /// Flash from the application on.
    std::vector<std::uint8_t> application(std::size_t size);
    bool hasApplication();
    /// All that the host has said.
    std::vector<std::uint8_t> heard();
    void go();

private:
    void run(const std::stop_token& stop);
    void stop();
    void notePages(const std::vector<std::uint8_t>& bytes);

    Pty m_pty;
    Fault m_fault;
    virtual_nano::FileFlash m_flash;
    virtual_nano::Bootloader m_bootloader;
    std::vector<std::uint8_t> m_heard;
    std::atomic<int> m_hangUpAt{0};
    std::atomic<int> m_hangUpAtAnswer{0};
    std::atomic<bool> m_hasReset{false}; ///< for who waits for it in another thread
    int m_answers = 0;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    int m_watched = 0;
    std::function<void()> m_reached;
    int m_pages = 0;
    std::string m_tail; ///< the last bytes heard, to see a command that comes in pieces
    std::jthread m_thread;
};

} // namespace baseline::tests
