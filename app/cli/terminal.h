// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace baseline::cli {

/// Whether somebody watches standard error.
bool standardErrorIsTerminal();

/// Turns the first Ctrl+C (or SIGTERM) into a stop token, so that a job ends properly; the second one ends the program
/// as usual. One of these at a time.
class StopOnInterrupt {
public:
    StopOnInterrupt();
    ~StopOnInterrupt();

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_watcher;
};

} // namespace baseline::cli
