// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/kmeans_kernel.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// What keeps Lloyd's algorithm from comparing rows whose nearest centre cannot have changed (simplified Hamerly 2010 with
/// one group of centres, simplified Yinyang, Ding et al. 2015, with several): for each row an upper bound of the distance
/// to its own centre, and for each group a lower bound of the distance to every other one. A centre nearer than half the
/// way to any other one is the nearest as well. Bounds are kept less what the centres had moved when they were found, so
/// that a move costs nothing for rows that it does not touch. They hold against all rounding, so that the labels are those
/// of the plain search. One object belongs to one descent; rows of different tiles may be used by different threads.
class KMeansBounds {
public:
    static constexpr std::size_t fewColumns = 20; ///< up to so many one group of centres (algorithms §6.3)

    KMeansBounds() = default; ///< out of use
    KMeansBounds(std::size_t rows, std::vector<std::uint32_t> groupOf, std::size_t columns);

    bool inUse() const { return m_rows > 0; }
    std::span<const std::uint32_t> groupOf() const { return m_groupOf; }

    /// The centres go from one place to another, both in the space of the kernel.
    void move(const Matrix& from, const Matrix& to);

    /// Puts those of the rows [first, last) whose nearest centre may be another one by now to the end of `rows`.
    void findDoubtful(std::size_t first, std::size_t last, std::span<const std::uint32_t> labels,
                      std::vector<std::uint32_t>& rows) const;
    /// New bounds of a row that was compared again, and whose centre is now `label`.
    void set(std::size_t row, std::uint32_t label, std::size_t inTile, const TileBounds& bounds);
    /// Nothing is known of a row that was given to another cluster.
    void forget(std::size_t row);

private:
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_groupOf;
    std::size_t m_groups = 0;
    float m_slack = 0.0F;              ///< relative, of a plain distance in float
    std::vector<float> m_upper;        ///< less the way that the row's centre had gone
    std::vector<float> m_lower;        ///< group by group, plus the way that the group had gone
    std::vector<float> m_ways;         ///< of each centre: the sum of its moves, rounded up
    std::vector<float> m_groupWays;    ///< of each group: the sum of its farthest moves, rounded up
    std::vector<float> m_halves;       ///< of each centre half the distance to the nearest other one, rounded down
};

/// Groups of centres that lie near each other, a tenth as many as centres, at most CentreSet::mostGroups, or one: the group
/// of each centre, from 0 without a gap.
std::vector<std::uint32_t> groupsOfCentres(const Matrix& centres);

} // namespace baseline::learn
