// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"

#include <cstddef>
#include <vector>

namespace baseline::learn {

/// The rows of a table that hold only finite values, and where they came from.
struct FiniteRows {
    Matrix table;
    std::vector<std::size_t> rows; ///< row of the original table, one for each row of `table`
    std::size_t dropped = 0;
};

/// Drops the rows with NaN or infinity, once, before any fit; the fits themselves refuse such rows.
/// Errors: InvalidArgument (subject "table": empty, or its size contradicts its shape), BadValues (more than 1 % of
/// the rows would go; value = their share in percent).
Result<FiniteRows> keepFiniteRows(const Matrix& table);

/// What every fit asks of its table: not empty, as many values as its shape says, all finite.
/// Errors: InvalidArgument (subject "table"), BadValues (value = share of bad rows in percent).
Status checkTable(const Matrix& table);

} // namespace baseline::learn
