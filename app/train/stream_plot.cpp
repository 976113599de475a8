// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/stream_plot.h"

#include "app/widgets/axis_layout.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace baseline::train {

using widgets::Marker;

StreamPlot::StreamPlot(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Stream with its limits and outliers"));
    setXUnit(QStringLiteral("s"));
    showLegend();
}

void StreamPlot::setPoints(std::vector<StreamPoint> points, const QString& name, const QString& unit)
{
    m_points = std::move(points);
    m_name = name;
    m_unit = unit;
    setYTitle(unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit));
    if (!m_points.empty()) {
        setXRange({m_points.front().time, std::max(m_points.back().time, m_points.front().time + 1e-3)});
        setYRange(axis());
    }
    updatePlot();
}

/// All values but the wildest thousandth either way, and the bounds: one spike must not flatten the rest. What lies beyond
/// stands at the edge.
widgets::AxisRange StreamPlot::axis() const
{
    std::vector<double> values;
    for (const StreamPoint& point : m_points) {
        for (const double value : {point.value, point.lowerLimit, point.upperLimit}) {
            if (std::isfinite(value))
                values.push_back(value);
        }
    }
    if (values.empty())
        return {0.0, 1.0};
    // Not sorted whole: a long stream must not hold up the window.
    const auto cut = static_cast<std::ptrdiff_t>(values.size() / 1000);
    std::ranges::nth_element(values, values.begin() + cut);
    const double low = values[static_cast<std::size_t>(cut)];
    std::ranges::nth_element(values, values.end() - 1 - cut);
    const double high = *(values.end() - 1 - cut);
    const double margin = std::max(0.1 * (high - low), 1e-6 * (1.0 + std::abs(high)));
    return {low - margin, high + margin};
}

void StreamPlot::showLegend()
{
    setLegend({{tr("value"), theme().accent, Marker::Line},
               {tr("bounds"), theme().dimText, Marker::Line},
               {tr("limit"), theme().warning, Marker::Dashes},
               {tr("outlier"), theme().alarm, Marker::Disc},
               {tr("collective"), theme().alarm, Marker::Square}});
}

void StreamPlot::themeChanged()
{
    showLegend();
    updatePlot();
}

/// A line of at most two points a pixel column: its time does not grow with the stream.
void StreamPlot::paintStep(QPainter& painter, double StreamPoint::*what, const QPen& pen) const
{
    painter.setPen(pen);
    QPainterPath path;
    bool isOpen = false;
    double column = -1e9;
    for (const StreamPoint& point : m_points) {
        if (!std::isfinite(point.*what)) {
            isOpen = false;
            continue;
        }
        const QPointF place = toPixel(QPointF(point.time, point.*what));
        if (isOpen && place.x() - column < 0.5)
            continue;
        column = place.x();
        if (isOpen)
            path.lineTo(place);
        else
            path.moveTo(place);
        isOpen = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// Few values as a line; where several share a pixel column, their range.
void StreamPlot::paintValues(QPainter& painter, const QRectF& area) const
{
    QList<QLineF> columns;
    const bool isSparse = static_cast<double>(m_points.size()) < 4.0 * area.width();
    QPolygonF line;
    for (const StreamPoint& point : m_points) {
        if (!std::isfinite(point.value))
            continue;
        QPointF place = toPixel(QPointF(point.time, point.value));
        place.setY(std::clamp(place.y(), area.top(), area.bottom()));
        if (isSparse) {
            line.append(place);
            continue;
        }
        const double x = std::floor(place.x()) + 0.5;
        if (!columns.isEmpty() && columns.last().x1() == x) {
            QLineF& range = columns.last();
            range.setP1(QPointF(x, std::min(range.y1(), place.y() - 0.7)));
            range.setP2(QPointF(x, std::max(range.y2(), place.y() + 0.7)));
        } else {
            columns.append(QLineF(x, place.y() - 0.7, x, place.y() + 0.7));
        }
    }
    painter.setPen(QPen(theme().accent, isSparse ? 1.0 : 1.5));
    painter.setRenderHint(QPainter::Antialiasing, isSparse);
    painter.drawPolyline(line);
    painter.drawLines(columns);
}

void StreamPlot::paintPlot(QPainter& painter, const QRectF& area)
{
    paintValues(painter, area);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (double StreamPoint::*bound : {&StreamPoint::lower, &StreamPoint::upper})
        paintStep(painter, bound, QPen(theme().dimText, 1.2));
    for (double StreamPoint::*limit : {&StreamPoint::lowerLimit, &StreamPoint::upperLimit})
        paintStep(painter, limit, QPen(theme().warning, 1.6, Qt::DashLine));
    for (const StreamPoint& point : m_points) {
        const bool isCollective = point.kind == StreamPoint::Kind::Collective;
        if (!isCollective && point.kind != StreamPoint::Kind::Outlier)
            continue;
        QPointF place = toPixel(QPointF(point.time, point.value));
        place.setY(std::clamp(place.y(), area.top() + 4.0, area.bottom() - 4.0));
        widgets::paintMarker(painter, isCollective ? Marker::Square : Marker::Disc, place, 7.0, theme().alarm);
    }
}

QString StreamPlot::readout(QPointF value) const
{
    const auto after = std::ranges::lower_bound(m_points, value.x(), {}, &StreamPoint::time);
    if (after == m_points.end())
        return {};
    const auto told = [this](double number) {
        return QString(QLocale().toString(number, 'g', 4) + QLatin1Char(' ') + m_unit).trimmed();
    };
    QStringList lines{widgets::axisNumber(after->time, 0.1, QStringLiteral("s")),
                      tr("%1 %2").arg(m_name, told(after->value))};
    if (std::isfinite(after->upperLimit))
        lines += tr("limit %1").arg(told(after->upperLimit));
    if (after->kind == StreamPoint::Kind::Outlier)
        lines += tr("outlier");
    if (after->kind == StreamPoint::Kind::Collective)
        lines += tr("collective");
    return lines.join(QLatin1Char('\n'));
}

widgets::PlotTable StreamPlot::plotTable() const
{
    if (m_points.empty())
        return {};
    const QStringList kinds{tr("normal"), tr("outlier"), tr("collective"), tr("no data")};
    widgets::PlotColumn time{tr("Time"), QStringLiteral("s")};
    widgets::PlotColumn value{m_name, m_unit};
    widgets::PlotColumn lower{tr("Lower bound"), m_unit};
    widgets::PlotColumn upper{tr("Upper bound"), m_unit};
    widgets::PlotColumn lowerLimit{tr("Lower limit"), m_unit};
    widgets::PlotColumn upperLimit{tr("Upper limit"), m_unit};
    widgets::PlotColumn kind{tr("Verdict")};
    for (const StreamPoint& point : m_points) {
        time.values.push_back(point.time);
        value.values.push_back(point.value);
        lower.values.push_back(point.lower);
        upper.values.push_back(point.upper);
        lowerLimit.values.push_back(point.lowerLimit);
        upperLimit.values.push_back(point.upperLimit);
        kind.words.append(kinds[int(point.kind)]);
    }
    return {{std::move(time), std::move(value), std::move(lower), std::move(upper), std::move(lowerLimit),
             std::move(upperLimit), std::move(kind)}};
}

} // namespace baseline::train
