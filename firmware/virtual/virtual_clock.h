// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"

#include <atomic>
#include <cstdint>
#include <functional>

namespace baseline::virtual_nano {

/// The board's clock: the desktop's monotonic clock times a speed. A board that cannot get on, because the desktop is
/// busy or asleep, stands still as a whole: its time stops 100 ms after a turn of serve() was due, so that nothing is
/// lost for reasons that no board has. Faster than real time it does so for a host that is too slow, too (see Runner).
/// `speed` is therefore the most that it runs at.
///
/// tick() belongs to the sampling thread, which is the only one that moves the clock; the rest is for any thread.
class VirtualClock final : public Clock {
public:
    using HostNanoseconds = std::function<std::int64_t()>;

    /// `host` must never run backwards; it is called from any thread.
    VirtualClock(double speed, HostNanoseconds host);

    /// std::chrono::steady_clock.
    static HostNanoseconds steadyHost();

    std::uint64_t micros() override;

    /// Sampling thread: moves the clock on. Call every few milliseconds.
    void tick();
    /// A turn of serve() is done: time may go on.
    void beat();
    /// From the next tick on.
    void setSpeed(double speed) { m_wantedSpeed = speed; }
    double speed() const { return m_wantedSpeed; }
    /// Power-up: device time begins at zero. Only while no other thread uses the clock.
    void restart();

private:
    struct Anchor {
        std::int64_t host;   ///< ns
        std::int64_t device; ///< ns, at `host`
        std::int64_t limit;  ///< ns of the host; device time stands still after it
        double speed;
        std::int64_t deviceAt(std::int64_t now) const;
    };
    static constexpr std::int64_t longestTurn = 100'000'000; ///< ns

    Anchor read() const;
    void write(const Anchor& anchor);

    HostNanoseconds m_host;
    std::atomic<double> m_wantedSpeed;
    std::atomic<std::int64_t> m_beat;
    // A sequence lock: m_version is odd while the four below change. One writer, so readers only ever retry.
    std::atomic<std::uint32_t> m_version{0};
    std::atomic<std::int64_t> m_anchorHost{0};
    std::atomic<std::int64_t> m_anchorDevice{0};
    std::atomic<std::int64_t> m_anchorLimit{0};
    std::atomic<double> m_anchorSpeed{1.0};
};

} // namespace baseline::virtual_nano
