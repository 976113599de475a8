// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stall_watch.h"

#include <chrono>

#include <pthread.h>

namespace baseline::testing {

namespace {

constexpr std::chrono::milliseconds betweenBeats{2};

double timeOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

} // namespace

StallWatch::StallWatch()
{
    ::pthread_getcpuclockid(::pthread_self(), &m_clock);
    m_thread = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

/// What is posted still belongs to m_receiver and goes with it.
StallWatch::~StallWatch()
{
    m_thread.request_stop();
    m_thread.join();
}

void StallWatch::watch(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(betweenBeats); // a beat, not a wait for something
        if (m_isWaiting.exchange(true))
            continue;
        const double posted = timeOf(CLOCK_MONOTONIC);
        const double computed = timeOf(m_clock);
        QMetaObject::invokeMethod(&m_receiver, [this, posted, computed] {
            m_longest = std::max(m_longest.load(), timeOf(CLOCK_MONOTONIC) - posted);
            m_longestWork = std::max(m_longestWork.load(), timeOf(m_clock) - computed);
            ++m_beats;
            m_isWaiting = false;
        }, Qt::QueuedConnection);
    }
}

} // namespace baseline::testing
