// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QObject>

#include <atomic>
#include <ctime>
#include <memory>
#include <thread>

namespace baseline::testing {

/// Watches the event loop of the thread that made it: another thread posts an event every two milliseconds, one at a time,
/// and notes how long each waits until it is handled.
class StallWatch {
public:
    StallWatch();
    ~StallWatch();
    StallWatch(const StallWatch&) = delete;
    StallWatch& operator=(const StallWatch&) = delete;

    /// The longest wait so far.
    Seconds longest() const { return Seconds(m_longest); }
    /// The most that the watched thread computed during one wait: what is left of a stall on a computer of its own.
    Seconds longestWork() const { return Seconds(m_longestWork); }
    /// Events that were handled.
    int beats() const { return m_beats; }

private:
    void watch(const std::stop_token& stop);

    QObject m_receiver; ///< in the watched thread
    clockid_t m_clock;  ///< processor time of the watched thread
    std::atomic<double> m_longest{0.0};
    std::atomic<double> m_longestWork{0.0};
    std::atomic<int> m_beats{0};
    std::atomic<bool> m_isWaiting{false};
    std::jthread m_thread; ///< last: it uses all else
};

} // namespace baseline::testing
