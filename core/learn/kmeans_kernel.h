// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// The rows of a table as the distance kernel reads them: centred on the column means and scaled by one power of two to
/// values within about ±1 (so that no square overflows), in groups of 16 rows, each group column by column. The last
/// group is filled up with zeros.
struct PointGroups {
    static constexpr std::size_t lanes = 16;

    explicit PointGroups(const Matrix& table);

    std::size_t groups() const { return (rows + lanes - 1) / lanes; }
    std::size_t paddedRows() const { return groups() * lanes; }
    float at(std::size_t row, std::size_t column) const
    {
        return values[(row / lanes * columns + column) * lanes + row % lanes];
    }
    std::vector<float> row(std::size_t index) const;
    /// A point of the table's space in the space of the kernel.
    std::vector<float> scaled(std::span<const double> point) const;

    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> offset; ///< column means
    double factor = 1.0;        ///< a power of two: kernel value = (table value - offset) * factor
    std::vector<float> values;
};

/// The instruction sets that the kernel is compiled for. The results are the same to the bit, because each row's sum
/// is formed in one lane, in the order of the columns.
enum class Processor { Any, Avx2 };
Processor thisProcessor();

/// For each row the squared distance to its nearest centre (in the scaled space) and that centre, the lowest index at
/// a tie. `centres` is in the scaled space; both outputs have paddedRows() items.
void assignNearest(const PointGroups& points, const Matrix& centres, std::span<float> squaredDistances,
                   std::span<std::uint32_t> labels, Processor processor = thisProcessor());

} // namespace baseline::learn
