// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_placement.h"

namespace baseline::recording {

double CsvPlacement::badPercent() const
{
    const double bad = static_cast<double>(m_holes - m_blanks);
    const double withValues = static_cast<double>(m_rows) - static_cast<double>(m_blanks);
    return withValues > 0.0 ? 100.0 * bad / withValues : m_blanks > 0 ? 100.0 : 0.0;
}

bool CsvPlacement::takeRow(const CsvBlock& block, std::size_t row, std::size_t& hole)
{
    ++m_rows;
    if (hole == block.holes.size() || block.holes[hole].row != row)
        return true;
    ++m_holes;
    m_blanks += block.holes[hole].blank ? 1 : 0;
    ++hole;
    return false;
}

Status CsvPlacement::place(const SampleData& rows, SampleIndex count, SampleIndex first)
{
    m_placed += count;
    return m_sink.append(rows, first);
}

Status CsvRowPlacement::add(const CsvBlock& block, std::size_t firstLine)
{
    std::size_t hole = 0;
    std::size_t kept = 0; // rows of the data before the run
    std::size_t run = 0;
    SampleIndex runFirst = 0;
    for (std::size_t row = 0; row < block.rows && !isFull(); ++row) {
        SampleIndex position = m_length;
        if (m_walk) {
            const auto walked = m_walk->next(block.times[row]);
            if (!walked)
                return Error{Error::Code::BadFormat, "time runs backwards, or on beyond all measure", {},
                             static_cast<double>(firstLine + block.lineOf(row))};
            position = *walked;
        }
        m_length = position + 1;
        const bool whole = takeRow(block, row, hole);
        if (run > 0 && (!whole || position != runFirst + static_cast<SampleIndex>(run))) {
            if (const Status placed = placeRun(block, kept, run, runFirst); !placed)
                return placed;
            kept += run;
            run = 0;
        }
        if (whole && run++ == 0)
            runFirst = position;
    }
    return run > 0 ? placeRun(block, kept, run, runFirst) : done();
}

Status CsvRowPlacement::placeRun(const CsvBlock& block, std::size_t firstRow, std::size_t count, SampleIndex first)
{
    const std::size_t begin = firstRow * m_channels;
    const std::size_t size = count * m_channels;
    const auto rows = static_cast<SampleIndex>(count);
    return std::visit(
        [&](const auto& values) {
            if (size == values.size())
                return place(block.data, rows, first);
            const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
            return place(std::decay_t<decltype(values)>(from, from + static_cast<std::ptrdiff_t>(size)), rows, first);
        },
        block.data);
}

} // namespace baseline::recording
