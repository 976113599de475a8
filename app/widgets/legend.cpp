// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/legend.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace baseline::widgets {
namespace {

constexpr qreal markWidth = 16.0;
constexpr qreal gap = 14.0;

} // namespace

template <typename Visit>
int Legend::forEachPlace(const QFont& font, qreal width, qreal indent, Visit visit) const
{
    const QFontMetricsF metrics(font);
    qreal left = indent;
    int row = 0;
    for (const LegendEntry& entry : m_entries) {
        const qreal needed = markWidth + 4.0 + metrics.horizontalAdvance(entry.text);
        if (left > 0.0 && left + needed > width) {
            left = 0.0;
            ++row;
        }
        visit(entry, left, row);
        left += needed + gap;
    }
    return m_entries.empty() ? 0 : row + 1;
}

int Legend::rowCount(const QFont& font, qreal width, qreal indent) const
{
    return forEachPlace(font, width, indent, [](const LegendEntry&, qreal, int) {});
}

void Legend::paint(QPainter& painter, const QRectF& area, qreal indent, const QColor& text) const
{
    const QFontMetricsF metrics(painter.font());
    forEachPlace(painter.font(), area.width(), indent, [&](const LegendEntry& entry, qreal left, int row) {
        const QRectF place(area.left() + left, area.top() + row * rowHeight, area.width() - left, rowHeight);
        const qreal middle = place.center().y();
        paintMarker(painter, entry.marker, QPointF(place.left() + 0.5 * markWidth, middle), 8.0, entry.colour);
        painter.setPen(text);
        painter.drawText(QPointF(place.left() + markWidth + 4.0, middle + 0.5 * (metrics.ascent() - metrics.descent())),
                         entry.text);
    });
}

} // namespace baseline::widgets
