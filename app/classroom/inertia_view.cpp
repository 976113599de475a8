// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/inertia_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/marker.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {

InertiaView::InertiaView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Sum of squared distances by half step"));
    setYTitle(tr("sum of squared distances"));
    setXTitle(tr("half step"));
    setValues({});
}

void InertiaView::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    setXRange({0.5, std::max(4.0, static_cast<double>(m_values.size())) + 0.5});
    // From zero: how much is left says more than how it wriggles.
    const double top = m_values.empty() ? 1.0 : std::ranges::max(m_values);
    setYRange({0.0, top > 0.0 ? 1.1 * top : 1.0});
    updatePlot();
}

widgets::PlotTable InertiaView::plotTable() const
{
    widgets::PlotColumn steps{tr("Half step")};
    widgets::PlotColumn sums{tr("Sum of squared distances")};
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        steps.values.push_back(static_cast<double>(i + 1));
        sums.values.push_back(m_values[i]);
    }
    return {{std::move(steps), std::move(sums)}};
}

void InertiaView::paintPlot(QPainter& painter, const QRectF&)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        line.append(toPixel(QPointF(static_cast<double>(i + 1), m_values[i])));
    painter.setPen(QPen(theme().accent, 1.5));
    painter.drawPolyline(line);
    for (const QPointF& point : line)
        widgets::paintMarker(painter, widgets::Marker::Disc, point, 6.0, theme().accent);
}

void InertiaView::paintMargin(QPainter& painter, const QRectF& area)
{
    if (!m_values.empty())
        return;
    painter.setPen(theme().dimText);
    painter.drawText(area, Qt::AlignCenter, tr("no point has a centroid yet"));
}

QString InertiaView::readout(QPointF value) const
{
    const auto step = static_cast<std::ptrdiff_t>(std::lround(value.x()));
    if (step < 1 || step > std::ssize(m_values))
        return {};
    const double sum = m_values[static_cast<std::size_t>(step - 1)];
    return tr("half step %1: %2").arg(step).arg(widgets::axisNumber(sum, 0.001 * std::max(sum, 1.0)));
}

} // namespace baseline::classroom
