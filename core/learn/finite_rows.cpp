// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/finite_rows.h"

#include "core/dsp/vectorised.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace baseline::learn {
namespace {

bool isFinite(std::span<const float> row)
{
    return std::ranges::all_of(row, [](float value) { return std::isfinite(value); });
}

/// All at once, because tables may have a hundred million values: 0 times a number is 0, but for NaN and infinity.
BASELINE_VECTORISED bool allFinite(const float* values, std::size_t count)
{
    constexpr std::size_t lanes = 64;
    float sums[lanes] = {};
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += 0.0F * values[i + lane];
    }
    for (; i < count; ++i)
        sums[0] += 0.0F * values[i];
    return std::ranges::all_of(sums, [](float sum) { return sum == 0.0F; });
}

Status checkShape(const Matrix& table)
{
    if (table.rows == 0 || table.columns == 0)
        return invalid("table", "the table is empty");
    if (table.values.size() / table.columns != table.rows || table.values.size() % table.columns != 0)
        return invalid("table", "the table has another size than its shape says");
    return done();
}

Error badRows(std::size_t bad, std::size_t rows)
{
    return {Error::Code::BadValues, std::to_string(bad) + " rows with NaN or infinity", {},
            100.0 * static_cast<double>(bad) / static_cast<double>(rows)};
}

} // namespace

Result<FiniteRows> keepFiniteRows(const Matrix& table)
{
    if (Status status = checkShape(table); !status)
        return status.error();
    FiniteRows result;
    result.table.columns = table.columns;
    result.table.values.reserve(table.values.size());
    result.rows.reserve(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (!isFinite(table.row(row)))
            continue;
        result.table.append(table.row(row));
        result.rows.push_back(row);
    }
    result.dropped = table.rows - result.rows.size();
    if (result.dropped * 100 > table.rows)
        return badRows(result.dropped, table.rows);
    return result;
}

Status checkTable(const Matrix& table)
{
    if (Status status = checkShape(table); !status)
        return status;
    if (allFinite(table.values.data(), table.values.size()))
        return done();
    std::size_t bad = 0;
    for (std::size_t row = 0; row < table.rows; ++row)
        bad += isFinite(table.row(row)) ? 0 : 1;
    if (bad > 0)
        return badRows(bad, table.rows);
    return done();
}

} // namespace baseline::learn
