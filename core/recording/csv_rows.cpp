// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_rows.h"

#include "core/recording/csv_cells.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace baseline::recording {

namespace {

/// More sentences than this at the end of a table are no closing words.
constexpr std::size_t mostSentences = 10;
/// A table's line is far shorter; a longer one is a binary file.
constexpr std::size_t longestLine = 64 * 1024;

template <typename T>
class BlockParser {
public:
    BlockParser(const CsvLayout& layout, CsvParts parts, CsvBlock& block)
        : m_layout(layout), m_block(block), m_values(block.data.emplace<std::vector<T>>()),
          m_ownerColumn(layout.ownerColumn()), m_blanks(layout.separator == ' '),
          m_readValues(parts != CsvParts::TimesOnly), m_measure(parts != CsvParts::Values)
    {
    }

    void parse(std::string_view text)
    {
        const char* at = text.data();
        const char* const end = at + text.size();
        while (at < end && m_block.fault == CsvBlock::none) {
            const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
            const char* lineEnd = found != nullptr ? static_cast<const char*>(found) : end;
            parseLine(at, lineEnd > at && lineEnd[-1] == '\r' ? lineEnd - 1 : lineEnd);
            ++m_block.lines;
            at = lineEnd + 1;
        }
    }

private:
    void parseLine(const char* begin, const char* end)
    {
        const std::string_view line(begin, static_cast<std::size_t>(end - begin));
        if (line.size() > longestLine)
            return fail("a line too long for a table");
        if (CsvCells::trimmed(line).empty())
            return stray(false);
        const std::size_t kept = m_values.size();
        const char* fault = nullptr;
        const bool mine = m_ownerColumn == m_layout.use.size() || isMine(line);
        if (mine && m_rowsAllowed)
            fault = parseRow(begin, end);
        if (fault != nullptr || !m_rowsAllowed) {
            m_values.resize(kept);
            if (isSentence(line) && m_block.sentences < mostSentences)
                return stray(true);
            return fail(fault != nullptr ? fault : m_strayDetail);
        }
        if (m_block.firstRow == CsvBlock::none)
            m_block.firstRow = m_block.lines;
        if (mine)
            addRow(kept);
    }

    void addRow(std::size_t kept)
    {
        if (m_ownerColumn < m_layout.use.size())
            m_block.rowLines.push_back(m_block.lines);
        if (m_layout.time != CsvLayout::Time::None)
            m_block.times.push_back(m_time);
        if (m_readValues && !m_whole) {
            m_values.resize(kept);
            m_block.holes.push_back({m_block.rows, m_blank});
        }
        ++m_block.rows;
    }

    void stray(bool sentence)
    {
        if (m_block.firstStray == CsvBlock::none)
            m_block.firstStray = m_block.lines;
        m_block.sentences += sentence ? 1 : 0;
        m_strayDetail = m_block.sentences > 0 ? "text where a number should be" : "an empty line among the rows";
        m_rowsAllowed = false;
    }

    /// A row behind stray lines means that those are the fault.
    void fail(const char* detail)
    {
        m_block.fault = m_rowsAllowed ? m_block.lines : m_block.firstStray;
        m_block.faultDetail = m_rowsAllowed ? detail : m_strayDetail;
    }

    bool isMine(std::string_view line) const
    {
        TableCells cells(line, m_layout.separator);
        auto cell = cells.next();
        for (std::size_t column = 0; cell && column < m_ownerColumn; ++column)
            cell = cells.next();
        return cell && (m_layout.owner ? !cell->empty() : *cell == m_layout.sensor);
    }

    bool isSentence(std::string_view line) const
    {
        TableCells cells(line, m_layout.separator);
        while (const auto cell = cells.next()) {
            const auto number = tableNumber<double>(*cell);
            if (number && !std::isnan(*number))
                return false;
        }
        return true;
    }

    bool isBlank(char c) const { return c == ' ' || (c == '\t' && m_layout.separator != '\t'); }

    /// What is wrong with the row, or nothing.
    const char* parseRow(const char* at, const char* end)
    {
        m_whole = true;
        m_blank = true;
        m_time = 0.0;
        const std::size_t columns = m_layout.use.size();
        if (m_layout.separator != '\t') {
            while (end > at && isBlank(end[-1]))
                --end;
        }
        for (std::size_t column = 0; column < columns; ++column) {
            while (at < end && isBlank(*at))
                ++at;
            if (const char* fault = parseCell(column, at, end); fault != nullptr)
                return fault;
            const bool last = column + 1 == columns;
            if (last != (at == end + 1))
                return last ? "more cells than in the first row" : "fewer cells than in the first row";
        }
        return nullptr;
    }

    /// Moves `at` behind the separator; behind the end after the last cell.
    const char* parseCell(std::size_t column, const char*& at, const char* end)
    {
        const CsvUse use = m_layout.use[column];
        if (use == CsvUse::Value && m_readValues) {
            T value{};
            const auto [next, error] = std::from_chars(at, end, value);
            if (error == std::errc() && takeSeparator(next, at, end)) {
                m_blank = false;
                add(value);
                return nullptr;
            }
        }
        if (use == CsvUse::Time && m_layout.time == CsvLayout::Time::Number && !m_measure) {
            const auto [next, error] = std::from_chars(at, end, m_time);
            if (error == std::errc() && std::isfinite(m_time) && takeSeparator(next, at, end))
                return nullptr;
            m_time = 0.0;
        }
        const std::string_view cell = takeCell(at, end);
        if (use == CsvUse::Time)
            return takeTime(cell, column) ? nullptr : "the time is not a number";
        if (use != CsvUse::Value || !m_readValues)
            return nullptr;
        const auto value = tableNumber<T>(cell);
        if (!value)
            return "text where a number should be";
        m_blank = m_blank && cell.empty();
        add(*value);
        return nullptr;
    }

