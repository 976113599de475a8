// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::device {

/// More columns than any sketch prints; a longer line is damaged.
inline constexpr std::size_t maxTextChannels = 16;

/// What one line of a sketch's output holds.
struct TextLine {
    enum class Kind {
        Row,     ///< finite numbers only
        Damaged, ///< begins as a row and is none: cut, run into another, "nan"; a sample was there
        Other,   ///< a heading or a message: no sample
        Empty,
    };

    Kind kind = Kind::Empty;
    std::size_t count = 0; ///< of the values
    std::array<float, maxTextChannels> values{};
    /// As many as values where the line names them ("x:0.12, y:0.98", as the Arduino serial plotter reads it), else empty.
    std::vector<std::string> names;
};

/// Reads numbers between commas, semicolons, blanks or tabs; a separator at the end is allowed, an empty column is not.
/// Each number becomes the nearest float. Any bytes are allowed.
TextLine readTextLine(std::string_view line);

} // namespace baseline::device
