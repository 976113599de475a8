// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/limit_circle.h"

#include "app/widgets/marker.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::widgets {
namespace {

constexpr double largestWhole = 1500.0; ///< radius in pixels
constexpr int arcSteps = 256;

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

/// The part of a large circle that can be seen in `area`, from a centre so far away that it is seen within half a turn.
QPolygonF arc(const QRectF& area, QPointF centre, double radius)
{
    const QPointF way = area.center() - centre;
    const double middle = std::atan2(way.y(), way.x());
    double widest = 0.0;
    for (const QPointF& corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
        const double angle = std::atan2(corner.y() - centre.y(), corner.x() - centre.x());
        widest = std::max(widest, std::abs(std::remainder(angle - middle, 2.0 * std::numbers::pi)));
    }
    QPolygonF points;
    for (int i = 0; i <= arcSteps; ++i) {
        const double angle = middle + widest * (2.0 * i / arcSteps - 1.0);
        points.append(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

void paintArc(QPainter& painter, const QRectF& area, QPointF centre, double radius, const QPen& halo, const QPen& pen,
              const QColor& soft)
{
    const double away = lengthOf(area.center() - centre);
    const double reach = 0.5 * lengthOf(area.bottomRight() - area.topLeft());
    if (away - reach > radius)
        return;
    if (away + reach < radius) {
        painter.fillRect(area, soft);
        return;
    }
    QPolygonF points = arc(area, centre, radius);
    painter.setPen(halo);
    painter.drawPolyline(points);
    painter.setPen(pen);
    painter.drawPolyline(points);
    points.append(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(points);
}

/// Above a place, on a ground of its own.
void paintLabel(QPainter& painter, const Theme& theme, const QRectF& area, QPointF place, const QString& label)
{
    if (label.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    QRectF box(0.0, 0.0, metrics.horizontalAdvance(label) + 8.0, metrics.height());
    box.moveCenter(QPointF(place.x(), std::max(area.top() + 0.5 * box.height(), place.y() - 0.5 * box.height() - 3.0)));
    QColor ground = theme.card;
    ground.setAlpha(210);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3.0, 3.0);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter, label);
}

} // namespace

void paintLimit(QPainter& painter, const Theme& theme, const QRectF& area, QPointF centre, double radius,
                const QColor& colour, const QString& label)
{
    if (!std::isfinite(centre.x()) || !std::isfinite(centre.y()) || !std::isfinite(radius) || area.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = colour;
    soft.setAlpha(18);
    const QPen pen(colour, 1.4, Qt::DashLine);
    // Among the points of its own group it could not be seen otherwise.
    QColor ground = theme.card;
    ground.setAlpha(200);
    const QPen halo(ground, 3.6);
    const double diagonal = lengthOf(area.bottomRight() - area.topLeft());
    // Its centre is out of sight then, wherever its line can be seen.
    if (radius > std::max(largestWhole, 2.0 * diagonal)) {
        paintArc(painter, area, centre, radius, halo, pen, soft);
    } else if (area.adjusted(-radius, -radius, radius, radius).contains(centre)) {
        painter.setPen(halo);
        painter.setBrush(soft);
        painter.drawEllipse(centre, radius, radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawEllipse(centre, radius, radius);
        paintLabel(painter, theme, area, QPointF(centre.x(), centre.y() - radius), label);
    }
    if (area.contains(centre))
        paintMarker(painter, Marker::Cross, centre, 8.0, theme.text);
}

} // namespace baseline::widgets
