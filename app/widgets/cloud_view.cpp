// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cloud_view.h"

#include "app/widgets/axis_layout.h"

#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::widgets {
namespace {

constexpr double radiansPerPixel = 0.008; ///< a drag across 400 pixels turns half round
constexpr double radiansPerKey = std::numbers::pi / 36.0;
constexpr double pixelsPerKey = 24.0;
constexpr double shareOfView = 0.94; ///< that the points may take in any position
constexpr double leastRadius = 0.7;  ///< of the way to the corners of the box, for the sake of the box
constexpr int betweenTurns = 33;     ///< ms
constexpr double radiansPerSecond = 2.0 * std::numbers::pi / 24.0;
constexpr double longestTurn = 0.1; ///< s: after a stall the cloud goes on from where it was

/// The first axis to the right, the second up, seen from a little above and beside.
Rotation firstView()
{
    return after(Rotation::about({1.0, 0.0, 0.0}, 0.35), Rotation::about({0.0, 1.0, 0.0}, -0.5));
}

} // namespace

CloudView::CloudView(QWidget* parent) : PointView(parent), m_rotation(firstView())
{
    setAccessibleName(tr("Feature space, rotating"));
    hideXAxis();
    hideYAxis(8);
    setNavigable(true);
}

void CloudView::setAxisTitles(const QString& x, const QString& y, const QString& z)
{
    m_names = {x, y, z};
    updatePlot();
}

void CloudView::setPoints(std::vector<CloudPoint> points)
{
    const bool samePlaces = std::ranges::equal(points, m_points, [](const CloudPoint& a, const CloudPoint& b) {
        return isSame(a.x, b.x) && isSame(a.y, b.y) && isSame(a.z, b.z);
    });
    m_points = std::move(points);
    std::vector<PointMark> marks;
    marks.reserve(m_points.size());
    for (const CloudPoint& point : m_points)
        marks.push_back({point.group, point.value});
    if (!samePlaces) {
        m_zoom = 1.0;
        m_shift = {};
    }
    updateBounds();
    setMarks(std::move(marks), samePlaces);
}

void CloudView::setSpheres(const QList<CloudSphere>& spheres)
{
    m_spheres = spheres;
    updateBounds();
    updatePlot();
}

void CloudView::setLiveDot(std::optional<Vector3> place, bool alarm)
{
    const bool isSomewhere = place && std::ranges::all_of(*place, [](double at) { return std::isfinite(at); });
    m_trail.move(isSomewhere ? place : std::nullopt, alarm);
    updatePlot();
}

void CloudView::clear()
{
    m_spheres.clear();
    m_trail.clear();
    setPoints({});
}

void CloudView::setRotation(const Rotation& rotation)
{
    m_rotation = rotation;
    updatePlot();
}

PlotTable CloudView::plotTable() const
{
    PlotTable table;
    constexpr std::array<const char*, 3> letters{"x", "y", "z"};
    for (std::size_t axis = 0; axis < 3; ++axis)
        table.columns.push_back({m_names[axis].isEmpty() ? QString::fromLatin1(letters[axis]) : m_names[axis]});
    for (const CloudPoint& point : m_points) {
        table.columns[0].values.push_back(static_cast<double>(point.x));
        table.columns[1].values.push_back(static_cast<double>(point.y));
        table.columns[2].values.push_back(static_cast<double>(point.z));
    }
    appendMarks(table);
    return table;
}

void CloudView::updateBounds()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Vector3 low{infinity, infinity, infinity};
    Vector3 high{-infinity, -infinity, -infinity};
    const auto include = [&](const Vector3& place, double radius) {
        if (!std::ranges::all_of(place, [](double at) { return std::isfinite(at); }) || !std::isfinite(radius))
            return;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], place[axis] - radius);
            high[axis] = std::max(high[axis], place[axis] + radius);
        }
    };
    for (const CloudPoint& point : m_points)
        include({static_cast<double>(point.x), static_cast<double>(point.y), static_cast<double>(point.z)}, 0.0);
    for (const CloudSphere& sphere : m_spheres)
        include(sphere.centre, std::abs(sphere.radius));
    m_hasBounds = low[0] <= high[0];
    m_low = m_hasBounds ? low : Vector3{-1.0, -1.0, -1.0};
    m_high = m_hasBounds ? high : Vector3{1.0, 1.0, 1.0};
    updateRadius();
}

/// To the farthest point: in a turn nothing but empty corners of the box leaves the view.
void CloudView::updateRadius()
{
    const auto lengthFromCentre = [this](const Vector3& place) {
        Vector3 way;
        for (std::size_t axis = 0; axis < 3; ++axis)
            way[axis] = place[axis] - 0.5 * (m_low[axis] + m_high[axis]);
        return std::hypot(way[0], way[1], way[2]);
    };
    m_radius = leastRadius * lengthFromCentre(m_high);
    const auto include = [this](double length) {
        if (std::isfinite(length))
            m_radius = std::max(m_radius, length);
    };
    for (const CloudPoint& point : m_points)
        include(lengthFromCentre(
            {static_cast<double>(point.x), static_cast<double>(point.y), static_cast<double>(point.z)}));
    for (const CloudSphere& sphere : m_spheres)
        include(lengthFromCentre(sphere.centre) + std::abs(sphere.radius));
    if (!(m_radius > 0.0))
        m_radius = 1.0;
}

