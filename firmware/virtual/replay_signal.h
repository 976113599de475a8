// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baseline::virtual_nano {

/// A stretch of a replayed signal without a gap inside.
struct ReplayStretch {
    std::size_t firstRow = 0;
    std::size_t rows = 0;
    std::uint32_t gapBefore = 0; ///< frames
};

/// What a replay plays: the acceleration channels of one file, or of a folder's files one after the other.
struct ReplaySignal {
    Hertz rate;
    bool rateAssumed = false; ///< neither the caller nor the files knew it
    std::size_t channels = 0;
    std::vector<float> values; ///< g, interleaved
    std::vector<ReplayStretch> stretches;
};

/// Frames missing before each file but the first: enough that no window crosses, and no time wasted.
inline constexpr std::uint32_t gapBetweenFiles = 1;
inline constexpr Hertz assumedRate{200.0};

/// Reads `path`. `rate` wins over the files' own; where they agree, the gaps that a file's times tell of stay. Errors:
/// those of importFile (subject = file); InvalidArgument with a sentence when files disagree in rate or channels, or when
/// there is no channel in g, more than eight of them, or a rate that a board cannot state.
Result<ReplaySignal> loadReplay(const QString& path, std::optional<Hertz> rate);

/// The sentence for a replay that cannot be loaded.
std::string replaySentence(const Error& error);

} // namespace baseline::virtual_nano
