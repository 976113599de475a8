// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::recording {

class TextLines;
struct CsvLayout;

/// What the rows of a table are before time and gaps are worked out.
struct CsvRows {
    SampleData data;                  ///< rows that are whole
    std::vector<std::size_t> badRows; ///< rows (from 0) with a missing or non-finite cell; not in `data`
    std::vector<double> times;        ///< of every row, bad ones included; empty without a time column
    int timeDecimals = 0;             ///< the most digits behind the point in the time column
    std::size_t rows = 0;
};

/// Reads every row below the header, if there is one; `lines` stands before the first line. `fileBytes` > 0 is for the
/// progress only. Errors: BadFormat with the line in `value`, FileUnreadable, Cancelled; subjects are left empty.
Result<CsvRows> readRows(TextLines& lines, const CsvLayout& layout, SampleFormat format, std::int64_t fileBytes,
                         const Progress& progress);

} // namespace baseline::recording
