// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_swap.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace baseline::learn {
namespace {

/// By how much the inertia rises when two clusters share one centre (Ward 1963).
double joiningCost(const KMeansDescent& descent, std::size_t a, std::size_t b)
{
    const auto one = descent.centre(a);
    const auto other = descent.centre(b);
    double square = 0.0;
    for (std::size_t column = 0; column < one.size(); ++column)
        square += (one[column] - other[column]) * (one[column] - other[column]);
    const auto rows = static_cast<double>(descent.sizes()[a]);
    const auto otherRows = static_cast<double>(descent.sizes()[b]);
    return square * rows * otherRows / std::max(rows + otherRows, 1.0);
}

} // namespace

SwapDraw::SwapDraw(const KMeansDescent& descent)
    : m_cheapest(descent.clusters()), m_cumulative(descent.distancesToOwn())
{
    std::vector<double> costs(descent.clusters(), std::numeric_limits<double>::infinity());
    for (std::size_t cluster = 0; cluster < costs.size(); ++cluster) {
        for (std::size_t other = 0; other < costs.size(); ++other) {
            if (other != cluster)
                costs[cluster] = std::min(costs[cluster], joiningCost(descent, cluster, other));
        }
    }
    std::iota(m_cheapest.begin(), m_cheapest.end(), std::size_t{0});
    std::ranges::stable_sort(m_cheapest, {}, [&](std::size_t cluster) { return costs[cluster]; });
    std::partial_sum(m_cumulative.begin(), m_cumulative.end(), m_cumulative.begin());
}

std::size_t SwapDraw::cluster(Random& random) const
{
    const double even = random.unit();
    const double place = even * even * even * static_cast<double>(m_cheapest.size());
    return m_cheapest[static_cast<std::size_t>(place)];
}

std::size_t SwapDraw::row(Random& random) const
{
    if (!(m_cumulative.back() > 0.0))
        return random.below(m_cumulative.size());
    const auto found = std::ranges::upper_bound(m_cumulative, random.unit() * m_cumulative.back());
    return std::min(static_cast<std::size_t>(found - m_cumulative.begin()), m_cumulative.size() - 1);
}

} // namespace baseline::learn
