// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/device/taps.h"
#include "core/recording/interval_spread.h"

#include <cmath>

namespace baseline::workbench {

/// The true rate of one stream: positions over the board's own time, from its first block to its newest.
class DeviceRate {
public:
    void add(const device::SampleBlockIn& block)
    {
        if (!m_started) {
            m_firstIndex = block.firstIndex;
            m_firstMicros = block.deviceMicros;
            m_started = true;
        } else if (block.firstIndex > m_lastIndex && block.deviceMicros > m_lastMicros) {
            m_spread.add(static_cast<double>(block.deviceMicros - m_lastMicros),
                         static_cast<double>(block.firstIndex - m_lastIndex));
        }
        m_lastIndex = block.firstIndex;
        m_lastMicros = block.deviceMicros;
    }

    /// 0 before two seconds have passed: a block's time stamp may be a few milliseconds late, which is 0.2 % then.
    Hertz value() const
    {
        constexpr std::uint64_t enough = 2'000'000;
        if (m_lastMicros < m_firstMicros + enough || m_lastIndex <= m_firstIndex)
            return {};
        const double seconds = static_cast<double>(m_lastMicros - m_firstMicros) * 1e-6;
        return {static_cast<double>(m_lastIndex - m_firstIndex) / seconds};
    }

    /// RMS deviation of the blocks' intervals from what the rate gives; none before value() is known. The board stamps a
    /// block when it reads it, so this is what the board did, and an upper limit of what the sensor did.
    std::optional<Seconds> jitter() const
    {
        const std::optional<double> variance = m_spread.variance();
        if (!variance || value().value <= 0.0)
            return std::nullopt;
        return Seconds{std::sqrt(*variance) * 1e-6};
    }

private:
    bool m_started = false;
    std::uint64_t m_firstIndex = 0;
    std::uint64_t m_firstMicros = 0;
    std::uint64_t m_lastIndex = 0;
    std::uint64_t m_lastMicros = 0;
    recording::IntervalSpread m_spread;
};

/// Whether a count is at the sensor's limit: the chips saturate a little below the end of int16. The board counts
/// clipping at the same level.
constexpr bool isClipped(std::int16_t count)
{
    return count >= 32700 || count <= -32700;
}

/// How many of the frames hold a clipped count. `counts` is interleaved.
inline SampleIndex clippedFrames(std::span<const std::int16_t> counts, std::size_t channels)
{
    SampleIndex clipped = 0;
    for (std::size_t i = 0; i + channels <= counts.size(); i += channels) {
        bool atLimit = false;
        for (std::size_t channel = 0; channel < channels; ++channel)
            atLimit = atLimit || isClipped(counts[i + channel]);
        clipped += atLimit ? 1 : 0;
    }
    return clipped;
}

} // namespace baseline::workbench
