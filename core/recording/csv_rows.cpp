// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_rows.h"

#include "core/recording/csv_cells.h"
#include "core/recording/csv_layout.h"
#include "core/recording/text_lines.h"

#include <algorithm>
#include <cmath>

namespace baseline::recording {

namespace {

constexpr std::size_t rowsBetweenReports = 65536;

/// Reads the rows below the header. Owns nothing; made for one file.
class RowReader {
public:
    RowReader(TextLines& lines, const CsvLayout& layout, CsvRows& table)
        : m_lines(lines), m_layout(layout), m_table(table)
    {
    }

    template <typename T>
    Status readAll(std::vector<T>& data, std::int64_t fileBytes, const Progress& progress)
    {
        if (m_layout.header)
            m_lines.next();
        while (const auto line = m_lines.next()) {
            if (line->empty()) // allowed after the last row only
                return expectEnd();
            if (Status row = readRow(*line, data); !row)
                return row;
            if (m_table.rows % rowsBetweenReports == 0) {
                if (progress.cancelled())
                    return Error{Error::Code::Cancelled, "import", {}, 0.0};
                progress.at(static_cast<double>(m_lines.bytesRead()) / static_cast<double>(fileBytes), "read");
            }
        }
        return endOfText();
    }

private:
    template <typename T>
    Status readRow(std::string_view line, std::vector<T>& data)
    {
        CsvCells cells(line, m_layout.separator);
        bool whole = true;
        int column = 0;
        const std::size_t begin = data.size();
        double time = 0.0;
        while (const auto cell = cells.next()) {
            if (column >= m_layout.columns)
                return bad("more cells than in the first line");
            if (m_layout.isTime(column)) {
                if (!addTime(*cell, column, time))
                    return bad("the time is not a number");
            } else {
                const auto value = parseNumber<T>(*cell);
                if (!value)
                    return bad("text where a number should be");
                whole = whole && std::isfinite(*value);
                data.push_back(*value);
            }
            ++column;
        }
        if (column != m_layout.columns)
            return bad("fewer cells than in the first line");
        if (m_layout.time != CsvLayout::Time::None)
            m_table.times.push_back(time);
        if (!whole) {
            data.resize(begin);
            m_table.badRows.push_back(m_table.rows);
        }
        ++m_table.rows;
        return done();
    }

    bool addTime(std::string_view cell, int column, double& time)
    {
        const auto value = parseNumber<double>(cell);
        if (!value || !std::isfinite(*value))
            return false;
        if (m_layout.time == CsvLayout::Time::Clock) {
            static constexpr double seconds[] = {3600.0, 60.0, 1.0, 1e-6};
            time += *value * seconds[column];
            m_table.timeDecimals = 6;
            return true;
        }
        time = *value;
        const std::size_t point = cell.find_first_of(".,");
        if (point != std::string_view::npos) {
            // 1e-9 or 3.9e-05: the exponent moves the last digit behind the point.
            const std::size_t exponent = std::min(cell.find_first_of("eE"), cell.size());
            int decimals = static_cast<int>(exponent - point - 1);
            if (exponent < cell.size())
                decimals = 17;
            m_table.timeDecimals = std::max(m_table.timeDecimals, decimals);
        }
        return true;
    }

    Status expectEnd()
    {
        const auto emptyLine = static_cast<double>(m_lines.lineNumber());
        while (const auto line = m_lines.next()) {
            if (!line->empty())
                return Error{Error::Code::BadFormat, "an empty line among the rows", {}, emptyLine};
        }
        return endOfText();
    }

    Status endOfText() const
    {
        if (m_lines.state() == TextLines::State::Unreadable)
            return Error{Error::Code::FileUnreadable, "reading failed", {}, 0.0};
        if (m_lines.state() == TextLines::State::NotText)
            return Error{Error::Code::BadFormat, "not a text file", {}, static_cast<double>(m_lines.lineNumber() + 1)};
        return done();
    }

    Status bad(const char* detail) const
    {
        return Error{Error::Code::BadFormat, detail, {}, static_cast<double>(m_lines.lineNumber())};
    }

    TextLines& m_lines;
    const CsvLayout& m_layout;
    CsvRows& m_table;
};

} // namespace

Result<CsvRows> readRows(TextLines& lines, const CsvLayout& layout, SampleFormat format, std::int64_t fileBytes,
                         const Progress& progress)
{
    CsvRows rows;
    rows.data = emptyData(format);
    RowReader reader(lines, layout, rows);
    const Status read = format == SampleFormat::Float64
                            ? reader.readAll(std::get<std::vector<double>>(rows.data), fileBytes, progress)
                            : reader.readAll(std::get<std::vector<float>>(rows.data), fileBytes, progress);
    if (!read)
        return read.error();
    return rows;
}

} // namespace baseline::recording
