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

// A sum of two floats, and the product with it, are off by less than these.
constexpr float roundedUp = 1.0F + 0x1p-22F;
constexpr float roundedDown = 1.0F - 0x1p-22F;

constexpr std::size_t chunk = 256; // rows whose lowest bounds stay in registers' reach

// Of either sign.
float above(float value)
{
    return value * (value > 0.0F ? roundedUp : roundedDown);
}
float below(float value)
{
    return value * (value > 0.0F ? roundedDown : roundedUp);
}

BASELINE_VECTORISED void takeLower(const float* lower, float way, float* lowest, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float here = lower[i] - way;
        lowest[i] = here < lowest[i] ? here : lowest[i];
    }
}

/// What bounds of a row are compared with; both factors hold the rounding of the sums as well.
struct Place {
    const float* ways;
    const float* halves;
    float more;
    float less;
};

/// 1 where another centre may be the nearest, else 0.
BASELINE_VECTORISED void findOpen(const float* upper, const std::uint32_t* labels, const float* lowest, const Place& place,
                                  std::uint32_t* open, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float half = place.halves[labels[i]];
        const float apart = lowest[i] > half ? lowest[i] : half;
        open[i] = (upper[i] + place.ways[labels[i]]) * place.more < apart * place.less ? 0U : 1U;
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
      m_ways(m_groupOf.size(), 0.0F), m_groupWays(m_groups, 0.0F), m_halves(m_groupOf.size(), 0.0F)
{
}

void KMeansBounds::move(const Matrix& from, const Matrix& to)
{
    std::vector<float> farthest(m_groups, 0.0F);
    for (std::size_t centre = 0; centre < m_ways.size(); ++centre) {
        const double distance = std::sqrt(squaredDistance(from.row(centre), to.row(centre)));
        const float move = static_cast<float>(distance) * roundedUp;
        m_ways[centre] = (m_ways[centre] + move) * roundedUp;
        farthest[m_groupOf[centre]] = std::max(farthest[m_groupOf[centre]], move);
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t other = 0; other < m_ways.size(); ++other) {
            if (other != centre)
                nearest = std::min(nearest, squaredDistance(to.row(centre), to.row(other)));
        }
        m_halves[centre] = static_cast<float>(0.5 * std::sqrt(nearest)) * roundedDown;
    }
    for (std::size_t group = 0; group < m_groups; ++group)
        m_groupWays[group] = (m_groupWays[group] + farthest[group]) * roundedUp;
}

void KMeansBounds::findDoubtful(std::size_t first, std::size_t last, std::span<const std::uint32_t> labels,
                                std::vector<std::uint32_t>& rows) const
{
    const Place place{m_ways.data(), m_halves.data(), (1.0F + m_slack) * roundedUp, (1.0F - m_slack) * roundedDown};
    std::array<float, chunk> lowest;
    std::array<std::uint32_t, chunk> open;
    for (; first < last; first += chunk) {
        const std::size_t count = std::min(chunk, last - first);
        lowest.fill(std::numeric_limits<float>::infinity());
        for (std::size_t group = 0; group < m_groups; ++group)
            takeLower(m_lower.data() + group * m_rows + first, m_groupWays[group], lowest.data(), count);
        findOpen(m_upper.data() + first, labels.data() + first, lowest.data(), place, open.data(), count);
        const std::size_t known = rows.size();
        rows.resize(known + count);
        std::size_t end = known;
        for (std::size_t i = 0; i < count; ++i) { // without a branch that nobody can predict
            rows[end] = static_cast<std::uint32_t>(first + i);
            end += open[i];
        }
        rows.resize(end);
    }
}

void KMeansBounds::set(std::size_t row, std::uint32_t label, std::size_t inTile, const TileBounds& bounds)
{
    m_upper[row] = above(bounds.upper[inTile] - m_ways[label]);
    for (std::size_t group = 0; group < m_groups; ++group)
        m_lower[group * m_rows + row] = below(bounds.lower[group][inTile] + m_groupWays[group]);
}

void KMeansBounds::forget(std::size_t row)
{
    m_upper[row] = std::numeric_limits<float>::infinity();
}

std::vector<std::uint32_t> groupsOfCentres(const Matrix& centres)
{
    const std::size_t groups =
        centres.columns <= KMeansBounds::fewColumns ? 1 : std::clamp<std::size_t>(centres.rows / 10, 1, CentreSet::mostGroups);
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
