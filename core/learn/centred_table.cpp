// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/centred_table.h"

#include "core/dsp/vectorised.h"

#include <algorithm>
#include <cmath>

namespace baseline::learn {
namespace {

/// Of each column about its value in the first row: sum, sum of squares, and the largest square. In one pass, because the
/// table may be larger than any cache.
struct Columns {
    explicit Columns(std::size_t columns) : sums(columns, 0.0), squares(columns, 0.0), largest(columns, 0.0) {}
    std::vector<double> sums;
    std::vector<double> squares;
    std::vector<double> largest;
};

BASELINE_VECTORISED void addRows(const float* values, std::size_t rows, std::size_t columns, double* sums,
                                 double* squares, double* largest)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const float* const here = values + row * columns;
        for (std::size_t column = 0; column < columns; ++column) {
            const double apart = static_cast<double>(here[column]) - static_cast<double>(values[column]);
            const double square = apart * apart;
            sums[column] += apart;
            squares[column] += square;
            largest[column] = largest[column] < square ? square : largest[column];
        }
    }
}

} // namespace

CentredTable::CentredTable(const Matrix& table) : m_table(&table)
{
    Columns columns(table.columns);
    addRows(table.values.data(), table.rows, table.columns, columns.sums.data(), columns.squares.data(),
            columns.largest.data());
    double most = 0.0;
    for (std::size_t column = 0; column < table.columns; ++column) {
        const double mean = columns.sums[column] / static_cast<double>(table.rows);
        m_mean.push_back(static_cast<double>(table(0, column)) + mean);
        m_squares += std::max(columns.squares[column] - mean * columns.sums[column], 0.0);
        most = std::max(most, std::sqrt(columns.largest[column]) + std::abs(mean));
    }
    if (most > 0.0) {
        // Within the powers that a float holds without loss; beyond them the values reach 8 instead of 1.
        constexpr double steepest = 126.0;
        m_factor = static_cast<float>(std::exp2(std::clamp(-std::ceil(std::log2(most)), -steepest, steepest)));
    }
    for (const double mean : m_mean)
        m_shift.push_back(static_cast<float>(mean * static_cast<double>(m_factor)));
}

std::vector<float> CentredTable::scaled(std::span<const double> point) const
{
    std::vector<float> result(columns());
    for (std::size_t column = 0; column < columns(); ++column)
        result[column] = static_cast<float>(point[column] * static_cast<double>(m_factor)
                                            - static_cast<double>(m_shift[column]));
    return result;
}

} // namespace baseline::learn
