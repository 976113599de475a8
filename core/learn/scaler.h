// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"

#include <cstddef>
#include <vector>

namespace baseline::learn {

/// z = (x - mean) / scale, column by column.
struct Scaler {
    std::vector<float> mean;
    std::vector<float> scale; ///< population standard deviation; always above zero
    /// Columns that do not vary, in rising order. They carry no information and should be left out, with a notice;
    /// where one is kept, its scale is the floor below.
    std::vector<std::size_t> constantColumns;
    friend bool operator==(const Scaler&, const Scaler&) = default;
};

/// Mean and population standard deviation of each column. A column counts as constant when all its values are equal or
/// its deviation is below a floor of 1e-6 of the median deviation of the varying columns.
/// Errors: those of checkTable(); ConstantInput (every column is constant).
Result<Scaler> fitScaler(const Matrix& table);

/// The standardised table, for fitting and for plots; scores come from firmware/src.
Matrix apply(const Scaler& scaler, const Matrix& table);

/// The table without the named columns (in rising order).
Matrix withoutColumns(const Matrix& table, const std::vector<std::size_t>& columns);

} // namespace baseline::learn
