// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/lasso.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace baseline::widgets {
namespace {

constexpr std::size_t mostBands = 512;

} // namespace

LassoArea::LassoArea(std::span<const QPointF> corners)
{
    std::vector<QPointF> finite;
    std::ranges::copy_if(corners, std::back_inserter(finite),
                         [](const QPointF& corner) { return std::isfinite(corner.x()) && std::isfinite(corner.y()); });
    if (finite.size() < 3)
        return;
    const auto [lowest, highest] = std::ranges::minmax(finite, {}, [](const QPointF& corner) { return corner.y(); });
    m_top = lowest.y();
    m_bottom = highest.y();
    const std::size_t count = std::min(mostBands, finite.size());
    m_bandsPerY = static_cast<double>(count) / (m_bottom - m_top);
    if (!(m_bottom > m_top) || !std::isfinite(m_bandsPerY))
        return; // all on one line: nothing inside
    m_bands.resize(count);
    for (std::size_t i = 0; i < finite.size(); ++i) {
        QPointF upper = finite[i];
        QPointF lower = finite[(i + 1) % finite.size()];
        if (upper.y() == lower.y())
            continue; // a ray along x never crosses it
        if (upper.y() > lower.y())
            std::swap(upper, lower);
        const Edge edge{upper.y(), lower.y(), upper.x(), (lower.x() - upper.x()) / (lower.y() - upper.y())};
        for (std::size_t band = bandOf(edge.top); band <= bandOf(edge.bottom); ++band)
            m_bands[band].push_back(edge);
    }
}

std::size_t LassoArea::bandOf(double y) const
{
    return std::min(static_cast<std::size_t>((y - m_top) * m_bandsPerY), m_bands.size() - 1);
}

bool LassoArea::contains(double x, double y) const
{
    if (m_bands.empty() || !(y >= m_top && y <= m_bottom))
        return false;
    bool inside = false;
    for (const Edge& edge : m_bands[bandOf(y)]) {
        // Half open, so that a corner counts for one of its two edges.
        if (y >= edge.top && y < edge.bottom && x < edge.x + (y - edge.top) * edge.slope)
            inside = !inside;
    }
    return inside;
}

std::vector<std::size_t> pointsInside(const LassoArea& area, std::span<const float> x, std::span<const float> y)
{
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (area.contains(static_cast<double>(x[i]), static_cast<double>(y[i])))
            inside.push_back(i);
    }
    return inside;
}

std::vector<std::size_t> chosenAfter(std::span<const std::size_t> before, std::span<const std::size_t> inside,
                                     LassoRule rule)
{
    std::vector<std::size_t> chosen;
    switch (rule) {
    case LassoRule::Replace:
        chosen.assign(inside.begin(), inside.end());
        break;
    case LassoRule::Add:
        std::ranges::set_union(before, inside, std::back_inserter(chosen));
        break;
    case LassoRule::TakeAway:
        std::ranges::set_difference(before, inside, std::back_inserter(chosen));
        break;
    }
    return chosen;
}

} // namespace baseline::widgets
