// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/marked_stretch.h"

#include "app/widgets/plot_view.h"

#include <QPainter>

namespace baseline::widgets {

MarkedStretch::MarkedStretch(PlotView& view) : m_view(view)
{
    m_view.addOverlay(this);
}

MarkedStretch::~MarkedStretch()
{
    m_view.removeOverlay(this);
}

void MarkedStretch::mark(std::optional<std::pair<double, double>> stretch)
{
    if (stretch == m_stretch)
        return;
    m_stretch = stretch;
    m_view.updatePlot();
}

void MarkedStretch::paintOverlay(QPainter& painter, const QRectF& area)
{
    if (!m_stretch)
        return;
    const QRectF band(QPointF(m_view.toPixel(QPointF(m_stretch->first, 0.0)).x(), area.top()),
                      QPointF(m_view.toPixel(QPointF(m_stretch->second, 0.0)).x(), area.bottom()));
    const QRectF shown = band.normalized() & area;
    if (shown.isEmpty())
        return;
    QColor colour = currentTheme().alarm;
    painter.setPen(QPen(colour, 1.0));
    painter.drawLine(shown.topLeft(), shown.bottomLeft());
    painter.drawLine(shown.topRight(), shown.bottomRight());
    colour.setAlpha(26);
    painter.fillRect(shown, colour);
}

} // namespace baseline::widgets
