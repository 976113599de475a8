// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::widgets {

/// What is inside a closed line by the even-odd rule: a ray from there crosses the line an odd number of times. The
/// line may cross itself. A corner or an edge belongs to one of the two sides, never to both of two areas that share
/// it. Sorts the edges into bands once, so that a point meets few of them.
class LassoArea {
public:
    /// The corners in order; the last one is joined to the first. Corners that are not finite are left out; fewer than
    /// three enclose nothing.
    explicit LassoArea(std::span<const QPointF> corners);

    /// Not for points that are not finite: they are outside.
    bool contains(double x, double y) const;

private:
    struct Edge {
        double top; ///< y of the upper end, below the lower one
        double bottom;
        double x;     ///< at the upper end
        double slope; ///< x for each y
    };

    std::size_t bandOf(double y) const;

    double m_top = 0.0;
    double m_bottom = 0.0;
    double m_bandsPerY = 0.0;
    std::vector<std::vector<Edge>> m_bands;
};

enum class LassoRule { Replace, Add, TakeAway };

/// The indices of the points inside, rising. `x` and `y` have the same length.
std::vector<std::size_t> pointsInside(const LassoArea& area, std::span<const float> x, std::span<const float> y);

/// What is chosen when `inside` was drawn round while `before` was chosen; both rising, as is the result.
std::vector<std::size_t> chosenAfter(std::span<const std::size_t> before, std::span<const std::size_t> inside,
                                     LassoRule rule);

} // namespace baseline::widgets
