// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace baseline::recording {

/// What stands first in a date. TimeOnly: there is no date, "13:30:47.25".
enum class DateOrder { YearMonthDay, MonthDayYear, DayMonthYear, TimeOnly };

/// A moment, split so that microseconds survive: a double of seconds since 1970 resolves 0.2 µs at best.
struct Moment {
    std::int64_t seconds = 0; ///< since 1970, or since midnight without a date; whole
    double fraction = 0.0;    ///< 0 ≤ fraction < 1 s
    int decimals = 0;         ///< digits behind the point of the seconds, zeros at the end not counted
    bool zoned = false;       ///< the text names its offset from UTC; without one it is taken as UTC
};

/// "2020-02-08 13:30:47", "2020-02-08T13:30:47.25Z", "2020/02/08 13:30", "2004.02.12.10.32.39",
/// "01/20/2021 10:11:32.332 PM" or "20.01.2021 10:11:32", as the order says. Nothing when the text is anything else or
/// names a day that does not exist.
std::optional<Moment> parseDateTime(std::string_view text, DateOrder order);

/// The order in which all the texts are dates. Day and month are told apart by a number above 12; where there is none,
/// slashes mean the month comes first. Nothing when one text is no date in any order, or there is none.
std::optional<DateOrder> dateOrderOf(std::span<const std::string_view> texts);

} // namespace baseline::recording
