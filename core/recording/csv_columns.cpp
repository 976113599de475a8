// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_columns.h"

#include "core/recording/csv_cells.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace baseline::recording {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

ColumnName nameOf(std::string_view cell)
{
    const std::size_t open = cell.find_last_of("[(");
    const bool bracketed = open != std::string_view::npos && (cell.back() == ']' || cell.back() == ')');
    if (!bracketed)
        return {std::string(cell), {}};
    return {std::string(CsvCells::trimmed(cell.substr(0, open))),
            std::string(CsvCells::trimmed(cell.substr(open + 1, cell.size() - open - 2)))};
}

/// Whole numbers in the ranges of a clock; its time of day in seconds.
std::optional<double> clockTime(std::string_view row, char separator)
{
    constexpr std::array<double, 4> limits{24.0, 60.0, 60.0, 1e6};
    constexpr std::array<double, 4> seconds{3600.0, 60.0, 1.0, 1e-6};
    const auto cells = cellsOf(row, separator);
    if (cells.size() <= limits.size())
        return std::nullopt;
    double time = 0.0;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const auto number = tableNumber<double>(cells[i]);
        if (!number || !(*number >= 0.0 && *number < limits[i] && *number == std::floor(*number)))
            return std::nullopt;
        time += *number * seconds[i];
    }
    return time;
}

/// A unit of time in seconds; 0 when it is none.
double secondsOf(std::string_view unit)
{
    static constexpr std::array<std::pair<std::string_view, double>, 12> units{{{"s", 1.0},
                                                                                {"sec", 1.0},
                                                                                {"secs", 1.0},
                                                                                {"second", 1.0},
                                                                                {"seconds", 1.0},
                                                                                {"ms", 1e-3},
                                                                                {"msec", 1e-3},
                                                                                {"us", 1e-6},
                                                                                {"usec", 1e-6},
                                                                                {"µs", 1e-6},
                                                                                {"μs", 1e-6},
                                                                                {"ns", 1e-9}}};
    for (const auto& [word, value] : units) {
        if (word == unit)
            return value;
    }
    return 0.0;
}

} // namespace

std::vector<ColumnName> columnNames(const CsvDialect& dialect, const CsvSample& sample)
{
    std::vector<ColumnName> names;
    if (dialect.header) {
        std::string_view line = CsvCells::trimmed(sample.lines[*dialect.header]);
        if (line.starts_with('#') || line.starts_with('%')) // NumPy and MATLAB write a header as a comment
            line.remove_prefix(1);
        for (const std::string_view cell : cellsOf(line, dialect.separator))
            names.push_back(nameOf(cell));
    }
    names.resize(dialect.columns.size());
    if (dialect.units) {
        const auto units = cellsOf(sample.lines[*dialect.units], dialect.separator);
        for (std::size_t i = 0; i < std::min(units.size(), names.size()); ++i) {
            const std::string bare = nameOf(units[i]).unit;
            names[i].unit = bare.empty() ? std::string(units[i]) : bare;
        }
    }
    return names;
}

std::optional<double> timeUnitOfName(std::string_view name, std::string_view unit)
{
    std::string base = lowered(name);
    const std::size_t begin = base.find_first_not_of('_');
    base.erase(0, begin == std::string::npos ? 0 : begin);
    double seconds = secondsOf(lowered(unit));
    if (const std::size_t mark = base.find_last_of("_ "); mark != std::string::npos) {
        if (const double suffix = secondsOf(std::string_view(base).substr(mark + 1)); suffix > 0.0) {
            seconds = suffix;
            base.resize(mark);
        }
    }
    if (base == "millis")
        return 1e-3;
    if (base == "micros")
        return 1e-6;
    static constexpr std::array<std::string_view, 8> words{"time",    "timestamp", "t",        "elapsed",
                                                           "datetime", "date_time", "date time", "epoch"};
    if (std::ranges::find(words, base) != words.end())
        return seconds;
    return std::nullopt;
}

bool mayBeAcceleration(const QString& name)
{
    const std::string base = lowered(name.toStdString());
    if (base.find("acc") != std::string::npos || base.find("vib") != std::string::npos)
        return true;
    // "x", "ay", "a_z", "X-Axis", "ch3", "0"
    std::string_view rest = base;
    for (const std::string_view prefix : {"ch", "axis", "a"}) {
        if (rest.size() > prefix.size() && rest.starts_with(prefix)) {
            rest.remove_prefix(prefix.size());
            break;
        }
    }
    while (!rest.empty() && (rest.front() == '_' || rest.front() == '-' || rest.front() == ' '))
        rest.remove_prefix(1);
    if (const std::size_t axis = rest.find("axis"); axis != std::string_view::npos && axis > 0)
        rest = rest.substr(0, axis - 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isLetter = rest.size() == 1 && rest.front() >= 'x' && rest.front() <= 'z';
    return isLetter || (!rest.empty() && std::ranges::all_of(rest, isDigit));
}

bool looksLikeClock(std::string_view row, std::string_view next, char separator)
{
    const auto first = clockTime(row, separator);
    const auto second = clockTime(next, separator);
    if (!first || !second)
        return false;
    // Below a minute's worth, the fourth number may be anything.
    const auto micros = tableNumber<double>(cellsOf(row, separator)[3]);
    return *second > *first && *second - *first < 1.0 && *micros >= 60.0;
}

} // namespace baseline::recording
