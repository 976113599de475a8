// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"

#include "app/widgets/threshold_handle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

using widgets::AxisNumbers;

double valueOf(double place, AxisNumbers numbers)
{
    return numbers == AxisNumbers::PowersOfTen ? std::pow(10.0, place) : place;
}

} // namespace

CurveView::CurveView(const QString& accessibleName, QWidget* parent) : PlotView(parent)
{
    setAccessibleName(accessibleName);
    widgets::ThresholdGrip grip;
    grip.isAt = [this](QPointF pixel) { return m_handle && plotRectangle().contains(pixel); };
    grip.thresholdAt = [this](QPointF pixel) {
        const QRectF area = plotRectangle();
        return std::optional(toValue(QPointF(std::clamp(pixel.x(), area.left(), area.right()), 0.0)).x());
    };
    grip.cursor = Qt::SplitHCursor;
    auto* handle = new widgets::ThresholdHandle(*this, std::move(grip));
    setToolTip({}); // not every curve has a handle
    connect(handle, &widgets::ThresholdHandle::dragged, this, &CurveView::dragged);
    connect(handle, &widgets::ThresholdHandle::stepped, this, &CurveView::stepped);
}

void CurveView::setTitles(const QString& x, const QString& y, AxisNumbers xNumbers, AxisNumbers yNumbers)
{
    m_xNumbers = xNumbers;
    m_yNumbers = yNumbers;
    setNumbers(xNumbers, yNumbers);
    setXTitle(x);
    setYTitle(y);
}

void CurveView::setUnits(const QString& x, const QString& y)
{
    m_xUnit = x;
    m_yUnit = y;
}

void CurveView::setCurves(std::vector<Curve> curves, widgets::AxisRange x, widgets::AxisRange y)
{
    m_curves = std::move(curves);
    if (widgets::isDrawable(x))
        setXRange(x);
    if (widgets::isDrawable(y))
        setYRange(y);
    showLegend();
}

void CurveView::setUpright(std::vector<CurveMark> marks)
{
    m_upright = std::move(marks);
    updatePlot();
}

void CurveView::setLevels(std::vector<CurveMark> marks)
{
    m_levels = std::move(marks);
    updatePlot();
}

void CurveView::setReason(const QString& why)
{
    m_why = why;
    updatePlot();
}

void CurveView::setHandle(std::optional<double> x, const QString& name)
{
    m_handle = x;
    m_handleName = name;
    showLegend();
}

QColor CurveView::colour(Tint tint) const
{
    switch (tint) {
    case Tint::Accent:
        return theme().accent;
    case Tint::Good:
        return theme().good;
    case Tint::Warning:
        return theme().warning;
    case Tint::Alarm:
        return theme().alarm;
    case Tint::Dim:
        break;
    }
    return theme().dimText;
}

void CurveView::showLegend()
{
    std::vector<widgets::LegendEntry> entries;
    for (const Curve& curve : m_curves) {
        if (!curve.name.isEmpty())
            entries.push_back(
                {curve.name, colour(curve.tint), curve.isDashed ? widgets::Marker::Dashes : widgets::Marker::Line});
    }
    if (m_handle && !m_handleName.isEmpty())
        entries.push_back({m_handleName, theme().warning, widgets::Marker::Dashes});
    setLegend(std::move(entries));
    updatePlot();
}

void CurveView::paintPlot(QPainter& painter, const QRectF& area)
{
    if (m_curves.empty()) {
        painter.setPen(theme().dimText);
        painter.drawText(area.adjusted(8.0, 8.0, -8.0, -8.0), Qt::AlignCenter | Qt::TextWordWrap, m_why);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, area);
    for (const Curve& curve : m_curves) {
        painter.setPen(
            QPen(colour(curve.tint), 2.0, curve.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF line;
        for (const QPointF& point : curve.points) {
            const bool isThere = std::isfinite(point.x()) && std::isfinite(point.y());
            if (isThere)
                line.append(toPixel(point));
            if (!isThere || &point == &curve.points.back()) {
                painter.drawPolyline(line);
                line.clear();
            }
        }
    }
    if (m_handle) {
        painter.setPen(QPen(theme().warning, 2.0, Qt::DashLine));
        const double x = std::clamp(toPixel(QPointF(*m_handle, 0.0)).x(), area.left(), area.right());
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void CurveView::paintMarks(QPainter& painter, const QRectF& area) const
{
    for (const CurveMark& mark : m_levels) {
        const double y = toPixel(QPointF(0.0, mark.at)).y();
        painter.setPen(QPen(colour(mark.tint), 1.0, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const bool isHigh = y - area.top() < painter.fontMetrics().height() + 4;
        const QRectF above(area.left() + 6.0, isHigh ? y + 2.0 : area.top(), area.width() - 12.0,
                           isHigh ? area.height() : y - area.top() - 2.0);
        painter.drawText(above, Qt::AlignRight | (isHigh ? Qt::AlignTop : Qt::AlignBottom), mark.text);
    }
    double row = area.top() + 2.0;
    for (const CurveMark& mark : m_upright) {
        const double x = toPixel(QPointF(mark.at, 0.0)).x();
        painter.setPen(QPen(colour(mark.tint), 1.5, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double width = painter.fontMetrics().horizontalAdvance(mark.text) + 8.0;
        const double left = x + width > area.right() ? x - width : x;
        painter.drawText(QRectF(left + 4.0, row, width, painter.fontMetrics().height()), Qt::AlignLeft, mark.text);
        row += painter.fontMetrics().height(); // neighbours do not write over each other
    }
}

QString CurveView::readout(QPointF value) const
{
    return m_words && !m_curves.empty() ? m_words(value) : QString();
}

widgets::PlotTable CurveView::plotTable() const
{
    widgets::PlotTable table;
    for (const Curve& curve : m_curves) {
        widgets::PlotColumn x{QStringLiteral("x"), m_xUnit};
        widgets::PlotColumn y{curve.name, m_yUnit};
        for (const QPointF& point : curve.points) {
            x.values.push_back(valueOf(point.x(), m_xNumbers));
            y.values.push_back(valueOf(point.y(), m_yNumbers));
        }
        table.columns.push_back(std::move(x));
        table.columns.push_back(std::move(y));
    }
    return table;
}

} // namespace baseline::classroom
