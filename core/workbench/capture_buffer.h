// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::workbench {

/// The newest frames of a signal as raw values, with its gaps, in a fixed block of memory: what "that was it!" keeps, and
/// what a trigger looks back at. Counts of int16 are held as floats, which is exact. Belongs to one thread.
class CaptureBuffer {
public:
    /// A stretch without a gap.
    struct Piece {
        SampleIndex first = 0;
        std::vector<float> values; ///< interleaved
    };

    /// Keeps the last `capacity` frames of `channels` channels; both at least 1.
    CaptureBuffer(std::size_t capacity, std::size_t channels);

    /// Whole frames, interleaved, behind the newest one.
    void append(std::span<const std::int16_t> interleaved);
    void append(std::span<const float> interleaved);
    /// So many frames are missing behind the newest one.
    void skip(SampleIndex missing);
    /// Forgets everything; positions go on.
    void clear();

    std::size_t channels() const { return m_channels; }
    std::size_t capacity() const { return m_present.size(); }
    /// Position behind the newest frame; missing frames count.
    SampleIndex end() const { return m_end; }
    /// Of the oldest frame that is still held, or end().
    SampleIndex begin() const;

    /// What is held of [from, to), oldest first.
    std::vector<Piece> pieces(SampleIndex from, SampleIndex to) const;

private:
    template <typename Value>
    void take(std::span<const Value> interleaved);
    std::size_t slot(SampleIndex position) const { return static_cast<std::size_t>(position) % m_present.size(); }

    std::size_t m_channels;
    std::vector<float> m_values;         ///< a ring of frames
    std::vector<std::uint8_t> m_present; ///< one a frame
    SampleIndex m_begin = 0;             ///< nothing is held before
    SampleIndex m_end = 0;
};

/// Back to counts; exact for what was appended as counts.
std::vector<std::int16_t> asCounts(std::span<const float> values);

} // namespace baseline::workbench
