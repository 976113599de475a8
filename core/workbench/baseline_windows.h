// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/split.h"
#include "core/model/recipe.h"
#include "core/workbench/count_series.h"

#include <span>
#include <string>
#include <vector>

namespace baseline::workbench {

/// All windows of some recordings with their features: the table that a detector is trained on.
struct WindowTable {
    Matrix features;                              ///< one row a window
    std::vector<std::string> names;               ///< of the columns
    std::vector<evaluate::WindowPlace> places;    ///< recording = index into the series
    std::vector<std::span<const std::int16_t>> counts; ///< of each window, inside the series; empty where it holds values
    std::vector<bool> excluded;                   ///< shares a sample with a span that is not trained on
};

/// Errors: InvalidArgument (subject "recordings": none); ModelMismatch (subject "rate", "range" or "channels": they
/// differ from the first one); ModelTooLarge (the window does not fit the board's buffers); Cancelled. The series must
/// outlive the table, and hold values for a desktop-only recipe (valueSeries).
Result<WindowTable> tabulateWindows(const std::vector<CountSeries>& series, const model::Recipe& recipe,
                                    const Progress& progress = {});

/// The windows that `indices` names, with all that belongs to them.
WindowTable selectWindows(const WindowTable& table, std::span<const std::size_t> indices);

/// The rows of `table` that `indices` names.
Matrix selectRows(const Matrix& table, std::span<const std::size_t> indices);

/// The name of exactly these samples: contentHash over all counts or values in order, and over the excluded spans.
std::uint64_t contentHashOf(const std::vector<CountSeries>& series);

} // namespace baseline::workbench
