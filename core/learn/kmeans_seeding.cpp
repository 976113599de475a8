// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_seeding.h"

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

/// Squared distances of every row to the nearest centre so far, and what a candidate would make of them.
class Closest {
public:
    explicit Closest(const PointGroups& points)
        : m_points(points),
          m_squares(points.paddedRows(), std::numeric_limits<float>::infinity()),
          m_labels(points.paddedRows()),
          m_candidate(1, points.columns)
    {
    }

    std::vector<double> cumulative() const
    {
        std::vector<double> sums(m_points.rows);
        double sum = 0.0;
        for (std::size_t row = 0; row < sums.size(); ++row)
            sums[row] = sum += static_cast<double>(m_squares[row]);
        return sums;
    }

    /// Fills `squares` as they would be with one more centre on `row`; returns their sum.
    double with(std::size_t row, std::vector<float>& squares)
    {
        m_candidate.values = m_points.row(row);
        squares.resize(m_squares.size());
        assignNearest(m_points, m_candidate, squares, m_labels);
        double sum = 0.0;
        for (std::size_t i = 0; i < m_points.rows; ++i) {
            squares[i] = std::min(squares[i], m_squares[i]);
            sum += static_cast<double>(squares[i]);
        }
        return sum;
    }

    void take(std::vector<float>& squares) { m_squares.swap(squares); }

private:
    const PointGroups& m_points;
    std::vector<float> m_squares;
    std::vector<std::uint32_t> m_labels;
    Matrix m_candidate;
};

} // namespace

std::vector<std::size_t> plusPlusRows(const PointGroups& points, std::size_t clusters, Random& random)
{
    const auto candidates = 2 + static_cast<std::size_t>(std::log(static_cast<double>(clusters)));
    Closest closest(points);
    std::vector<float> squares;
    std::vector<float> bestSquares;

    std::vector<std::size_t> rows{random.below(points.rows)};
    closest.with(rows.front(), squares);
    closest.take(squares);
    while (rows.size() < clusters) {
        const std::vector<double> cumulative = closest.cumulative();
        double best = std::numeric_limits<double>::infinity();
        std::size_t bestRow = 0;
        for (std::size_t i = 0; i < candidates; ++i) {
            const std::size_t row = drawRow(cumulative, random);
            const double sum = closest.with(row, squares);
            if (sum < best) {
                best = sum;
                bestRow = row;
                bestSquares.swap(squares);
            }
        }
        rows.push_back(bestRow);
        closest.take(bestSquares);
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
