// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/envelope.h"
#include "core/workbench/signal_history.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::workbench {

/// The extremes of a live signal, bucket by bucket, so that a long span can be drawn sixty times a second without looking
/// at all of its samples each time. Follows a history; every sample is looked at once. Buckets begin at multiples of
/// their length, whatever is drawn. Belongs to one thread.
class LiveEnvelope {
public:
    /// Samples in a bucket: 1 (the samples themselves will do) or a power of two, so that a span of `frames` has a few
    /// buckets for each pixel column of a large screen.
    static std::size_t bucketFor(std::size_t frames);

    /// Another length begins anew, from what the history holds.
    void setBucket(std::size_t samples);
    std::size_t bucket() const { return m_bucket; }
    /// Begins anew: another history.
    void reset();
    /// Takes what has come since the last call. Nothing as long as bucket() is 1.
    void take(const SignalHistory& history);

    /// The bucket that holds a position.
    SampleIndex bucketOf(SampleIndex position) const { return position / static_cast<SampleIndex>(m_bucket); }
    /// One channel of the buckets [first, first + values.size()) times `scale`; NaN with a gap where nothing is held.
    void copy(std::size_t channel, SampleIndex first, float scale, std::span<dsp::StreamExtremes> values) const;

private:
    struct Extremes {
        std::int16_t low;
        std::int16_t high;
    };

    void prepare(const SignalHistory& history);
    void open(SampleIndex bucket);
    std::size_t slot(SampleIndex bucket) const { return static_cast<std::size_t>(bucket) % m_hasGap.size(); }

    std::size_t m_bucket = 1;
    std::size_t m_channels = 0;
    std::vector<Extremes> m_extremes;     ///< a ring of buckets, a value a channel; low above high: nothing is there
    std::vector<std::uint8_t> m_hasGap;   ///< one a bucket
    SampleIndex m_firstBucket = 0;
    SampleIndex m_next = -1;              ///< position of the first frame that was not taken; -1: none was
};

} // namespace baseline::workbench
