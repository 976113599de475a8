// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <chrono>
#include <csignal>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace baseline::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

bool standardErrorIsTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

StopOnInterrupt::StopOnInterrupt()
{
    interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    // A signal handler may do next to nothing, so a thread looks after its flag.
    m_watcher = std::jthread([this](const std::stop_token& end) {
        std::unique_lock lock(m_mutex);
        while (!end.stop_requested() && interrupted == 0)
            m_wake.wait_for(lock, end, std::chrono::milliseconds(50), [] { return false; });
        if (interrupted != 0)
            m_stop.request_stop();
    });
}

StopOnInterrupt::~StopOnInterrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace baseline::cli
