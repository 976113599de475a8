// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace baseline::recording {

/// Takes the cells of one line from its front, without the blanks around them.
class CsvCells {
public:
    CsvCells(std::string_view line, char separator) : m_rest(line), m_separator(separator) {}

    std::optional<std::string_view> next()
    {
        if (m_done)
            return std::nullopt;
        const std::size_t end = m_rest.find(m_separator);
        std::string_view cell = m_rest.substr(0, end);
        m_done = end == std::string_view::npos;
        if (!m_done)
            m_rest.remove_prefix(end + 1);
        return trimmed(cell);
    }

    static std::string_view trimmed(std::string_view text)
    {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        return text;
    }

private:
    std::string_view m_rest;
    char m_separator;
    bool m_done = false;
};

/// The same for the lines of a table: cells may stand in quotes, which are taken off, and a separator of ' ' means any
/// run of blanks and tabs.
class TableCells {
public:
    TableCells(std::string_view line, char separator) : m_rest(CsvCells::trimmed(line)), m_separator(separator)
    {
        if (separator == '\t') // blanks at the ends are cells here
            m_rest = line;
    }

    std::optional<std::string_view> next()
    {
        if (m_done)
            return std::nullopt;
        const std::size_t end = endOfCell();
        std::string_view cell = CsvCells::trimmed(m_rest.substr(0, end));
        m_done = end == std::string_view::npos;
        if (!m_done)
            m_rest.remove_prefix(end + 1);
        if (m_separator == ' ')
            m_rest = CsvCells::trimmed(m_rest);
        return unquoted(cell);
    }

private:
    /// Of the separator behind the first cell.
    std::size_t endOfCell() const
    {
        std::size_t from = m_rest.find_first_not_of(m_separator == '\t' ? " " : " \t");
        if (from != std::string_view::npos && m_rest[from] == '"')
            from = m_rest.find('"', from + 1);
        if (from == std::string_view::npos)
            from = 0; // only blanks, or a quote that nobody closes
        return m_separator == ' ' ? m_rest.find_first_of(" \t", from) : m_rest.find(m_separator, from);
    }

    static std::string_view unquoted(std::string_view cell)
    {
        if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"')
            return cell;
        return CsvCells::trimmed(cell.substr(1, cell.size() - 2));
    }

    std::string_view m_rest;
    char m_separator;
    bool m_done = false;
};

/// The number in a cell, in the C locale whatever the user's; a decimal comma is understood where it cannot be the
/// separator. An empty cell is a missing value: NaN. Beyond the type's range: infinity, or zero for a tiny one.
/// Nothing when the cell holds anything else.
template <typename T>
std::optional<T> parseNumber(std::string_view cell)
{
    if (cell.empty())
        return std::numeric_limits<T>::quiet_NaN();
    if (const std::size_t comma = cell.find(','); comma != std::string_view::npos) {
        std::string withPoint(cell);
        withPoint[comma] = '.';
        return withPoint.find(',') == std::string::npos ? parseNumber<T>(withPoint) : std::nullopt;
    }
    if (cell.front() == '+')
        cell.remove_prefix(1);
    T value{};
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (end != cell.data() + cell.size() || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        const bool tiny = cell.find("e-") != std::string_view::npos || cell.find("E-") != std::string_view::npos;
        return tiny ? T{} : std::numeric_limits<T>::infinity();
    }
    return value;
}

} // namespace baseline::recording
