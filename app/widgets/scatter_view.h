// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <QList>
#include <QPixmap>
#include <QStringList>
#include <optional>
#include <vector>

namespace baseline::widgets {

struct ScatterPoint {
    float x = 0.0F;
    float y = 0.0F;
    int group = 0; ///< index into the groups; negative: dim grey
};

/// A limit drawn round a centre, in the units of the axes.
struct ScatterCircle {
    QPointF centre;
    double radius = 0.0;
    int group = 0;
    QString label;
};

/// Points in a plane, told apart by colour and shape, with the limits of clusters and one live dot with its trail. Both axes
/// have the same scale, so that a circle is round. The points are drawn as one picture that is made again only when
/// the points, the size or the theme change: 20,000 points and a live dot at 60 Hz go together.
class ScatterView : public PlotView {
    Q_OBJECT
public:
    explicit ScatterView(QWidget* parent = nullptr);

    void setAxisTitles(const QString& x, const QString& y);
    /// Names of the groups for the legend; group i takes `Theme::series(i)`.
    void setGroups(const QStringList& names);
    /// Points that are not finite are left out.
    void setPoints(std::vector<ScatterPoint> points);
    void setCircles(const QList<ScatterCircle>& circles);

    /// Moves the live dot; the places before stay as a fading trail. Nothing, or a place that is not finite, hides it
    /// and forgets the trail. A dot outside the plot is shown at its edge.
    void setLiveDot(std::optional<QPointF> place, bool alarm = false);
    void clear();

    /// The point nearest to a viewport pixel, within 8 pixels; nothing when there is none.
    std::optional<std::size_t> pointAt(QPointF pixel) const;

    PlotTable plotTable() const override;

signals:
    void pointChosen(std::size_t index);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateRanges();
    void showLegend();
    void paintCloud(QPainter& painter, const QRectF& area);
    void paintPoints(QPainter& painter, bool asPictures) const;
    void paintCircles(QPainter& painter) const;
    void paintLiveDot(QPainter& painter, const QRectF& area) const;
    QColor groupColour(int group) const;

    QString m_xName;
    QString m_yName;
    QStringList m_groups;
    std::vector<ScatterPoint> m_points;
    QList<ScatterCircle> m_circles;
    std::vector<QPointF> m_trail; ///< the live dot last
    bool m_liveAlarm = false;
    QPixmap m_cloud; ///< null: to be drawn again
    QRectF m_cloudArea;
};

} // namespace baseline::widgets
