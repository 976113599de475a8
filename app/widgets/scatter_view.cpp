// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scatter_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/limit_circle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr double farthest = 4.0; ///< times as many units a pixel as show everything
constexpr double closest = 1e-5;
constexpr double shareOfAKey = 0.1; ///< of the view, for each press

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

ScatterView::ScatterView(QWidget* parent) : PointView(parent)
{
    setAccessibleName(tr("Feature space"));
    hideXAxis();
    setXRange({-4.0, 4.0});
    setYRange({-4.0, 4.0});
    fitMargin();
}

void ScatterView::setAxisTitles(const QString& x, const QString& y)
{
    m_xName = x;
    m_yName = y;
    setXTitle(x);
    setYTitle(y);
}

void ScatterView::setPoints(std::vector<ScatterPoint> points)
{
    const bool samePlaces = std::ranges::equal(points, m_points, [](const ScatterPoint& a, const ScatterPoint& b) {
        return isSame(a.x, b.x) && isSame(a.y, b.y);
    });
    m_points = std::move(points);
    std::vector<PointMark> marks;
    marks.reserve(m_points.size());
    for (const ScatterPoint& point : m_points)
        marks.push_back({point.group, point.value});
    m_showsEverything = m_showsEverything || !samePlaces;
    updateBounds();
    setMarks(std::move(marks), samePlaces);
}

void ScatterView::setCircles(const QList<ScatterCircle>& circles)
{
    m_circles = circles;
    updateBounds();
    updateRanges();
}

void ScatterView::setLiveDot(std::optional<QPointF> place, bool alarm)
{
    m_trail.move(place && isFinite(*place) ? place : std::nullopt, alarm);
    updatePlot();
}

void ScatterView::clear()
{
    m_circles.clear();
    m_trail.clear();
    setPoints({});
}

PlotTable ScatterView::plotTable() const
{
    PlotColumn x{m_xName.isEmpty() ? QStringLiteral("x") : m_xName};
    PlotColumn y{m_yName.isEmpty() ? QStringLiteral("y") : m_yName};
    for (const ScatterPoint& point : m_points) {
        x.values.push_back(static_cast<double>(point.x));
        y.values.push_back(static_cast<double>(point.y));
    }
    PlotTable table{{std::move(x), std::move(y)}};
    appendMarks(table);
    return table;
}

void ScatterView::updateBounds()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QPointF low(infinity, infinity);
    QPointF high = -low;
    const auto include = [&](QPointF place, double radius) {
        if (!isFinite(place) || !std::isfinite(radius))
            return;
        low = {std::min(low.x(), place.x() - radius), std::min(low.y(), place.y() - radius)};
        high = {std::max(high.x(), place.x() + radius), std::max(high.y(), place.y() + radius)};
    };
    for (const ScatterPoint& point : m_points)
        include({static_cast<double>(point.x), static_cast<double>(point.y)}, 0.0);
    for (const ScatterCircle& circle : m_circles)
        include(circle.centre, std::abs(circle.radius));
    if (low.x() > high.x()) {
        m_bounds = QRectF();
        return;
    }
    // A hair of size for points that are all in one place; large numbers are farther apart.
    const double largest = std::max({-low.x(), -low.y(), high.x(), high.y(), low.x(), low.y()});
    const double hair = 1e-6 * std::max(1.0, largest);
    m_bounds = QRectF(low, high).adjusted(-hair, -hair, hair, hair);
}

/// As many on both axes as show everything, with room for half a point and for a circle's label.
double ScatterView::fittingUnits() const
{
    const QRectF area = plotRectangle();
    return std::max({m_bounds.width() / std::max(20.0, area.width() - 24.0),
                     m_bounds.height() / std::max(20.0, area.height() - 40.0), 1e-9});
}

void ScatterView::updateRanges()
{
    if (!m_bounds.isNull() && !plotRectangle().isEmpty()) {
        if (m_showsEverything) {
            look(m_bounds.center(), std::nullopt, fittingUnits());
            look(m_bounds.center(), std::nullopt, fittingUnits()); // the numbers of the new range may leave less room
        } else {
            look(m_centre, std::nullopt, m_unitsPerPixel);
        }
    }
    updatePlot();
}

