// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/second_moments.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::learn {

/// A lower triangular W and a mean, as the kernel reads them: |W (x - mean)|² for the rows of a block.
class Whitening {
public:
    Whitening() = default;
    /// `triangle`: columns x columns, row by row, zeros above the diagonal. With `diagonal` only that is read.
    Whitening(std::span<const double> triangle, std::span<const double> mean, bool diagonal);

    /// MomentBlock::rows squares.
    void squares(const MomentBlock& block, std::span<double> result) const;

private:
    std::size_t m_columns = 0;
    bool m_diagonal = false;
    std::vector<double> m_rows;  ///< up to a multiple of 8 of them, the last ones zeros
    std::vector<double> m_shift; ///< W mean
};

/// From log densities with weights, components x MomentBlock::rows, to the share of each component in each row, 0 for
/// rows from `count` on; returns the sum of the log likelihoods of the first `count` rows.
double sharesOf(std::span<double> logs, std::size_t components, std::size_t count);

/// e to the power of x, for x <= 0, off by at most 3e-16 relative; 0 below -708.
double expOfNegative(double x);

} // namespace baseline::learn
