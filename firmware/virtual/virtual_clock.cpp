// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/virtual_clock.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace baseline::virtual_nano {

VirtualClock::VirtualClock(double speed, HostNanoseconds host)
    : m_host(std::move(host)), m_wantedSpeed(speed), m_beat(0)
{
    restart();
}

VirtualClock::HostNanoseconds VirtualClock::steadyHost()
{
    return [] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return static_cast<std::int64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
    };
}

std::int64_t VirtualClock::Anchor::deviceAt(std::int64_t now) const
{
    const std::int64_t elapsed = std::max<std::int64_t>(0, std::min(now, limit) - host);
    return device + static_cast<std::int64_t>(static_cast<double>(elapsed) * speed);
}

// Every access is sequentially consistent, which is what lets the reader trust an unchanged even version.
VirtualClock::Anchor VirtualClock::read() const
{
    for (;;) {
        const std::uint32_t before = m_version;
        const Anchor anchor{m_anchorHost, m_anchorDevice, m_anchorLimit, m_anchorSpeed};
        if (before % 2 == 0 && m_version == before)
            return anchor;
    }
}

void VirtualClock::write(const Anchor& anchor)
{
    ++m_version;
    m_anchorHost = anchor.host;
    m_anchorDevice = anchor.device;
    m_anchorLimit = anchor.limit;
    m_anchorSpeed = anchor.speed;
    ++m_version;
}

std::uint64_t VirtualClock::micros()
{
    return static_cast<std::uint64_t>(read().deviceAt(m_host()) / 1000);
}

void VirtualClock::tick()
{
    const std::int64_t now = m_host();
    const std::int64_t device = read().deviceAt(now);
    write({now, device, std::min<std::int64_t>(now, m_beat) + longestTurn, m_wantedSpeed});
}

void VirtualClock::beat()
{
    m_beat = m_host();
}

void VirtualClock::restart()
{
    const std::int64_t now = m_host();
    m_beat = now;
    write({now, 0, now + longestTurn, m_wantedSpeed});
}

} // namespace baseline::virtual_nano
