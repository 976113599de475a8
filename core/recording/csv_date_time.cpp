// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_date_time.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace baseline::recording {

namespace {

constexpr std::int64_t secondsPerMinute = 60;
constexpr std::int64_t secondsPerHour = 3600;
constexpr std::int64_t secondsPerDay = 86400;

/// Takes numbers and marks from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    bool take(char mark)
    {
        if (peek() != mark)
            return false;
        ++m_at;
        return true;
    }

    /// One of the marks; '\0' when there is none.
    char takeOneOf(std::string_view marks)
    {
        const char mark = peek();
        if (mark == '\0' || marks.find(mark) == std::string_view::npos)
            return '\0';
        ++m_at;
        return mark;
    }

    /// 1 to `longest` digits; -1 when there is none.
    int number(int longest)
    {
        int value = 0;
        int digits = 0;
        while (digits < longest && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++digits;
        }
        return digits > 0 ? value : -1;
    }

    void skipBlanks()
    {
        while (take(' ')) {
        }
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool takeFraction(Scanner& scan, Moment& moment)
{
    double place = 0.1;
    int digits = 0;
    for (int digit = scan.number(1); digit >= 0; digit = scan.number(1), place *= 0.1) {
        moment.fraction += digit * place;
        ++digits;
        if (digit > 0)
            moment.decimals = digits;
    }
    moment.fraction = std::min(moment.fraction, std::nextafter(1.0, 0.0));
    return digits > 0;
}

/// "AM" or "PM": the hour on a clock of 24; -1 when it is none of 12.
int hourOf(int hour, char half)
{
    if (hour < 1 || hour > 12)
        return -1;
    return hour % 12 + (half == 'P' || half == 'p' ? 12 : 0);
}

/// hh:mm[:ss[.fff]] [AM|PM]; the marks may be points behind a date (2004.02.12.10.32.39).
bool takeTimeOfDay(Scanner& scan, std::string_view marks, Moment& moment)
{
    int hour = scan.number(2);
    const char mark = scan.takeOneOf(marks);
    const int minute = scan.number(2);
    if (hour < 0 || hour > 23 || mark == '\0' || minute < 0 || minute > 59)
        return false;
    int second = 0;
    if (scan.take(mark)) {
        second = scan.number(2);
        if (second < 0 || second > 60) // 60: a leap second
            return false;
        if (scan.takeOneOf(".,") != '\0' && !takeFraction(scan, moment))
            return false;
    }
    scan.skipBlanks();
    if (const char half = scan.takeOneOf("APap"); half != '\0') {
        hour = hourOf(hour, half);
        if (hour < 0 || scan.takeOneOf("Mm") == '\0')
            return false;
    }
    moment.seconds += hour * secondsPerHour + minute * secondsPerMinute + second;
    return true;
}

/// "Z" or "+01:00"; nothing is fine too.
bool takeZone(Scanner& scan, Moment& moment)
{
    scan.skipBlanks();
    if (scan.takeOneOf("Zz") != '\0') {
        moment.zoned = true;
        return true;
    }
    const char sign = scan.takeOneOf("+-");
    if (sign == '\0')
        return true;
    const int hours = scan.number(2);
    scan.take(':');
    const int minutes = scan.atEnd() ? 0 : scan.number(2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    const std::int64_t offset = hours * secondsPerHour + minutes * secondsPerMinute;
    moment.seconds -= sign == '-' ? -offset : offset;
    moment.zoned = true;
    return true;
}

bool takeDate(Scanner& scan, DateOrder order, Moment& moment)
{
    std::array<int, 3> parts{};
    const bool yearFirst = order == DateOrder::YearMonthDay;
    parts[0] = scan.number(yearFirst ? 4 : 2);
    const char mark = scan.takeOneOf("-/.");
    parts[1] = scan.number(2);
    if (mark == '\0' || !scan.take(mark))
        return false;
    parts[2] = scan.number(yearFirst ? 2 : 4);
    const int year = yearFirst ? parts[0] : parts[2];
    const int month = order == DateOrder::MonthDayYear ? parts[0] : parts[1];
    const int day = yearFirst ? parts[2] : order == DateOrder::MonthDayYear ? parts[1] : parts[0];
    if (year < 1000 || month < 1 || day < 1)
        return false;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return false;
    moment.seconds = std::chrono::sys_days(date).time_since_epoch().count() * secondsPerDay;
    return true;
}

} // namespace

std::optional<Moment> parseDateTime(std::string_view text, DateOrder order)
{
    Scanner scan(text);
    Moment moment;
    if (order != DateOrder::TimeOnly) {
        if (!takeDate(scan, order, moment) || scan.takeOneOf(" T._,") == '\0')
            return std::nullopt;
        scan.skipBlanks();
    }
    const std::string_view marks = order == DateOrder::TimeOnly ? ":" : ":.";
    if (!takeTimeOfDay(scan, marks, moment) || !takeZone(scan, moment) || !scan.atEnd())
        return std::nullopt;
    return moment;
}

std::optional<DateOrder> dateOrderOf(std::span<const std::string_view> texts)
{
    if (texts.empty())
        return std::nullopt;
    const bool slashes = texts.front().find('/') != std::string_view::npos;
    const DateOrder likelier = slashes ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    const DateOrder other = slashes ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    for (const DateOrder order : {DateOrder::YearMonthDay, likelier, other, DateOrder::TimeOnly}) {
        if (std::ranges::all_of(texts, [order](std::string_view text) { return parseDateTime(text, order).has_value(); }))
            return order;
    }
    return std::nullopt;
}

} // namespace baseline::recording
