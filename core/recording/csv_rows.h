// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/csv_layout.h"
#include "core/recording/recording.h"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::recording {

/// The rows of a piece of a table, before time and gaps are worked out. Lines are counted from the begin of the piece,
/// from 0.
struct CsvBlock {
    struct Hole {
        std::size_t row = 0;
        bool blank = false; ///< no cell holds anything: not sampled, instead of not measured
    };

    SampleData data;          ///< rows that are whole
    std::vector<Hole> holes;  ///< rows with a missing or non-finite value, ascending; not in `data`
    std::size_t rows = 0;     ///< holes included, rows of other sensors not
    std::vector<double> times; ///< of every row, holes included; empty without a time column
    std::vector<std::size_t> rowLines; ///< of every row, where rows of other sensors lie between
    int timeDecimals = 0;     ///< the most digits behind the point of a time, zeros at the end not counted
    double coarsest = 0.0;    ///< resolution of times that are written with an exponent and few digits; 0: none is
    std::size_t lines = 0;

    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::size_t firstStray = none; ///< an empty line or a sentence; behind the last row they are left out
    std::size_t sentences = 0;     ///< stray lines that are not empty
    std::size_t firstRow = none;   ///< line of the first row, whoever's it is
    std::size_t fault = none;      ///< the line that is no row: nothing from there on was read
    const char* faultDetail = "";

    std::size_t lineOf(std::size_t row) const { return rowLines.empty() ? firstRow + row : rowLines[row]; }
};

enum class CsvParts {
    TimesOnly, ///< for a first look at the time column
    Values,    ///< without the resolution of the times
    All,
};

/// Reads whole lines, the last one with or without its end. `format` is Float32 or Float64.
CsvBlock parseBlock(std::string_view text, const CsvLayout& layout, SampleFormat format, CsvParts parts);

} // namespace baseline::recording
