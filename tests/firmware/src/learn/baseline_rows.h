// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/random.h"
#include "firmware/src/learn/co_moments.h"

#include <vector>

namespace baseline::tests {

/// Rows of features as a machine gives them: each a mix of three common causes and its own noise, the means and the
/// spreads of the columns very different.
inline Matrix baselineRows(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    learn::Random random(seed);
    const auto draw = [&random] { return random.unit() + random.unit() + random.unit() + random.unit() - 2.0; };
    std::vector<double> causes(3);
    Matrix table(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (double& cause : causes)
            cause = draw();
        for (std::size_t column = 0; column < columns; ++column) {
            const double mixed = causes[column % 3] + 0.5 * causes[(column + 1) % 3] + 0.4 * draw();
            table(row, column) = static_cast<float>(static_cast<double>(column) - 5.0
                                                    + mixed * (column % 4 == 0 ? 0.01 : 0.3));
        }
    }
    return table;
}

/// The rows from `begin` on, `count` of them, taken by the board's own learner.
inline CoMoments momentsOf(const Matrix& table, std::size_t begin, std::size_t count, std::vector<float>& memory)
{
    const auto columns = static_cast<std::uint32_t>(table.columns);
    memory.assign(CoMoments::floatsFor(columns), 7.0F);
    CoMoments moments;
    moments.start(memory.data(), columns);
    for (std::size_t row = begin; row < begin + count; ++row) {
        std::vector<float> values(table.values.begin() + static_cast<std::ptrdiff_t>(row * table.columns),
                                  table.values.begin() + static_cast<std::ptrdiff_t>((row + 1) * table.columns));
        moments.add(values.data());
    }
    return moments;
}

} // namespace baseline::tests
