// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace baseline::learn {

/// Rows of a table in double about a point, column by column: what the kernels of moments and mixtures read. Rows that are
/// missing at the end are zeros.
class MomentBlock {
public:
    static constexpr std::size_t rows = 256; ///< a block of 36 columns fills 74 kB: it stays in the second cache

    explicit MomentBlock(std::size_t columns);

    /// `values`: rows of floats, at most `rows` of them.
    void fill(const float* values, std::size_t count, std::span<const double> about);

    std::size_t columns() const { return m_columns; }
    const double* across() const { return m_across; }
    double* weighed() { return m_weighed; } ///< as large again: for whoever weighs the rows

private:
    std::size_t m_columns;
    std::vector<double> m_storage; ///< with room to align it, and with zero columns up to a multiple of 4
    double* m_across;
    double* m_weighed;
};

/// Weighted sums over rows.
struct SecondMoments {
    explicit SecondMoments(std::size_t columns);

    /// Adds the rows of a block, each with its weight; `weights` has MomentBlock::rows, 0 where a row is missing. `diagonal`:
    /// only squares, no products of two columns.
    void add(MomentBlock& block, std::span<const double> weights, bool diagonal = false);
    SecondMoments& operator+=(const SecondMoments& other);

    double product(std::size_t row, std::size_t column) const { return squares[row * stride + column]; }

    double weight = 0.0;
    std::vector<double> sums;
    std::size_t stride = 0;      ///< columns, up to a multiple of 4
    std::vector<double> squares; ///< stride x stride; what lies on and below the diagonal counts
};

std::vector<double> columnMeans(const Matrix& table);

/// All rows with weight 1, about `about`. The same for any number of threads; nothing when stopped.
std::optional<SecondMoments> secondMoments(const Matrix& table, std::span<const double> about, unsigned threads,
                                           const std::stop_token& stop = {});

} // namespace baseline::learn
