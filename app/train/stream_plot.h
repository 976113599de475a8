// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <vector>

namespace baseline::train {

/// One value of a stream and what a detector said of it. Limits that are not known are NaN.
struct StreamPoint {
    enum class Kind { Quiet, Outlier, Collective, NoData };

    double time = 0.0; ///< s, or the number of the value
    double value = 0.0;
    Kind kind = Kind::Quiet;
    double lower = 0.0;
    double upper = 0.0;
    double lowerLimit = 0.0;
    double upperLimit = 0.0;
};

/// A stream over time with the detector's bounds and limits as they were, and its outliers.
class StreamPlot final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit StreamPlot(QWidget* parent = nullptr);

    /// `name` of the value, as the y axis says it.
    /// `unit` of the values and limits; empty: plain numbers.
    void setPoints(std::vector<StreamPoint> points, const QString& name, const QString& unit = {});

    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    void showLegend();
    widgets::AxisRange axis() const;
    void paintStep(QPainter& painter, double StreamPoint::*what, const QPen& pen) const;
    void paintValues(QPainter& painter, const QRectF& area) const;

    std::vector<StreamPoint> m_points;
    QString m_name;
    QString m_unit;
};

} // namespace baseline::train