CloudView::Scene CloudView::scene() const
{
    Scene scene;
    for (std::size_t axis = 0; axis < 3; ++axis)
        scene.centre[axis] = 0.5 * (m_low[axis] + m_high[axis]);
    const QRectF area = plotRectangle();
    scene.radius = m_radius;
    scene.pixelsPerUnit = m_zoom * 0.5 * shareOfView * std::min(area.width(), area.height()) / m_radius;
    scene.middle = area.center() + m_shift;
    return scene;
}

std::pair<QPointF, double> CloudView::seen(const Scene& scene, const Vector3& place) const
{
    const Vector3 turned =
        m_rotation.applied({place[0] - scene.centre[0], place[1] - scene.centre[1], place[2] - scene.centre[2]});
    return {scene.middle + scene.pixelsPerUnit * QPointF(turned[0], -turned[1]), turned[2] / scene.radius};
}

PointView::ViewKey CloudView::viewKey() const
{
    const QRectF area = plotRectangle();
    const auto& rows = m_rotation.rows;
    const Scene now = scene();
    // The third row follows from the others, and the middle from area and shift.
    return {area.left(),       area.top(),    area.width(),  area.height(), rows[0][0],     rows[0][1],
            rows[0][2],        rows[1][0],    rows[1][1],    rows[1][2],    now.middle.x(), now.middle.y(),
            now.pixelsPerUnit, now.centre[0], now.centre[1], now.centre[2]};
}

void CloudView::project(ScreenPoints& into) const
{
    const Scene now = scene();
    const std::size_t count = m_points.size();
    into.x.resize(count);
    into.y.resize(count);
    into.depth.resize(count);
    const auto& [right, up, front] = m_rotation.rows;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = static_cast<double>(m_points[i].x) - now.centre[0];
        const double y = static_cast<double>(m_points[i].y) - now.centre[1];
        const double z = static_cast<double>(m_points[i].z) - now.centre[2];
        into.x[i] =
            static_cast<float>(now.middle.x() + now.pixelsPerUnit * (right[0] * x + right[1] * y + right[2] * z));
        into.y[i] = static_cast<float>(now.middle.y() - now.pixelsPerUnit * (up[0] * x + up[1] * y + up[2] * z));
        into.depth[i] = static_cast<float>((front[0] * x + front[1] * y + front[2] * z) / now.radius);
    }
}

void CloudView::turn(double aboutX, double aboutY)
{
    const Vector3 axis{aboutX, aboutY, 0.0};
    m_rotation = after(Rotation::about(axis, std::hypot(aboutX, aboutY)), m_rotation);
    updatePlot();
}

/// No farther than where the box would leave the view.
void CloudView::shiftTo(QPointF shift)
{
    const QRectF area = plotRectangle();
    const double reach = 0.5 * std::min(area.width(), area.height()) * m_zoom;
    m_shift = {std::clamp(shift.x(), -reach, reach), std::clamp(shift.y(), -reach, reach)};
    updatePlot();
}

void CloudView::dragView(QPointF from, QPointF to, bool moves)
{
    const QPointF way = to - from;
    if (moves)
        shiftTo(m_shift + way);
    else
        turn(radiansPerPixel * way.y(), radiansPerPixel * way.x());
}

void CloudView::stepView(int right, int up, bool moves)
{
    if (moves)
        shiftTo(m_shift - pixelsPerKey * QPointF(right, -up));
    else
        turn(-radiansPerKey * up, radiansPerKey * right);
}

void CloudView::zoomView(QPointF pixel, double factor)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 0.25, 1000.0);
    const QPointF place = pixel - plotRectangle().center();
    shiftTo(place - (place - m_shift) * (m_zoom / before));
}

void CloudView::showEverything()
{
    m_rotation = firstView();
    m_zoom = 1.0;
    m_shift = {};
    updatePlot();
}

void CloudView::setTurning(bool on)
{
    if (m_isTurning == on)
        return;
    m_isTurning = on;
    startClock();
    emit turningChanged(on);
}

/// It only runs for somebody who can see it.
void CloudView::startClock()
{
    if (m_isTurning && isVisible()) {
        m_sinceTurn.start();
        m_clock.start(betweenTurns, this);
    } else {
        m_clock.stop();
    }
}

void CloudView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_clock.timerId()) {
        PointView::timerEvent(event);
        return;
    }
    const double seconds = 1e-9 * static_cast<double>(m_sinceTurn.nsecsElapsed());
    m_sinceTurn.start();
    if (!isHeld())
        turn(0.0, radiansPerSecond * std::min(seconds, longestTurn));
}

void CloudView::showEvent(QShowEvent* event)
{
    PointView::showEvent(event);
    startClock();
}

void CloudView::hideEvent(QHideEvent* event)
{
    PointView::hideEvent(event);
    startClock();
}

QString CloudView::placeText(std::size_t index) const
{
    const double step = niceStep(scene().radius / (500.0 * m_zoom)); // as fine as the hand can point
    const CloudPoint& point = m_points[index];
    return roundedNumber(static_cast<double>(point.x), step) + QStringLiteral(", ") +
           roundedNumber(static_cast<double>(point.y), step) + QStringLiteral(", ") +
           roundedNumber(static_cast<double>(point.z), step);
}

} // namespace baseline::widgets
