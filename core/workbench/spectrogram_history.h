// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/spectrogram.h"

#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace baseline::workbench {

/// Some columns of one channel, as a picture takes them over.
struct SpectrogramPart {
    dsp::SpectrogramGrid grid;  ///< bins 0: there is none yet. Of a long span, `hop` is that of the joined columns
    std::uint64_t number = 0;   ///< rises when everything begins anew
    std::int64_t first = 0;     ///< of the first column
    std::vector<dsp::LevelByte> levels; ///< column after column, grid.bins each

    std::int64_t end() const
    {
        return grid.bins == 0 ? first : first + static_cast<std::int64_t>(levels.size() / grid.bins);
    }
};

/// The columns of the last ten minutes of every channel in a fixed block of memory: all of the last minute, and of what is
/// older the highest level of each half second. One thread appends; any thread asks.
class SpectrogramHistory {
public:
    static constexpr Seconds fineSpan{60.0};
    static constexpr Seconds wholeSpan{600.0};

    /// Forgets everything.
    void begin(const dsp::SpectrogramGrid& grid, std::size_t channels);
    /// The next column: bins levels of each channel, one channel after the other. `column` counts up; what is left out is
    /// a gap.
    void append(std::int64_t column, std::span<const dsp::LevelByte> levels);

    /// The columns of a channel over the newest `span` that come behind column `after` of the history with that `number`;
    /// all of them for another number. Columns of a span above fineSpan are half seconds, and the newest is not among them
    /// before it is complete.
    SpectrogramPart part(std::size_t channel, Seconds span, std::uint64_t number, std::int64_t after) const;

private:
    /// A ring of columns of all channels.
    struct Ring {
        std::size_t capacity = 0;
        std::int64_t begin = 0; ///< nothing is held before
        std::int64_t end = 0;
        std::vector<dsp::LevelByte> levels;
    };

    dsp::LevelByte* at(Ring& ring, std::int64_t column) const;
    void push(Ring& ring, std::int64_t column, std::span<const dsp::LevelByte> levels) const;
    void join(std::int64_t column, std::span<const dsp::LevelByte> levels);

    mutable std::mutex m_mutex; ///< taken some twenty times a second
    dsp::SpectrogramGrid m_grid;
    std::size_t m_channels = 0;
    std::size_t m_joined = 1; ///< columns in one of the coarse ones
    std::uint64_t m_number = 0;
    Ring m_fine;
    Ring m_coarse;
    std::vector<dsp::LevelByte> m_open; ///< the coarse column that is being filled
    std::int64_t m_openColumn = -1;
};

} // namespace baseline::workbench
