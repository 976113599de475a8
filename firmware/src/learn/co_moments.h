// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace baseline {

/// Mean and co-moments of rows of numbers, taken one row at a time (Welford 1962, for several variables Chan, Golub,
/// LeVeque 1983): C += (n - 1) / n * delta delta', delta = row - mean before. The caller owns the memory.
///
/// In float: the first row is taken off every other, so that a mean that is large beside the spread costs no digits. What is
/// left of n rows is wrong by about sqrt(n) 6e-8 of the spread.
class CoMoments {
public:
    /// What `dimension` columns take: the first row, the mean about it, and the lower triangle.
    static constexpr size_t floatsFor(uint32_t dimension)
    {
        return static_cast<size_t>(dimension) * 2 + static_cast<size_t>(dimension) * (dimension + 1) / 2;
    }

    CoMoments() : m_memory(nullptr), m_dimension(0), m_count(0) {}

    /// Begins anew. `memory` has room for floatsFor(dimension).
    void start(float* memory, uint32_t dimension);

    /// Takes one row of finite numbers, and spoils it.
    void add(float* row);

    uint32_t count() const { return m_count; }
    uint32_t dimension() const { return m_dimension; }

    // What a fit turns into the model in place: `dimension` floats each of the first two.
    float* firstRow() const { return m_memory; }
    float* meanAboutFirst() const { return m_memory + m_dimension; }
    /// Sum of the products of the columns' deviations from their means: row i of the lower triangle holds i + 1.
    float* triangle() const { return m_memory + 2 * m_dimension; }

private:
    float* m_memory;
    uint32_t m_dimension;
    uint32_t m_count;
};

} // namespace baseline
