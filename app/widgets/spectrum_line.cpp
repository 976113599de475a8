// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spectrum_line.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {

namespace {

// Heights of the plot that all lines together may go up and down with smooth edges. Real spectra in dB go about 80 each.
constexpr double mostHeights = 800.0;

double heightsOf(const QList<QPointF>& line, const QRectF& area)
{
    double way = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i)
        way += std::abs(line[i].y() - line[i - 1].y());
    return way / std::max(1.0, area.height());
}

QLinearGradient gradientOf(const QRectF& area, QColor colour)
{
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    colour.setAlpha(70);
    gradient.setColorAt(0.0, colour);
    colour.setAlpha(8);
    gradient.setColorAt(1.0, colour);
    return gradient;
}

/// A smooth polygon with thousands of teeth takes more than a second; strips between the points look the same.
void paintBody(QPainter& painter, const QRectF& area, const QList<QPointF>& line, const QBrush& brush)
{
    QList<QRectF> strips;
    strips.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double top = std::clamp(0.5 * (line[i - 1].y() + line[i].y()), area.top(), area.bottom());
        strips.append(QRectF(QPointF(line[i - 1].x(), top), QPointF(line[i].x(), area.bottom())));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRects(strips);
}

} // namespace

void paintSpectrumLine(QPainter& painter, const QRectF& area, const QList<QPointF>& line, const QColor& colour,
                       std::size_t lines)
{
    if (line.size() < 2)
        return;
    const bool isRagged = !(heightsOf(line, area) * static_cast<double>(lines) <= mostHeights);
    if (lines == 1)
        paintBody(painter, area, line, gradientOf(area, colour));
    // Separate segments: a polyline with antialiasing goes through the stroker, which is slow on noise.
    QList<QLineF> segments;
    segments.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i)
        segments.append(QLineF(line[i - 1], line[i]));
    painter.setRenderHint(QPainter::Antialiasing, !isRagged);
    painter.setPen(QPen(colour, isRagged ? 0.0 : 1.2));
    painter.drawLines(segments);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace baseline::widgets
