// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace baseline {

/// A row-major table of floats: one row a window, one column a feature. A plain value, so that headers need no Eigen;
/// the numeric folders map it with Eigen::Map where they compute.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(std::size_t rowCount, std::size_t columnCount)
        : rows(rowCount), columns(columnCount), values(rowCount * columnCount, 0.0F)
    {
    }

    std::span<float> row(std::size_t index) { return std::span(values).subspan(index * columns, columns); }
    std::span<const float> row(std::size_t index) const
    {
        return std::span(values).subspan(index * columns, columns);
    }

    float& operator()(std::size_t rowIndex, std::size_t column) { return values[rowIndex * columns + column]; }
    float operator()(std::size_t rowIndex, std::size_t column) const { return values[rowIndex * columns + column]; }

    /// Adds a row; the first one decides the number of columns of an empty matrix.
    void append(std::span<const float> newRow)
    {
        if (rows == 0)
            columns = newRow.size();
        values.insert(values.end(), newRow.begin(), newRow.end());
        ++rows;
    }

    friend bool operator==(const Matrix&, const Matrix&) = default;
};

} // namespace baseline
