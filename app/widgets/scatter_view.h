// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/live_trail.h"
#include "app/widgets/plane_axes.h"
#include "app/widgets/point_view.h"

#include <QList>

namespace baseline::widgets {

struct ScatterPoint {
    float x = 0.0F;
    float y = 0.0F;
    int group = 0; ///< index into the groups; negative: dim grey
    float value = std::numeric_limits<float>::quiet_NaN(); ///< 0 to 1, for colours by value; NaN: none
};

/// A limit drawn round a centre, in the units of the axes.
struct ScatterCircle {
    QPointF centre;
    double radius = 0.0;
    int group = 0;
    QString label;
};

/// Points in a plane, told apart by colour and shape, with the limits of clusters and one live dot with its trail. Both
/// axes have the same scale, so that a circle is round. The points are drawn as one picture that is made again only when
/// the points, the view or the theme change: 100,000 points and a live dot at 60 Hz go together.
class ScatterView : public PointView {
    Q_OBJECT
public:
    explicit ScatterView(QWidget* parent = nullptr);

    void setAxisTitles(const QString& x, const QString& y);
    /// Points that are not finite are left out. Where every point stays in its place, so do the view and what is
    /// chosen: the same points in other colours.
    void setPoints(std::vector<ScatterPoint> points);
    void setCircles(const QList<ScatterCircle>& circles);

    /// Moves the live dot; the places before stay as a fading trail. Nothing, or a place that is not finite, hides it
    /// and forgets the trail. A dot outside the plot is shown at its edge.
    void setLiveDot(std::optional<QPointF> place, bool alarm = false);
    void clear();

    PlotTable plotTable() const override;

public slots:
    void showEverything() override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void legendChanged() override;
    ViewKey viewKey() const override;
    void project(ScreenPoints& into) const override;
    void dragView(QPointF from, QPointF to, bool moves) override;
    void stepView(int right, int up, bool moves) override;
    void zoomView(QPointF pixel, double factor) override;
    QString placeText(std::size_t index) const override;

private:
    PlaneAxes axes() const;
    void fitMargin();
    void updateBounds();
    void updateRanges();
    /// The value at the pixel (none: in the middle), with so many units a pixel on both axes.
    void look(QPointF value, std::optional<QPointF> pixel, double unitsPerPixel);
    double fittingUnits() const;
    void paintCircles(QPainter& painter, const QRectF& area) const;

    QString m_xName;
    QString m_yName;
    std::vector<ScatterPoint> m_points;
    QList<ScatterCircle> m_circles;
    LiveTrail<QPointF> m_trail;
    int m_margin = 0; ///< pixels at the left for numbers
    QRectF m_bounds; ///< of points and circles; null: none
    QPointF m_centre;
    double m_unitsPerPixel = 0.0;
    bool m_showsEverything = true;
};

} // namespace baseline::widgets
