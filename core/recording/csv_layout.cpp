// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_layout.h"

#include "core/recording/channel_names.h"
#include "core/recording/csv_cells.h"
#include "core/recording/text_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace baseline::recording {

namespace {

using Numbers = std::vector<double>;

/// 2001-09-09 in seconds: a larger first column is a time since 1970, in seconds or finer units, and no acceleration.
constexpr double smallestEpoch = 1e9;

char separatorOf(std::string_view line)
{
    if (line.find(';') != std::string_view::npos)
        return ';';
    if (line.find(',') == std::string_view::npos && line.find('\t') != std::string_view::npos)
        return '\t';
    return ',';
}

std::vector<std::string_view> split(std::string_view line, char separator)
{
    std::vector<std::string_view> cells;
    CsvCells rest(line, separator);
    while (const auto cell = rest.next())
        cells.push_back(*cell);
    return cells;
}

/// Nothing when a cell is not a number.
std::optional<Numbers> numbersIn(std::string_view line, char separator)
{
    Numbers numbers;
    for (std::string_view cell : split(line, separator)) {
        const auto number = parseNumber<double>(cell);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

/// "x [g]" or "x (g)" into name and unit, quotes removed.
std::array<std::string, 2> nameAndUnit(std::string_view cell)
{
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
        cell = CsvCells::trimmed(cell.substr(1, cell.size() - 2));
    const std::size_t open = cell.find_last_of("[(");
    const bool bracketed = open != std::string_view::npos && (cell.back() == ']' || cell.back() == ')');
    if (!bracketed)
        return {std::string(cell), {}};
    return {std::string(CsvCells::trimmed(cell.substr(0, open))),
            std::string(CsvCells::trimmed(cell.substr(open + 1, cell.size() - open - 2)))};
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// hour, minute, second, microsecond: whole numbers in range.
bool isClock(const Numbers& row)
{
    constexpr std::array<double, 4> limits{24.0, 60.0, 60.0, 1e6};
    if (row.size() <= limits.size())
        return false;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!(row[i] >= 0.0 && row[i] < limits[i] && row[i] == std::floor(row[i])))
            return false;
    }
    return true;
}

/// Two samples of one clock less than a second apart; small whole numbers that are no clock do not move like this.
bool looksLikeClock(const Numbers& row, const Numbers& next)
{
    if (!isClock(row) || !isClock(next))
        return false;
    const auto seconds = [](const Numbers& r) { return r[0] * 3600.0 + r[1] * 60.0 + r[2] + r[3] * 1e-6; };
    const double step = seconds(next) - seconds(row);
    return step > 0.0 && step < 1.0 && row[3] >= 60.0;
}

void nameColumns(CsvLayout& layout, std::string_view headerLine)
{
    int column = 0;
    for (std::string_view cell : split(headerLine, layout.separator)) {
        const auto [name, unit] = nameAndUnit(cell);
        const auto time = timeUnitOfName(name, unit);
        if (time && layout.time == CsvLayout::Time::None) {
            layout.time = CsvLayout::Time::Column;
            layout.timeColumn = column;
            if (*time > 0.0)
                layout.timeUnit = *time;
        } else {
            const QString shown = name.empty() ? QStringLiteral("ch%1").arg(column + 1) : QString::fromStdString(name);
            layout.channels.push_back({shown, QString::fromStdString(unit), 1.0, 0.0});
        }
        ++column;
    }
}

void nameColumnsWithoutHeader(CsvLayout& layout, const Numbers& row, const std::optional<Numbers>& second)
{
    if (second && looksLikeClock(row, *second)) {
        layout.time = CsvLayout::Time::Clock;
    } else if (row.size() > 1 && row[0] > smallestEpoch) {
        layout.time = CsvLayout::Time::Column;
        layout.timeColumn = 0;
    }
    std::size_t channels = 0;
    for (int column = 0; column < layout.columns; ++column)
        channels += layout.isTime(column) ? 0 : 1;
    layout.channels = unnamedChannels(channels);
}

Error badLine(const TextLines& lines, const char* detail)
{
    return Error{Error::Code::BadFormat, detail, {}, static_cast<double>(lines.lineNumber())};
}

} // namespace

std::optional<double> timeUnitOfName(std::string_view name, std::string_view unit)
{
    static constexpr std::array<std::pair<std::string_view, double>, 8> units{{{"s", 1.0},
                                                                               {"sec", 1.0},
                                                                               {"seconds", 1.0},
                                                                               {"ms", 1e-3},
                                                                               {"us", 1e-6},
                                                                               {"µs", 1e-6},
                                                                               {"μs", 1e-6},
                                                                               {"ns", 1e-9}}};
    const auto valueOf = [](std::string_view text) {
        for (const auto& [word, value] : units) {
            if (word == text)
                return value;
        }
        return 0.0;
    };
    std::string base = lowered(name);
    base.erase(0, base.find_first_not_of('_') == std::string::npos ? 0 : base.find_first_not_of('_'));
    double seconds = valueOf(lowered(unit));
    if (const std::size_t underscore = base.rfind('_'); underscore != std::string::npos) {
        if (const double suffix = valueOf(std::string_view(base).substr(underscore + 1)); suffix > 0.0) {
            seconds = suffix;
            base.resize(underscore);
        }
    }
    if (base == "millis")
        return 1e-3;
    if (base == "micros")
        return 1e-6;
    if (base == "time" || base == "timestamp" || base == "t" || base == "elapsed")
        return seconds;
    return std::nullopt;
}

Result<CsvLayout> sniffLayout(TextLines& lines)
{
    const auto first = lines.next();
    if (!first || first->empty()) {
        if (lines.state() == TextLines::State::NotText)
            return Error{Error::Code::BadFormat, "not a text file", {}, 1.0};
        return Error{Error::Code::BadFormat, "the file is empty", {}, 0.0};
    }
    const std::string kept(*first); // the reader's block moves on with the next line
    CsvLayout layout;
    layout.separator = separatorOf(kept);
    layout.columns = static_cast<int>(split(kept, layout.separator).size());
    const auto firstNumbers = numbersIn(kept, layout.separator);
    layout.header = !firstNumbers;

    const auto second = lines.next();
    const auto secondNumbers = second ? numbersIn(*second, layout.separator) : std::nullopt;
    if (layout.header) {
        if (!second)
            return badLine(lines, "a header without rows");
        nameColumns(layout, kept);
    } else {
        nameColumnsWithoutHeader(layout, *firstNumbers, secondNumbers);
    }
    if (layout.channels.empty())
        return Error{Error::Code::BadFormat, "no column besides time", {}, 1.0};
    return layout;
}

} // namespace baseline::recording
