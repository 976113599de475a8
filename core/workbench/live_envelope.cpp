// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_envelope.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace baseline::workbench {

namespace {

// A few for each pixel column of a plot of 2000 pixels: what stands between two columns is off by a fraction of a pixel.
constexpr std::size_t leastBuckets = 4096;

using Count = std::numeric_limits<std::int16_t>;

} // namespace

std::size_t LiveEnvelope::bucketFor(std::size_t frames)
{
    return std::bit_floor(std::max<std::size_t>(1, frames / leastBuckets));
}

void LiveEnvelope::setBucket(std::size_t samples)
{
    if (samples == m_bucket)
        return;
    m_bucket = samples;
    reset();
}

void LiveEnvelope::reset()
{
    m_extremes.clear();
    m_hasGap.clear();
    m_next = -1;
}

void LiveEnvelope::prepare(const SignalHistory& history)
{
    if (m_next >= 0 && m_channels == history.channels() && m_next <= history.end())
        return;
    // One more than fits into the history, for the one that is being filled.
    const std::size_t buckets = history.capacity() / m_bucket + 2;
    m_channels = history.channels();
    m_extremes.assign(buckets * m_channels, {Count::max(), Count::min()});
    m_hasGap.assign(buckets, 1);
    m_next = history.begin();
    m_firstBucket = bucketOf(m_next);
}

void LiveEnvelope::open(SampleIndex bucket)
{
    const std::size_t at = slot(bucket);
    std::fill_n(m_extremes.begin() + static_cast<std::ptrdiff_t>(at * m_channels), m_channels,
                Extremes{Count::max(), Count::min()});
    m_hasGap[at] = 0;
}

void LiveEnvelope::take(const SignalHistory& history)
{
    if (m_bucket == 1)
        return;
    prepare(history);
    if (m_next < history.begin()) { // more came at once than is held
        reset();
        prepare(history);
    }
    const auto length = static_cast<SampleIndex>(m_bucket);
    for (; m_next < history.end(); ++m_next) {
        const SampleIndex bucket = bucketOf(m_next);
        if (m_next % length == 0 || m_next == history.begin())
            open(bucket);
        const std::size_t at = slot(bucket);
        const std::int16_t* counts = history.frame(m_next);
        if (counts == nullptr) {
            m_hasGap[at] = 1;
            continue;
        }
        Extremes* extremes = &m_extremes[at * m_channels];
        for (std::size_t channel = 0; channel < m_channels; ++channel) {
            extremes[channel].low = std::min(extremes[channel].low, counts[channel]);
            extremes[channel].high = std::max(extremes[channel].high, counts[channel]);
        }
    }
}

void LiveEnvelope::copy(std::size_t channel, SampleIndex first, float scale,
                        std::span<dsp::StreamExtremes> values) const
{
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    std::ranges::fill(values, dsp::StreamExtremes{nan, nan, true});
    if (m_hasGap.empty() || m_next <= 0)
        return;
    const SampleIndex end = bucketOf(m_next - 1) + 1;
    const SampleIndex begin = std::max(m_firstBucket, end - static_cast<SampleIndex>(m_hasGap.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const SampleIndex bucket = first + static_cast<SampleIndex>(i);
        if (bucket < begin || bucket >= end)
            continue;
        const std::size_t at = slot(bucket);
        const Extremes& extremes = m_extremes[at * m_channels + channel];
        const bool isThere = extremes.low <= extremes.high;
        values[i] = {isThere ? scale * static_cast<float>(extremes.low) : nan,
                     isThere ? scale * static_cast<float>(extremes.high) : nan, m_hasGap[at] != 0};
    }
}

} // namespace baseline::workbench
