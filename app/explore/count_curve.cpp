// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/count_curve.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/marker.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::explore {

CountCurve::CountCurve(const QString& title, QWidget* parent) : PlotView(parent), m_title(title)
{
    setAccessibleName(title);
    setXTitle(tr("number of clusters, k"));
    setYTitle(title);
    setValues({}, {}, std::nullopt);
}

void CountCurve::setValues(std::vector<double> values, std::vector<double> errors, std::optional<std::size_t> suggested)
{
    m_values = std::move(values);
    m_errors = std::move(errors);
    m_suggested = suggested;
    double low = 0.0;
    double high = 0.0;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double error = i < m_errors.size() ? m_errors[i] : 0.0;
        if (std::isfinite(m_values[i])) {
            low = std::min(low, m_values[i] - error);
            high = std::max(high, m_values[i] + error);
        }
    }
    setXRange({0.5, std::max(10.0, static_cast<double>(m_values.size())) + 0.5});
    const double room = high > low ? 0.1 * (high - low) : 1.0;
    setYRange({low < 0.0 ? low - room : 0.0, high + room});
    QString words = tr("no measurement yet");
    if (!m_values.empty())
        words = m_suggested ? tr("suggests k = %1").arg(*m_suggested) : tr("suggests no k");
    setAccessibleDescription(words);
    updatePlot();
}

widgets::PlotTable CountCurve::plotTable() const
{
    if (m_values.empty())
        return {};
    widgets::PlotColumn counts{tr("Clusters")};
    for (std::size_t i = 0; i < m_values.size(); ++i)
        counts.values.push_back(static_cast<double>(i + 1));
    widgets::PlotTable table{{std::move(counts), widgets::PlotColumn{m_title, {}, m_values}}};
    if (!m_errors.empty())
        table.columns.push_back({tr("Standard error"), {}, m_errors});
    return table;
}

QPointF CountCurve::pixelOf(std::size_t index) const
{
    return toPixel(QPointF(static_cast<double>(index + 1), m_values[index]));
}

void CountCurve::paintPlot(QPainter& painter, const QRectF& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!std::isfinite(m_values[i]))
            continue;
        line.append(pixelOf(i));
        if (i < m_errors.size()) {
            painter.setPen(QPen(theme().dimText, 1.0));
            const double x = line.last().x();
            painter.drawLine(QPointF(x, toPixel(QPointF(0.0, m_values[i] - m_errors[i])).y()),
                             QPointF(x, toPixel(QPointF(0.0, m_values[i] + m_errors[i])).y()));
        }
    }
    painter.setPen(QPen(theme().accent, 1.5));
    painter.drawPolyline(line);
    for (const QPointF& point : line)
        widgets::paintMarker(painter, widgets::Marker::Disc, point, 6.0, theme().accent);
    if (!m_suggested || *m_suggested > m_values.size())
        return;
    const double x = toPixel(QPointF(static_cast<double>(*m_suggested), 0.0)).x();
    painter.setPen(QPen(theme().text, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (std::isfinite(m_values[*m_suggested - 1])) {
        painter.setPen(QPen(theme().text, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(pixelOf(*m_suggested - 1), 7.0, 7.0);
    }
}

QString CountCurve::readout(QPointF value) const
{
    const auto count = static_cast<std::ptrdiff_t>(std::lround(value.x()));
    if (count < 1 || count > std::ssize(m_values))
        return {};
    const double there = m_values[static_cast<std::size_t>(count - 1)];
    if (!std::isfinite(there))
        return tr("k = %1: not defined").arg(count);
    return tr("k = %1: %2").arg(count).arg(widgets::axisNumber(there, 0.001 * std::max(std::abs(there), 1.0)));
}

} // namespace baseline::explore
