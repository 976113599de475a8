// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/live_trail.h"
#include "app/widgets/point_view.h"
#include "app/widgets/rotation.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace baseline::widgets {

struct CloudPoint {
    float x = 0.0F;
    float y = 0.0F;
    float z = 0.0F;
    int group = 0;                                         ///< index into the groups; negative: dim grey
    float value = std::numeric_limits<float>::quiet_NaN(); ///< 0 to 1, for colours by value; NaN: none
};

/// A limit drawn round a centre, in the units of the axes: a sphere, seen as a circle.
struct CloudSphere {
    Vector3 centre{};
    double radius = 0.0;
    int group = 0;
    QString label;
};

/// Points in space, seen in parallel projection with the same scale on all axes, in a box whose edges carry the axes'
/// names. Near points are larger and stronger than far ones. A drag or the arrow keys turn it, with Shift they move it;
/// wheel, + and - zoom. It can turn by itself, which is off until asked for and pauses while the user turns it.
class CloudView : public PointView {
    Q_OBJECT
public:
    explicit CloudView(QWidget* parent = nullptr);

    void setAxisTitles(const QString& x, const QString& y, const QString& z);
    /// Points that are not finite are left out. Where every point stays in its place, so do the view and what is
    /// chosen: the same points in other colours.
    void setPoints(std::vector<CloudPoint> points);
    void setSpheres(const QList<CloudSphere>& spheres);

    /// Moves the live dot; the places before stay as a fading trail. Nothing, or a place that is not finite, hides it
    /// and forgets the trail. A dot outside the plot is shown at its edge.
    void setLiveDot(std::optional<Vector3> place, bool alarm = false);
    void clear();

    const Rotation& rotation() const { return m_rotation; }
    void setRotation(const Rotation& rotation);
    bool isTurning() const { return m_isTurning; }

    PlotTable plotTable() const override;

public slots:
    /// Turns by itself, once round in 24 seconds, while it is visible.
    void setTurning(bool on);
    /// As at the beginning: turned a little, everything in view.
    void showEverything() override;

signals:
    void turningChanged(bool on);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    ViewKey viewKey() const override;
    void project(ScreenPoints& into) const override;
    void dragView(QPointF from, QPointF to, bool moves) override;
    void stepView(int right, int up, bool moves) override;
    void zoomView(QPointF pixel, double factor) override;
    QString placeText(std::size_t index) const override;

private:
    /// How space lies on the screen.
    struct Scene {
        Vector3 centre{};    ///< of the box
        double radius = 1.0; ///< from there to what is farthest
        double pixelsPerUnit = 1.0;
        QPointF middle; ///< where the centre is seen
    };

    void updateBounds();
    void updateRadius();
    Scene scene() const;
    /// The viewport pixel of a place, and how near it is (-1 to 1 among the points).
    std::pair<QPointF, double> seen(const Scene& scene, const Vector3& place) const;
    Vector3 corner(unsigned which) const;
    void turn(double aboutX, double aboutY);
    void shiftTo(QPointF shift);
    void startClock();
    void paintBox(QPainter& painter, bool front) const;
    void paintNames(QPainter& painter, const QRectF& area) const;
    void paintSpheres(QPainter& painter, const QRectF& area) const;

    std::array<QString, 3> m_names;
    std::vector<CloudPoint> m_points;
    QList<CloudSphere> m_spheres;
    LiveTrail<Vector3> m_trail;
    Vector3 m_low{-1.0, -1.0, -1.0}; ///< corners of the box
    Vector3 m_high{1.0, 1.0, 1.0};
    double m_radius = 1.0;
    bool m_hasBounds = false;
    Rotation m_rotation;
    double m_zoom = 1.0;
    QPointF m_shift; ///< of the box's centre from the middle, in pixels
    bool m_isTurning = false;
    QBasicTimer m_clock;
    QElapsedTimer m_sinceTurn;
};

} // namespace baseline::widgets
