// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scatter_view.h"

#include "app/widgets/axis_layout.h"

#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr qreal pointSize = 6.0;
constexpr std::size_t trailLength = 24;

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// One point drawn once; stamping it 20,000 times is ten times as quick as 20,000 antialiased ellipses.
QPixmap stamp(Marker marker, const QColor& colour, qreal ratio)
{
    const qreal side = pointSize + 4.0;
    QPixmap picture(QSize(static_cast<int>(std::ceil(side * ratio)), static_cast<int>(std::ceil(side * ratio))));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMarker(painter, marker, QPointF(0.5 * side, 0.5 * side), pointSize, colour);
    return picture;
}

} // namespace

ScatterView::ScatterView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Feature space"));
    setXRange({-4.0, 4.0});
    setYRange({-4.0, 4.0});
}

void ScatterView::setAxisTitles(const QString& x, const QString& y)
{
    m_xName = x;
    m_yName = y;
    setXTitle(x);
    setYTitle(y);
}

void ScatterView::setGroups(const QStringList& names)
{
    m_groups = names;
    showLegend();
}

void ScatterView::setPoints(std::vector<ScatterPoint> points)
{
    m_points = std::move(points);
    updateRanges();
}

void ScatterView::setCircles(const QList<ScatterCircle>& circles)
{
    m_circles = circles;
    updateRanges();
}

void ScatterView::setLiveDot(std::optional<QPointF> place, bool alarm)
{
    m_liveAlarm = alarm;
    if (!place || !isFinite(*place)) {
        m_trail.clear();
    } else {
        if (m_trail.size() >= trailLength)
            m_trail.erase(m_trail.begin());
        m_trail.push_back(*place);
    }
    updatePlot();
}

void ScatterView::clear()
{
    m_points.clear();
    m_circles.clear();
    m_trail.clear();
    m_cloud = QPixmap();
    updatePlot();
}

PlotTable ScatterView::plotTable() const
{
    PlotColumn x{m_xName.isEmpty() ? QStringLiteral("x") : m_xName};
    PlotColumn y{m_yName.isEmpty() ? QStringLiteral("y") : m_yName};
    PlotColumn group{tr("Group")};
    for (const ScatterPoint& point : m_points) {
        x.values.push_back(point.x);
        y.values.push_back(point.y);
        group.words.append(m_groups.value(point.group));
    }
    return {{std::move(x), std::move(y), std::move(group)}};
}

void ScatterView::updateRanges()
{
    m_cloud = QPixmap();
    QRectF bounds;
    const auto include = [&bounds](QRectF part) {
        bounds = bounds.isNull() ? part : bounds.united(part);
    };
    for (const ScatterPoint& point : m_points) {
        // A hair of size, because the union with an empty rectangle is the other one.
        if (isFinite(QPointF(point.x, point.y)))
            include(QRectF(point.x - 1e-6, point.y - 1e-6, 2e-6, 2e-6));
    }
    for (const ScatterCircle& circle : m_circles) {
        if (isFinite(circle.centre) && std::isfinite(circle.radius))
            include(QRectF(circle.centre, circle.centre).adjusted(-circle.radius, -circle.radius, circle.radius,
                                                                  circle.radius));
    }
    const QRectF area = plotRectangle();
    if (!bounds.isNull() && area.width() > 0.0 && area.height() > 0.0) {
        // The same number of units a pixel on both axes, with room for half a point and for a circle's label.
        const double unitsPerPixel = std::max({bounds.width() / std::max(20.0, area.width() - 24.0),
                                               bounds.height() / std::max(20.0, area.height() - 40.0), 1e-9});
        const double up = 0.5 * unitsPerPixel * area.height();
        setYRange({bounds.center().y() - up, bounds.center().y() + up});
        // Other numbers on the y axis may have moved the plot's left edge.
        const double across = 0.5 * unitsPerPixel * plotRectangle().width();
        setXRange({bounds.center().x() - across, bounds.center().x() + across});
    }
    updatePlot();
}

void ScatterView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    updateRanges();
}

QColor ScatterView::groupColour(int group) const
{
    return group < 0 ? theme().dimText : theme().series(group);
}

void ScatterView::showLegend()
{
    std::vector<LegendEntry> entries;
    for (int i = 0; i < m_groups.size(); ++i)
        entries.push_back({m_groups[i], groupColour(i), groupMarker(i)});
    setLegend(std::move(entries));
    updateRanges();
}

void ScatterView::themeChanged()
{
    m_cloud = QPixmap();
    showLegend();
}

void ScatterView::paintPlot(QPainter& painter, const QRectF& area)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        paintCloud(painter, area);
    } else {
        paintPoints(painter, false); // a picture of lines: SVG
        paintCircles(painter);
    }
    paintLiveDot(painter, area);
}

