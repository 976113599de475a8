// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_bounds.h"

#include "core/dsp/vectorised.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace baseline::learn {
namespace {

// A sum of two floats, and the product with it, are off by less than this.
constexpr float roundedUp = 1.0F + 0x1p-22F;
constexpr float roundedDown = 1.0F - 0x1p-22F;

constexpr std::size_t chunk = 256; // rows whose lowest bounds stay in registers' reach

BASELINE_VECTORISED void raise(float* upper, const std::uint32_t* labels, const float* moves, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        upper[i] = (upper[i] + moves[labels[i]]) * roundedUp;
}

BASELINE_VECTORISED void sink(float* lower, float move, float* lowest, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        lower[i] = lower[i] * roundedDown - move;
        lowest[i] = lower[i] < lowest[i] ? lower[i] : lowest[i];
    }
}

double squaredDistance(std::span<const float> a, std::span<const float> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double apart = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += apart * apart;
    }
    return sum;
}

std::size_t nearestSeed(std::span<const float> centre, const Matrix& seeds)
{
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t seed = 0; seed < seeds.rows; ++seed) {
        const double square = squaredDistance(centre, seeds.row(seed));
        if (square < least) {
            least = square;
            nearest = seed;
        }
    }
    return nearest;
}

} // namespace

KMeansBounds::KMeansBounds(std::size_t rows, std::vector<std::uint32_t> groupOf, std::size_t columns)
    : m_rows(rows), m_groupOf(std::move(groupOf)), m_groups(*std::ranges::max_element(m_groupOf) + 1),
      m_slack(static_cast<float>(columns + 8) * 0x1p-24F), m_upper(rows), m_lower(rows * m_groups),
      m_moves(m_groupOf.size(), 0.0F), m_groupMoves(m_groups, 0.0F)
{
}

void KMeansBounds::move(const Matrix& from, const Matrix& to)
{
    std::ranges::fill(m_groupMoves, 0.0F);
    for (std::size_t centre = 0; centre < m_moves.size(); ++centre) {
        const double distance = std::sqrt(squaredDistance(from.row(centre), to.row(centre)));
        m_moves[centre] = static_cast<float>(distance) * roundedUp;
        float& most = m_groupMoves[m_groupOf[centre]];
        most = std::max(most, m_moves[centre]);
    }
}

void KMeansBounds::loosen(std::size_t first, std::size_t last, std::span<const std::uint32_t> labels,
                          std::vector<std::uint32_t>& rows)
{
    std::array<float, chunk> lowest;
    for (; first < last; first += chunk) {
        const std::size_t count = std::min(chunk, last - first);
        raise(m_upper.data() + first, labels.data() + first, m_moves.data(), count);
        lowest.fill(std::numeric_limits<float>::infinity());
        for (std::size_t group = 0; group < m_groups; ++group)
            sink(m_lower.data() + group * m_rows + first, m_groupMoves[group], lowest.data(), count);
        const std::size_t known = rows.size();
        rows.resize(known + count);
        std::size_t end = known;
        for (std::size_t i = 0; i < count; ++i) { // without a branch that nobody can predict
            rows[end] = static_cast<std::uint32_t>(first + i);
            end += m_upper[first + i] * (1.0F + m_slack) < lowest[i] * (1.0F - m_slack) ? 0U : 1U;
        }
        rows.resize(end);
    }
}

void KMeansBounds::set(std::size_t row, std::size_t inTile, const TileBounds& bounds)
{
    m_upper[row] = bounds.upper[inTile];
    for (std::size_t group = 0; group < m_groups; ++group)
        m_lower[group * m_rows + row] = bounds.lower[group][inTile];
}

void KMeansBounds::forget(std::size_t row)
{
    m_upper[row] = std::numeric_limits<float>::infinity();
}

std::vector<std::uint32_t> groupsOfCentres(const Matrix& centres)
{
    const std::size_t groups = std::clamp<std::size_t>(centres.rows / 10, 1, CentreSet::mostGroups);
    std::vector<std::uint32_t> groupOf(centres.rows, 0);
    if (groups == 1)
        return groupOf;
    Matrix seeds;
    for (std::size_t group = 0; group < groups; ++group)
        seeds.append(centres.row(group * centres.rows / groups));
    constexpr int rounds = 5; // Ding et al. 2015
    for (int round = 0; round < rounds; ++round) {
        Matrix sums(groups, centres.columns);
        std::vector<float> sizes(groups, 0.0F);
        for (std::size_t centre = 0; centre < centres.rows; ++centre) {
            groupOf[centre] = static_cast<std::uint32_t>(nearestSeed(centres.row(centre), seeds));
            sizes[groupOf[centre]] += 1.0F;
            for (std::size_t column = 0; column < centres.columns; ++column)
                sums(groupOf[centre], column) += centres(centre, column);
        }
        for (std::size_t i = 0; i < sums.values.size(); ++i) {
            if (const float size = sizes[i / centres.columns]; size > 0.0F)
                seeds.values[i] = sums.values[i] / size;
        }
    }
    // Without a gap where a group lost its last centre.
    std::vector<std::uint32_t> number(groups, 0);
    for (const std::uint32_t group : groupOf)
        number[group] = 1;
    std::uint32_t next = 0;
    for (std::uint32_t& one : number)
        one = one == 0 ? 0 : next++;
    for (std::uint32_t& group : groupOf)
        group = number[group];
    return groupOf;
}

} // namespace baseline::learn
