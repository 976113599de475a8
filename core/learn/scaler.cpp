// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/scaler.h"

#include "core/learn/finite_rows.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace baseline::learn {
namespace {

struct Moments {
    std::vector<double> mean;
    std::vector<double> deviation; ///< exactly 0 where all values of the column are equal
};

Moments momentsOf(const Matrix& table)
{
    const auto count = static_cast<double>(table.rows);
    Moments moments{std::vector<double>(table.columns, 0.0), std::vector<double>(table.columns, 0.0)};
    std::vector<bool> varies(table.columns, false);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column) {
            moments.mean[column] += table(row, column);
            varies[column] = varies[column] || table(row, column) != table(0, column);
        }
    }
    for (double& mean : moments.mean)
        mean /= count;
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column) {
            const double difference = table(row, column) - moments.mean[column];
            moments.deviation[column] += difference * difference;
        }
    }
    // The rounding error of the mean would make a constant column look alive.
    for (std::size_t column = 0; column < table.columns; ++column)
        moments.deviation[column] = varies[column] ? std::sqrt(moments.deviation[column] / count) : 0.0;
    return moments;
}

/// 1e-6 of the median deviation of the columns that vary at all; 0 when none does.
double deviationFloor(const std::vector<double>& deviation)
{
    std::vector<double> varying;
    std::ranges::copy_if(deviation, std::back_inserter(varying), [](double value) { return value > 0.0; });
    if (varying.empty())
        return 0.0;
    const auto middle = varying.begin() + static_cast<std::ptrdiff_t>((varying.size() - 1) / 2);
    std::ranges::nth_element(varying, middle);
    return 1e-6 * *middle;
}

} // namespace

Result<Scaler> fitScaler(const Matrix& table)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    const Moments moments = momentsOf(table);
    // A scale that vanishes in float would make the division below infinite.
    const double floor = std::max(deviationFloor(moments.deviation), static_cast<double>(1e-30F));

    Scaler scaler;
    for (std::size_t column = 0; column < table.columns; ++column) {
        if (moments.deviation[column] < floor)
            scaler.constantColumns.push_back(column);
        scaler.mean.push_back(static_cast<float>(moments.mean[column]));
        scaler.scale.push_back(static_cast<float>(std::max(moments.deviation[column], floor)));
    }
    if (scaler.constantColumns.size() == table.columns)
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
    return scaler;
}

Matrix apply(const Scaler& scaler, const Matrix& table)
{
    assert(scaler.mean.size() == table.columns);
    Matrix result(table.rows, table.columns);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column)
            result(row, column) = (table(row, column) - scaler.mean[column]) / scaler.scale[column];
    }
    return result;
}

Matrix withoutColumns(const Matrix& table, const std::vector<std::size_t>& columns)
{
    std::vector<std::size_t> kept;
    for (std::size_t column = 0; column < table.columns; ++column) {
        if (!std::ranges::binary_search(columns, column))
            kept.push_back(column);
    }
    Matrix result(table.rows, kept.size());
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t i = 0; i < kept.size(); ++i)
            result(row, i) = table(row, kept[i]);
    }
    return result;
}

} // namespace baseline::learn
