// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kmeans_descent.h"
#include "core/learn/random.h"

#include <cstddef>
#include <vector>

namespace baseline::learn {

/// What to try next on a solution of k-means: which centre to take away, and where to put it.
class SwapDraw {
public:
    explicit SwapDraw(const KMeansDescent& descent);

    /// Any cluster, most often one of those that cost little to join to their neighbour.
    std::size_t cluster(Random& random) const;
    /// A row with a probability proportional to its squared distance to its centre.
    std::size_t row(Random& random) const;

private:
    std::vector<std::size_t> m_cheapest;  ///< clusters by what joining costs
    std::vector<double> m_cumulative;     ///< of the rows' squared distances
};

} // namespace baseline::learn
