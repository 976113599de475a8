// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/csv_rows.h"
#include "core/recording/recording_sink.h"
#include "core/recording/time_column.h"

#include <cstddef>
#include <optional>

namespace baseline::recording {

/// Takes the rows of a table in order and hands them to a sink at their positions.
class CsvPlacement {
public:
    virtual ~CsvPlacement() = default;

    /// Errors: BadFormat when time runs backwards (value = the row's line, from 1, where `firstLine` is the number of
    /// the block's first line); those of the sink.
    virtual Status add(const CsvBlock& block, std::size_t firstLine) = 0;
    /// Hands over what is left. Errors: those of the sink.
    virtual Status end() { return done(); }

    /// Rows of the file with a missing or non-finite value, and those without any value at all among them.
    std::size_t holes() const { return m_holes; }
    /// Percent of the rows with a value that are not whole.
    double badPercent() const;

    SampleIndex length() const { return m_length; }
    SampleIndex lost() const { return m_length - m_placed; }
    bool isFull() const { return m_mostRows > 0 && m_rows >= m_mostRows; }
    virtual const TimeWalk* walk() const = 0;

protected:
    /// `mostRows`: 0 for all.
    CsvPlacement(RecordingSink& sink, std::size_t channels, SampleIndex mostRows)
        : m_sink(sink), m_channels(channels), m_mostRows(mostRows)
    {
    }

    /// Whether the row is to be left out; counts it. Rows must be asked for in order.
    bool takeRow(const CsvBlock& block, std::size_t row, std::size_t& hole);
    Status place(const SampleData& rows, SampleIndex count, SampleIndex first);

    RecordingSink& m_sink;
    std::size_t m_channels;
    SampleIndex m_mostRows;
    SampleIndex m_rows = 0; ///< of the file
    SampleIndex m_placed = 0;
    SampleIndex m_length = 0;
    std::size_t m_holes = 0;
    std::size_t m_blanks = 0;
};

/// Leaves the samples as they are: one row a position, or where the time column says.
class CsvRowPlacement final : public CsvPlacement {
public:
    CsvRowPlacement(RecordingSink& sink, std::size_t channels, SampleIndex mostRows, std::optional<TimeWalk> walk)
        : CsvPlacement(sink, channels, mostRows), m_walk(std::move(walk))
    {
    }

    Status add(const CsvBlock& block, std::size_t firstLine) override;
    const TimeWalk* walk() const override { return m_walk ? &*m_walk : nullptr; }

private:
    Status placeRun(const CsvBlock& block, std::size_t firstRow, std::size_t count, SampleIndex first);

    std::optional<TimeWalk> m_walk;
};

} // namespace baseline::recording
