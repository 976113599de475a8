// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands round the points in space: the box, the names of its axes, and limits.
#include "app/widgets/cloud_view.h"

#include "app/widgets/limit_circle.h"
#include "app/widgets/live_trail.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {

void CloudView::paintPlot(QPainter& painter, const QRectF& area)
{
    paintBox(painter, false);
    paintPoints(painter, area);
    paintBox(painter, true);
    paintSpheres(painter, area);
    paintNames(painter, area);
    const Scene now = scene();
    std::vector<QPointF> places;
    for (const Vector3& place : m_trail.places())
        places.push_back(seen(now, place).first);
    paintTrail(painter, theme(), area, places, m_trail.isAlarm());
}

Vector3 CloudView::corner(unsigned which) const
{
    Vector3 place;
    for (unsigned axis = 0; axis < 3; ++axis)
        place[axis] = (which >> axis & 1U) != 0 ? m_high[axis] : m_low[axis];
    return place;
}

/// The edges behind the middle are drawn before the points, the others, weaker, over them.
void CloudView::paintBox(QPainter& painter, bool front) const
{
    if (!m_hasBounds)
        return;
    const Scene now = scene();
    painter.setRenderHint(QPainter::Antialiasing);
    for (unsigned from = 0; from < 8; ++from) {
        for (unsigned axis = 0; axis < 3; ++axis) {
            const unsigned to = from | 1U << axis;
            if (to == from)
                continue;
            const auto [begin, beginDepth] = seen(now, corner(from));
            const auto [end, endDepth] = seen(now, corner(to));
            if ((beginDepth + endDepth > 0.0) != front)
                continue;
            // The three edges that carry names start at the first corner.
            QColor colour = from == 0 ? theme().dimText : theme().line;
            colour.setAlpha(front ? 150 : 255);
            painter.setPen(QPen(colour, from == 0 ? 1.6 : 1.0));
            painter.drawLine(begin, end);
        }
    }
}

void CloudView::paintNames(QPainter& painter, const QRectF& area) const
{
    if (!m_hasBounds)
        return;
    const Scene now = scene();
    const QFontMetricsF metrics(painter.font());
    const QPointF middle = seen(now, now.centre).first;
    for (unsigned axis = 0; axis < 3; ++axis) {
        if (m_names[axis].isEmpty())
            continue;
        const QPointF end = seen(now, corner(1U << axis)).first;
        const QPointF away = end - middle;
        const double length = std::max(1.0, std::hypot(away.x(), away.y()));
        const QPointF place = end + 12.0 / length * away;
        QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(m_names[axis]) + 6.0, metrics.height() + 2.0));
        // Beside the end, on the side away from the middle, and always inside the view.
        box.moveCenter(place + QPointF(0.5 * box.width() * away.x() / length, 0.0));
        box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
        box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
        QColor ground = theme().card;
        ground.setAlpha(190);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3.0, 3.0);
        painter.setPen(theme().text);
        painter.drawText(box, Qt::AlignCenter, m_names[axis]);
    }
}

void CloudView::paintSpheres(QPainter& painter, const QRectF& area) const
{
    const Scene now = scene();
    for (const CloudSphere& sphere : m_spheres)
        paintLimit(painter, theme(), area, seen(now, sphere.centre).first, std::abs(sphere.radius) * now.pixelsPerUnit,
                   groupColour(sphere.group), sphere.label);
}

} // namespace baseline::widgets
