// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explore/point_groups.h"
#include "core/workbench/window_points.h"

#include <QStackedWidget>

#include <memory>
#include <optional>
#include <vector>

namespace baseline::widgets {
class CloudView;
class PointView;
class ScatterView;
} // namespace baseline::widgets

namespace baseline::explore {

/// The same windows in the plane and as a cloud. Speaks of points by their index in WindowPoints, whatever of them is
/// shown; what is chosen in one picture is chosen in the other.
class PointPictures final : public QStackedWidget {
    Q_OBJECT
public:
    enum class Picture { Plane, Cloud };

    explicit PointPictures(QWidget* parent = nullptr);

    /// Null: nothing.
    void show(std::shared_ptr<const workbench::WindowPoints> points, PointFilter filter, ColourBy colourBy);
    void setPicture(Picture picture);
    Picture picture() const { return currentIndex() == 0 ? Picture::Plane : Picture::Cloud; }
    void setLasso(bool on);
    void setLiveDot(const std::optional<workbench::PicturePlace>& place, bool isAlarm);

    std::size_t shownCount() const { return m_shown.points.size(); }
    /// Rising.
    std::vector<std::size_t> selection() const;
    void clearSelection();

    widgets::ScatterView& plane() { return *m_plane; }
    widgets::CloudView& cloud() { return *m_cloud; }
    widgets::PointView& currentView();

signals:
    void hovered(std::optional<std::size_t> point);
    void opened(std::size_t point);
    void selectionChanged();
    void lassoChanged(bool on);

private:
    void connectView(widgets::PointView& view);
    void fill();
    void fillPlane();
    void fillCloud();
    std::optional<std::size_t> pointOf(std::size_t shown) const;

    widgets::ScatterView* m_plane;
    widgets::CloudView* m_cloud;
    std::shared_ptr<const workbench::WindowPoints> m_points;
    ShownPoints m_shown;
    ColourBy m_colourBy = ColourBy::Cluster;
    bool m_isStale[2] = {false, false}; ///< filled when it is looked at
};

} // namespace baseline::explore
