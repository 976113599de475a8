// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <optional>
#include <string_view>
#include <vector>

namespace baseline::recording {

class TextLines;

/// How a table of numbers is laid out, told from its first lines.
struct CsvLayout {
    enum class Time {
        None,
        Column, ///< one column, timeColumn
        Clock,  ///< the first four columns are hour, minute, second, microsecond
    };

    char separator = ',';
    bool header = false;
    int columns = 0;
    Time time = Time::None;
    int timeColumn = -1;
    /// Seconds of one unit of the time column where its name says so.
    std::optional<double> timeUnit;
    /// The columns that are not time, with names; units only where the header states them.
    std::vector<Channel> channels;

    bool isTime(int column) const
    {
        return time == Time::Clock ? column < 4 : time == Time::Column && column == timeColumn;
    }
};

/// Reads at most three lines. Errors: BadFormat with the line in `value` (0 for an empty file); `subject` is left to
/// the caller, who knows the path.
Result<CsvLayout> sniffLayout(TextLines& lines);

/// Seconds of one unit when the name is one of a time column: 0 when the name leaves the unit open; nothing when it is
/// no time column. `unit` is what stood in brackets behind the name.
std::optional<double> timeUnitOfName(std::string_view name, std::string_view unit);

} // namespace baseline::recording