    void add(T value)
    {
        m_whole = m_whole && std::isfinite(value);
        m_values.push_back(value);
    }

    bool takeSeparator(const char* next, const char*& at, const char* end) const
    {
        while (!m_blanks && next < end && isBlank(*next))
            ++next;
        if (next < end && !(m_blanks ? isBlank(*next) : *next == m_layout.separator))
            return false;
        at = next + 1;
        return true;
    }

    /// The slow way, for quotes, commas as decimal points, words and everything that is skipped.
    std::string_view takeCell(const char*& at, const char* end) const
    {
        const std::string_view rest(at, static_cast<std::size_t>(end - at));
        TableCells cells(rest, m_layout.separator);
        const std::string_view cell = cells.next().value_or(std::string_view());
        const char* from = cell.empty() ? at : cell.data() + cell.size();
        if (from < end && *from == '"' && from > at)
            ++from;
        const char* next = m_blanks ? std::find_if(from, end, [this](char c) { return isBlank(c); })
                                    : std::find(from, end, m_layout.separator);
        at = next + 1;
        return cell;
    }

    bool takeTime(std::string_view cell, std::size_t column)
    {
        if (m_layout.time == CsvLayout::Time::Moment) {
            const auto moment = parseDateTime(cell, m_layout.dateOrder);
            if (!moment)
                return false;
            m_time = static_cast<double>(moment->seconds - m_layout.epoch) + moment->fraction;
            m_block.timeDecimals = std::max(m_block.timeDecimals, moment->decimals);
            return true;
        }
        const auto value = tableNumber<double>(cell);
        if (!value || !std::isfinite(*value))
            return false;
        const bool clock = m_layout.time == CsvLayout::Time::Clock;
        static constexpr double seconds[] = {3600.0, 60.0, 1.0, 1e-6};
        const double unit = clock ? seconds[column] : 1.0;
        m_time += *value * unit;
        if (clock)
            m_block.timeDecimals = 6;
        if (m_measure && (!clock || column == 3))
            measure(cell, unit);
        return true;
    }

    /// How finely a time is written: "0.020" to 2 decimals, "1.6562e+005" to tens.
    void measure(std::string_view cell, double unit)
    {
        const std::size_t point = std::min(cell.find_first_of(".,"), cell.size());
        const std::size_t exponent = std::min(cell.find_first_of("eE"), cell.size());
        if (exponent == cell.size()) {
            if (m_layout.time == CsvLayout::Time::Clock)
                return;
            while (cell.size() > point && (cell.back() == '0' || cell.back() == '.' || cell.back() == ','))
                cell.remove_suffix(1);
            const auto decimals = cell.size() > point ? static_cast<int>(cell.size() - point - 1) : 0;
            m_block.timeDecimals = std::max(m_block.timeDecimals, decimals);
            return;
        }
        const auto decimals = point < exponent ? static_cast<int>(exponent - point - 1) : 0;
        const double written = tableNumber<double>(cell.substr(exponent + 1)).value_or(0.0);
        const int power = std::abs(written) < 400.0 ? static_cast<int>(written) : 0; // "0e999999999" is a zero too
        if (power > 0) { // small ones are written so whatever their digits
            const double resolution = unit * std::pow(10.0, power - decimals);
            m_block.coarsest = m_block.coarsest > 0.0 ? std::min(m_block.coarsest, resolution) : resolution;
        }
        if (m_layout.time == CsvLayout::Time::Number)
            m_block.timeDecimals = std::max(m_block.timeDecimals, std::min(17, decimals - power));
    }

    const CsvLayout& m_layout;
    CsvBlock& m_block;
    std::vector<T>& m_values;
    std::size_t m_ownerColumn;
    bool m_blanks;
    bool m_readValues;
    bool m_measure;
    // Of the row at hand:
    double m_time = 0.0;
    bool m_whole = true;
    bool m_blank = true;
    bool m_rowsAllowed = true; ///< until the first stray line
    const char* m_strayDetail = "";
};

} // namespace

CsvBlock parseBlock(std::string_view text, const CsvLayout& layout, SampleFormat format, CsvParts parts)
{
    // No text encoding that we read has a zero byte; UTF-16 and binary formats do.
    const std::size_t zero = text.find('\0');
    const bool isText = zero == std::string_view::npos;
    if (!isText)
        text = text.substr(0, text.rfind('\n', zero) + 1); // npos + 1 is 0: nothing is left of the first line
    CsvBlock block;
    if (format == SampleFormat::Float64)
        BlockParser<double>(layout, parts, block).parse(text);
    else
        BlockParser<float>(layout, parts, block).parse(text);
    if (!isText && block.fault == CsvBlock::none) {
        block.fault = block.lines;
        block.faultDetail = "not a text file";
    }
    return block;
}

} // namespace baseline::recording
