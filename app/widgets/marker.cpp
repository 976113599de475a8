// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/marker.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace baseline::widgets {
namespace {

void paintFilled(QPainter& painter, Marker marker, QPointF centre, qreal radius)
{
    const auto at = [&](qreal x, qreal y) { return centre + radius * QPointF(x, y); };
    switch (marker) {
    case Marker::Square:
        painter.drawRect(QRectF(at(-0.85, -0.85), at(0.85, 0.85)));
        break;
    case Marker::Triangle:
        painter.drawPolygon(QPolygonF({at(0.0, -1.1), at(1.05, 0.8), at(-1.05, 0.8)}));
        break;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF({at(0.0, -1.2), at(1.2, 0.0), at(0.0, 1.2), at(-1.2, 0.0)}));
        break;
    case Marker::Band:
        painter.drawRect(QRectF(at(-1.6, -1.0), at(1.6, 1.0)));
        break;
    default:
        painter.drawEllipse(centre, radius, radius);
    }
}

void paintStroked(QPainter& painter, Marker marker, QPointF centre, qreal radius)
{
    const auto at = [&](qreal x, qreal y) { return centre + radius * QPointF(x, y); };
    switch (marker) {
    case Marker::Ring:
        painter.drawEllipse(centre, radius, radius);
        break;
    case Marker::Cross:
        painter.drawLine(at(-0.9, -0.9), at(0.9, 0.9));
        painter.drawLine(at(-0.9, 0.9), at(0.9, -0.9));
        break;
    case Marker::Dashes:
        painter.drawLine(at(-2.0, 0.0), at(-0.4, 0.0));
        painter.drawLine(at(0.5, 0.0), at(2.0, 0.0));
        break;
    default:
        painter.drawLine(at(-2.0, 0.0), at(2.0, 0.0));
    }
}

} // namespace

Marker groupMarker(int index)
{
    static constexpr std::array<Marker, 5> markers{Marker::Disc, Marker::Square, Marker::Triangle, Marker::Diamond,
                                                   Marker::Cross};
    return markers[static_cast<std::size_t>(index < 0 ? 0 : index) % markers.size()];
}

void paintMarker(QPainter& painter, Marker marker, QPointF centre, qreal size, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stroked = marker == Marker::Ring || marker == Marker::Cross || marker == Marker::Dashes
                         || marker == Marker::Line;
    if (stroked) {
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(Qt::NoBrush);
        paintStroked(painter, marker, centre, 0.5 * size);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintFilled(painter, marker, centre, 0.5 * size);
    }
}

} // namespace baseline::widgets