void ScatterView::look(QPointF value, std::optional<QPointF> pixel, double unitsPerPixel)
{
    const double fitting = fittingUnits();
    const double units = std::clamp(unitsPerPixel, closest * fitting, farthest * fitting);
    QRectF area = plotRectangle();
    // The middle stays among the points: nobody is to lose them.
    const QPointF anchor = pixel.value_or(area.center());
    const QPointF middle(value.x() + units * (area.center().x() - anchor.x()),
                         value.y() - units * (area.center().y() - anchor.y()));
    value += QPointF(std::clamp(middle.x(), m_bounds.left(), m_bounds.right()) - middle.x(),
                     std::clamp(middle.y(), m_bounds.top(), m_bounds.bottom()) - middle.y());
    const double low = value.y() - units * (area.bottom() - anchor.y());
    const AxisRange y{low, low + units * area.height()};
    const auto across = [&] {
        const double left = value.x() - units * (pixel.value_or(area.center()).x() - area.left());
        return AxisRange{left, left + units * area.width()};
    };
    if (!isDrawable(y) || !isDrawable(across()))
        return;
    setYRange(y);
    fitMargin();
    area = plotRectangle();
    setXRange(across());
    m_unitsPerPixel = units;
    m_centre = {xRange().centre(), yRange().centre()};
}

PlaneAxes ScatterView::axes() const
{
    return {plotRectangle(), xRange(), yRange()};
}

/// Other numbers on the y axis may move the plot's left edge.
void ScatterView::fitMargin()
{
    const int margin = axes().leftMargin();
    if (margin == std::exchange(m_margin, margin))
        return;
    hideYAxis(margin);
}

void ScatterView::showEverything()
{
    m_showsEverything = true;
    updateRanges();
}

void ScatterView::dragView(QPointF from, QPointF to, bool)
{
    if (m_bounds.isNull())
        return;
    m_showsEverything = false;
    look(toValue(from), to, m_unitsPerPixel);
}

void ScatterView::stepView(int right, int up, bool)
{
    const QRectF area = plotRectangle();
    const QPointF middle = area.center();
    // The view goes to the right, so what is there comes to the left.
    dragView(middle, middle + shareOfAKey * QPointF(-right * area.width(), up * area.height()), false);
}

void ScatterView::zoomView(QPointF pixel, double factor)
{
    if (m_bounds.isNull())
        return;
    m_showsEverything = false;
    look(toValue(pixel), pixel, m_unitsPerPixel / factor);
}

void ScatterView::legendChanged()
{
    fitMargin(); // the text may have become larger
    updateRanges();
}

void ScatterView::resizeEvent(QResizeEvent* event)
{
    PointView::resizeEvent(event);
    updateRanges();
}

PointView::ViewKey ScatterView::viewKey() const
{
    const QRectF area = plotRectangle();
    return {area.left(),  area.top(),    area.width(), area.height(),
            xRange().low, xRange().high, yRange().low, yRange().high};
}

void ScatterView::project(ScreenPoints& into) const
{
    const QRectF area = plotRectangle();
    const double across = area.width() / xRange().span();
    const double up = area.height() / yRange().span();
    const double left = area.left() - xRange().low * across;
    const double bottom = area.bottom() + yRange().low * up;
    into.x.resize(m_points.size());
    into.y.resize(m_points.size());
    into.depth.clear();
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        into.x[i] = static_cast<float>(left + static_cast<double>(m_points[i].x) * across);
        into.y[i] = static_cast<float>(bottom - static_cast<double>(m_points[i].y) * up);
    }
}

void ScatterView::paintPlot(QPainter& painter, const QRectF& area)
{
    axes().paintLines(painter, theme());
    paintPoints(painter, area);
    paintCircles(painter, area);
    std::vector<QPointF> places;
    for (const QPointF& place : m_trail.places())
        places.push_back(toPixel(place));
    paintTrail(painter, theme(), area, places, m_trail.isAlarm());
}

void ScatterView::paintMargin(QPainter& painter, const QRectF& area)
{
    axes().paintNumbers(painter, theme());
    PointView::paintMargin(painter, area);
}

void ScatterView::paintCircles(QPainter& painter, const QRectF& area) const
{
    const double pixelsPerUnit = area.width() / xRange().span();
    for (const ScatterCircle& circle : m_circles)
        paintLimit(painter, theme(), area, toPixel(circle.centre), std::abs(circle.radius) * pixelsPerUnit,
                   groupColour(circle.group), circle.label);
}

QString ScatterView::placeText(std::size_t index) const
{
    const double step = niceStep(xRange().span() / 1000.0); // as fine as the hand can point
    const ScatterPoint& point = m_points[index];
    return roundedNumber(static_cast<double>(point.x), step) + QStringLiteral(", ") +
           roundedNumber(static_cast<double>(point.y), step);
}

} // namespace baseline::widgets
