// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace baseline::workbench {

/// A tap that hangs on a link, or another source, as long as this object lives.
template <typename Tap, typename Source = device::Link>
class AttachedTap {
public:
    AttachedTap(Source& source, std::size_t capacity) : m_source(source), m_tap(std::make_shared<Tap>(capacity))
    {
        m_source.addTap(m_tap);
    }
    ~AttachedTap() { m_source.removeTap(m_tap); }
    AttachedTap(const AttachedTap&) = delete;
    AttachedTap& operator=(const AttachedTap&) = delete;

    Tap* operator->() const { return m_tap.get(); }
    Tap& operator*() const { return *m_tap; }

private:
    Source& m_source;
    std::shared_ptr<Tap> m_tap;
};

/// How often a job looks into its taps: often enough for a board at a thousand times the speed, and next to nothing for
/// the processor.
inline constexpr std::chrono::milliseconds tapPollInterval{4};

/// Waits for the interval, or less when `stop` is requested.
inline void waitForTap(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, tapPollInterval, [] { return false; });
}

} // namespace baseline::workbench