void ScatterView::paintCloud(QPainter& painter, const QRectF& area)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_cloud.isNull() || m_cloudArea != area || m_cloud.devicePixelRatio() != ratio) {
        m_cloudArea = area;
        m_cloud = QPixmap((area.size() * ratio).toSize());
        m_cloud.setDevicePixelRatio(ratio);
        m_cloud.fill(Qt::transparent);
        QPainter cloud(&m_cloud);
        cloud.setFont(painter.font());
        cloud.translate(-area.topLeft());
        paintPoints(cloud, true);
        paintCircles(cloud);
    }
    painter.drawPixmap(area.topLeft(), m_cloud);
}

void ScatterView::paintPoints(QPainter& painter, bool asPictures) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    // A crowd is drawn lighter, so that its density shows.
    const int alpha = m_points.size() > 4000 ? 110 : m_points.size() > 800 ? 170 : 220;
    int lastGroup = -1;
    for (const ScatterPoint& point : m_points)
        lastGroup = std::max(lastGroup, point.group);
    std::vector<std::vector<QPointF>> places(static_cast<std::size_t>(lastGroup + 2));
    for (const ScatterPoint& point : m_points) {
        if (isFinite(QPointF(point.x, point.y)))
            places[static_cast<std::size_t>(std::max(-1, point.group) + 1)].push_back(toPixel(QPointF(point.x, point.y)));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int group = static_cast<int>(i) - 1;
        QColor colour = groupColour(group);
        colour.setAlpha(alpha);
        const QPixmap picture = asPictures ? stamp(groupMarker(group), colour, ratio) : QPixmap();
        const QPointF middle = asPictures ? QPointF(picture.width(), picture.height()) / (2.0 * ratio) : QPointF();
        for (const QPointF& place : places[i]) {
            if (asPictures)
                painter.drawPixmap(place - middle, picture);
            else
                paintMarker(painter, groupMarker(group), place, pointSize, colour);
        }
    }
}

void ScatterView::paintCircles(QPainter& painter) const
{
    const qreal top = plotRectangle().top();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ScatterCircle& circle : m_circles) {
        if (!isFinite(circle.centre) || !std::isfinite(circle.radius))
            continue;
        const QRectF box(toPixel(circle.centre + QPointF(-circle.radius, circle.radius)),
                         toPixel(circle.centre + QPointF(circle.radius, -circle.radius)));
        const QColor colour = groupColour(circle.group);
        QColor soft = colour;
        soft.setAlpha(18);
        painter.setPen(QPen(colour, 1.4, Qt::DashLine));
        painter.setBrush(soft);
        painter.drawEllipse(box);
        paintMarker(painter, Marker::Cross, box.center(), 8.0, theme().text);
        painter.setPen(theme().text);
        painter.drawText(QRectF(box.left(), std::max(top, box.top() - 16.0), box.width(), 14.0),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip, circle.label);
    }
}

void ScatterView::paintLiveDot(QPainter& painter, const QRectF& area) const
{
    if (m_trail.empty())
        return;
    const QRectF inside = area.adjusted(7.0, 7.0, -7.0, -7.0);
    const auto place = [&](std::size_t i) {
        const QPointF pixel = toPixel(m_trail[i]);
        return QPointF(std::clamp(pixel.x(), inside.left(), inside.right()),
                       std::clamp(pixel.y(), inside.top(), inside.bottom()));
    };
    const QColor colour = m_liveAlarm ? theme().alarm : theme().text;
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 1; i < m_trail.size(); ++i) {
        QColor faded = colour;
        faded.setAlphaF(0.6F * static_cast<float>(i) / static_cast<float>(m_trail.size()));
        painter.setPen(QPen(faded, 1.5));
        painter.drawLine(place(i - 1), place(i));
    }
    const QPointF now = place(m_trail.size() - 1);
    painter.setPen(QPen(theme().card, 2.0));
    painter.setBrush(colour);
    // In an alarm the dot is also a diamond: not colour alone.
    if (m_liveAlarm)
        painter.drawPolygon(QPolygonF({now + QPointF(0, -9), now + QPointF(9, 0), now + QPointF(0, 9),
                                       now + QPointF(-9, 0)}));
    else
        painter.drawEllipse(now, 6.5, 6.5);
}

std::optional<std::size_t> ScatterView::pointAt(QPointF pixel) const
{
    std::optional<std::size_t> nearest;
    double best = 8.0 * 8.0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF away = toPixel(QPointF(m_points[i].x, m_points[i].y)) - pixel;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ScatterView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> index = pointAt(event->position());
    if (event->button() == Qt::LeftButton && index)
        emit pointChosen(*index);
    PlotView::mousePressEvent(event);
}

QString ScatterView::readout(QPointF value) const
{
    const std::optional<std::size_t> index = pointAt(toPixel(value));
    if (!index)
        return {};
    const ScatterPoint& point = m_points[*index];
    const QString place = axisNumber(point.x, 0.01) + QStringLiteral(", ") + axisNumber(point.y, 0.01);
    return point.group >= 0 && point.group < m_groups.size() ? m_groups[point.group] + QLatin1Char('\n') + place : place;
}

} // namespace baseline::widgets
