// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/point_pictures.h"

#include "app/explore/cluster_limits.h"
#include "app/widgets/cloud_view.h"
#include "app/widgets/scatter_view.h"

#include <QLocale>

#include <algorithm>

namespace baseline::explore {

namespace {

QString axisTitle(const workbench::WindowPoints& points, std::size_t component)
{
    const QString name = PointPictures::tr("PC%1").arg(component + 1);
    const std::vector<double>& explained = points.plane.explained;
    if (component >= explained.size())
        return name;
    return PointPictures::tr("%1, %2 % of the variance")
        .arg(name, QLocale().toString(100.0 * explained[component], 'f', 1));
}

} // namespace

PointPictures::PointPictures(QWidget* parent)
    : QStackedWidget(parent), m_plane(new widgets::ScatterView(this)), m_cloud(new widgets::CloudView(this))
{
    addWidget(m_plane);
    addWidget(m_cloud);
    m_plane->setAccessibleName(tr("Windows in the plane"));
    m_cloud->setAccessibleName(tr("Windows as a cloud"));
    connectView(*m_plane);
    connectView(*m_cloud);
}

widgets::PointView& PointPictures::currentView()
{
    if (picture() == Picture::Plane)
        return *m_plane;
    return *m_cloud;
}

void PointPictures::connectView(widgets::PointView& view)
{
    using widgets::PointView;
    view.setNavigable(true);
    view.setPointNames([this](std::size_t shown) {
        const auto point = pointOf(shown);
        return m_points && point ? pointName(*m_points, *point) : QString();
    });
    connect(&view, &PointView::pointHovered, this,
            [this](std::optional<std::size_t> shown) { emit hovered(shown ? pointOf(*shown) : std::nullopt); });
    connect(&view, &PointView::pointOpened, this, [this](std::size_t shown) {
        if (const auto point = pointOf(shown))
            emit opened(*point);
    });
    connect(&view, &PointView::selected, this, [this, &view](const std::vector<std::size_t>& chosen) {
        if (&view == m_plane && !m_isStale[1])
            m_cloud->setSelection(chosen);
        else if (&view == m_cloud && !m_isStale[0])
            m_plane->setSelection(chosen);
        emit selectionChanged();
    });
    connect(&view, &PointView::lassoChanged, this, &PointPictures::lassoChanged);
}

std::optional<std::size_t> PointPictures::pointOf(std::size_t shown) const
{
    return shown < m_shown.points.size() ? std::optional(m_shown.points[shown]) : std::nullopt;
}

void PointPictures::show(std::shared_ptr<const workbench::WindowPoints> points, PointFilter filter, ColourBy colourBy)
{
    m_points = std::move(points);
    m_colourBy = colourBy;
    const std::vector<std::size_t> before = m_shown.points;
    m_shown = m_points ? shownPoints(*m_points, filter, colourBy) : ShownPoints{};
    if (before != m_shown.points)
        clearSelection(); // indices would mean others
    m_isStale[0] = m_isStale[1] = true;
    fill();
}

void PointPictures::setPicture(Picture picture)
{
    const std::vector<std::size_t> chosen = currentView().selection();
    setCurrentIndex(picture == Picture::Plane ? 0 : 1);
    fill();
    currentView().setSelection(chosen);
}

void PointPictures::fill()
{
    if (!m_isStale[currentIndex()])
        return;
    m_isStale[currentIndex()] = false;
    widgets::PointView& view = currentView();
    view.setGroups(m_shown.groups);
    view.setValueScale(m_shown.scale);
    view.setColouring(m_colourBy == ColourBy::Score ? widgets::PointColouring::Value : widgets::PointColouring::Group);
    if (picture() == Picture::Plane)
        fillPlane();
    else
        fillCloud();
}

void PointPictures::fillPlane()
{
    std::vector<widgets::ScatterPoint> points(m_shown.points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const workbench::PicturePlace& at = m_points->points[m_shown.points[i]].at;
        points[i] = {at[0], at[1], m_shown.groupOf[i]};
        if (!m_shown.values.empty())
            points[i].value = m_shown.values[i];
    }
    if (m_points)
        m_plane->setAxisTitles(axisTitle(*m_points, 0), axisTitle(*m_points, 1));
    m_plane->setPoints(std::move(points));
    m_plane->setCircles(m_points ? limitCircles(m_points->model) : QList<widgets::ScatterCircle>{});
}

void PointPictures::fillCloud()
{
    std::vector<widgets::CloudPoint> points(m_shown.points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const workbench::PicturePlace& at = m_points->points[m_shown.points[i]].at;
        points[i] = {at[0], at[1], at[2], m_shown.groupOf[i]};
        if (!m_shown.values.empty())
            points[i].value = m_shown.values[i];
    }
    if (m_points)
        m_cloud->setAxisTitles(axisTitle(*m_points, 0), axisTitle(*m_points, 1), axisTitle(*m_points, 2));
    m_cloud->setPoints(std::move(points));
    m_cloud->setSpheres(m_points ? limitSpheres(m_points->model) : QList<widgets::CloudSphere>{});
}

void PointPictures::setLasso(bool on)
{
    m_plane->setLasso(on);
    m_cloud->setLasso(on);
}

void PointPictures::setLiveDot(const std::optional<workbench::PicturePlace>& place, bool isAlarm)
{
    if (!place) {
        m_plane->setLiveDot(std::nullopt, isAlarm);
        m_cloud->setLiveDot(std::nullopt, isAlarm);
        return;
    }
    const auto [x, y, z] = *place;
    m_plane->setLiveDot(QPointF(static_cast<double>(x), static_cast<double>(y)), isAlarm);
    m_cloud->setLiveDot(widgets::Vector3{static_cast<double>(x), static_cast<double>(y), static_cast<double>(z)},
                        isAlarm);
}

std::vector<std::size_t> PointPictures::selection() const
{
    const widgets::PointView& view =
        picture() == Picture::Plane ? static_cast<const widgets::PointView&>(*m_plane) : *m_cloud;
    std::vector<std::size_t> chosen;
    for (const std::size_t shown : view.selection()) {
        if (const auto point = pointOf(shown))
            chosen.push_back(*point);
    }
    return chosen;
}

void PointPictures::clearSelection()
{
    m_plane->setSelection({});
    m_cloud->setSelection({});
    emit selectionChanged();
}

} // namespace baseline::explore
