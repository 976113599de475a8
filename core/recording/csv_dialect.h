// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/csv_date_time.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baseline::recording {

/// Lines of a table without their ends: the first ones of the file in order, then some from further down.
struct CsvSample {
    std::vector<std::string_view> lines;
    std::size_t head = 0; ///< how many of them follow each other from the first line of the file on
};

enum class CellKind { Number, Moment, Missing, Text };

/// What most cells of a column hold.
struct CsvColumn {
    CellKind kind = CellKind::Missing;
    DateOrder order = DateOrder::YearMonthDay; ///< where kind is Moment
};

/// How the lines of a table are written.
struct CsvDialect {
    char separator = ',';      ///< ' ': any run of blanks
    std::size_t firstRow = 0;  ///< its line, from 0
    std::size_t sentences = 0; ///< non-empty lines above the header that are no part of the table
    std::optional<std::size_t> header; ///< the line with the names
    std::optional<std::size_t> units;  ///< a second line of words below it
    std::vector<CsvColumn> columns;
};

/// Cells of a line, without blanks and quotes around them.
std::vector<std::string_view> cellsOf(std::string_view line, char separator);

/// The number in the cell of a table, where NA, null and the like are missing values. Nothing for other text.
template <typename T>
std::optional<T> tableNumber(std::string_view cell);

/// Error: BadFormat, value 1, when no line holds numbers in columns; value 0 for an empty sample.
Result<CsvDialect> dialectOf(const CsvSample& sample);

} // namespace baseline::recording
