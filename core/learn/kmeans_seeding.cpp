// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_seeding.h"

#include "core/learn/kmeans_kernel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace baseline::learn {
namespace {

/// A row with a probability proportional to the step it makes in `cumulative`.
std::size_t drawRow(const std::vector<double>& cumulative, Random& random)
{
    const double total = cumulative.back();
    if (!(total > 0.0)) // every row lies on a centre already, as far as float can tell
        return random.below(cumulative.size());
    const auto found = std::ranges::upper_bound(cumulative, random.unit() * total);
    return std::min(static_cast<std::size_t>(found - cumulative.begin()), cumulative.size() - 1);
}

/// Squared distances of every row to the nearest centre so far, and what candidates would make of them.
class Closest {
public:
    Closest(const CentredTable& table, const std::stop_token& stop)
        : m_table(table), m_kernel(table), m_stop(stop), m_squares(table.rows(), std::numeric_limits<float>::infinity())
    {
    }

    std::vector<double> cumulative() const
    {
        std::vector<double> sums(m_squares.size());
        double sum = 0.0;
        for (std::size_t row = 0; row < sums.size(); ++row)
            sums[row] = sum += static_cast<double>(m_squares[row]);
        return sums;
    }

    /// The sum of the distances with one more centre, for each of these rows as that centre.
    std::vector<double> sumsWith(const std::vector<std::size_t>& candidates)
    {
        std::vector<double> sums(candidates.size(), 0.0);
        visit(candidates, [&](std::size_t candidate, std::size_t row, float square) {
            sums[candidate] += static_cast<double>(std::min(square, m_squares[row]));
        });
        return sums;
    }

    void take(std::size_t row)
    {
        visit({row}, [&](std::size_t, std::size_t other, float square) {
            m_squares[other] = std::min(square, m_squares[other]);
        });
    }

private:
    /// Calls `use` with the squared distance of each row to each of the others, tile by tile.
    template <typename Use>
    void visit(const std::vector<std::size_t>& others, const Use& use)
    {
        Matrix centres;
        for (const std::size_t other : others) {
            const auto values = m_table.table().row(other);
            centres.append(m_table.scaled(std::vector<double>(values.begin(), values.end())));
        }
        std::vector<float> squares(others.size() * tileRows);
        constexpr std::size_t rowsBetweenLooks = 1024 * tileRows;
        for (std::size_t first = 0; first < m_table.rows(); first += tileRows) {
            if (first % rowsBetweenLooks == 0 && m_stop.stop_requested())
                return;
            m_kernel.distances(tileAt(m_table, first), centres, squares);
            const std::size_t count = std::min(tileRows, m_table.rows() - first);
            for (std::size_t other = 0; other < others.size(); ++other) {
                for (std::size_t i = 0; i < count; ++i)
                    use(other, first + i, squares[other * tileRows + i]);
            }
        }
    }

    const CentredTable& m_table;
    TileKernel m_kernel;
    std::stop_token m_stop;
    std::vector<float> m_squares;
};

} // namespace

std::vector<std::size_t> plusPlusRows(const CentredTable& table, std::size_t clusters, Random& random,
                                      const std::stop_token& stop)
{
    const auto tries = 2 + static_cast<std::size_t>(std::log(static_cast<double>(clusters)));
    Closest closest(table, stop);
    std::vector<std::size_t> rows{random.below(table.rows())};
    closest.take(rows.front());
    while (rows.size() < clusters && !stop.stop_requested()) {
        const std::vector<double> cumulative = closest.cumulative();
        std::vector<std::size_t> candidates(tries);
        for (std::size_t& candidate : candidates)
            candidate = drawRow(cumulative, random);
        const std::vector<double> sums = closest.sumsWith(candidates);
        rows.push_back(candidates[static_cast<std::size_t>(std::ranges::min_element(sums) - sums.begin())]);
        closest.take(rows.back());
    }
    return rows;
}

std::vector<std::size_t> randomRows(std::size_t rows, std::size_t clusters, Random& random)
{
    std::vector<std::size_t> order(rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; i < clusters; ++i)
        std::swap(order[i], order[i + random.below(rows - i)]);
    order.resize(clusters);
    return order;
}

std::size_t distinctRows(const Matrix& table, std::size_t enough)
{
    std::set<std::vector<float>> seen;
    for (std::size_t row = 0; row < table.rows && seen.size() < enough; ++row) {
        const auto values = table.row(row);
        seen.emplace(values.begin(), values.end());
    }
    return seen.size();
}

} // namespace baseline::learn
