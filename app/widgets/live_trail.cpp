// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/live_trail.h"

#include <QPainter>

#include <algorithm>

namespace baseline::widgets {

void paintTrail(QPainter& painter, const Theme& theme, const QRectF& area, std::span<const QPointF> places, bool alarm)
{
    if (places.empty())
        return;
    const QRectF inside = area.adjusted(7.0, 7.0, -7.0, -7.0);
    const auto kept = [](QPointF place, const QRectF& box) {
        return QPointF(std::clamp(place.x(), box.left(), std::max(box.left(), box.right())),
                       std::clamp(place.y(), box.top(), std::max(box.top(), box.bottom())));
    };
    // The line goes on outside, where the painter clips it; but no farther than it can count.
    const QRectF countable = area.adjusted(-20'000.0, -20'000.0, 20'000.0, 20'000.0);
    const QColor colour = alarm ? theme.alarm : theme.text;
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 1; i < places.size(); ++i) {
        QColor faded = colour;
        faded.setAlphaF(0.6F * static_cast<float>(i) / static_cast<float>(places.size()));
        painter.setPen(QPen(faded, 1.5));
        painter.drawLine(kept(places[i - 1], countable), kept(places[i], countable));
    }
    const QPointF now = kept(places.back(), inside);
    painter.setPen(QPen(theme.card, 2.0));
    painter.setBrush(colour);
    // In an alarm the dot is also a diamond: not colour alone.
    if (alarm)
        painter.drawPolygon(
            QPolygonF({now + QPointF(0, -9), now + QPointF(9, 0), now + QPointF(0, 9), now + QPointF(-9, 0)}));
    else
        painter.drawEllipse(now, 6.5, 6.5);
}

} // namespace baseline::widgets
