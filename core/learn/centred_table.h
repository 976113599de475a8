// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::learn {

/// A table as the distance kernel reads it, without a copy: each value times one power of two, less the mean of its column
/// (rounded to float). That lies within ±1, at the top of float within ±8, so that no square overflows. The table must
/// outlive it.
class CentredTable {
public:
    explicit CentredTable(const Matrix& table);

    std::size_t rows() const { return m_table->rows; }
    std::size_t columns() const { return m_table->columns; }
    const Matrix& table() const { return *m_table; }
    const float* row(std::size_t index) const { return m_table->values.data() + index * m_table->columns; }

    /// A power of two.
    float factor() const { return m_factor; }
    /// Of each column, in the space of the kernel: value = table value * factor() - shift()[column].
    std::span<const float> shift() const { return m_shift; }
    /// A point of the table's space in the space of the kernel.
    std::vector<float> scaled(std::span<const double> point) const;

    /// Of each column, in the units of the table: sums of rows are taken about it.
    std::span<const double> mean() const { return m_mean; }
    /// Sum of the squared distances of all rows to mean(), in units of the table.
    double squares() const { return m_squares; }
    double meanColumnVariance() const { return m_squares / static_cast<double>(m_table->values.size()); }

private:
    const Matrix* m_table;
    std::vector<double> m_mean;
    std::vector<float> m_shift;
    float m_factor = 1.0F;
    double m_squares = 0.0;
};

} // namespace baseline::learn
