// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <optional>
#include <vector>

namespace baseline::widgets {

/// Two rates at one threshold, both 0..1; on probit axes also where they stand there.
struct RatePoint {
    double threshold = 0.0;
    double x = 0.0;
    double y = 0.0;
    double probitX = 0.0;
    double probitY = 0.0;
};

/// A curve over all thresholds with the working point of the one in use, which can be dragged along it: ROC, detection
/// error trade-off on probit axes, or precision over recall with its steps and base rate.
class RateCurveView final : public PlotView {
    Q_OBJECT
public:
    enum class Kind { Roc, Det, PrecisionRecall };

    explicit RateCurveView(Kind kind, QWidget* parent = nullptr);

    /// Falling by threshold: what exceeds it alarms. `figure`: what the curve is worth, in words, for the legend. `base`: the
    /// share of anomalies, of PrecisionRecall.
    void setCurve(std::vector<RatePoint> points, const QString& figure, double base = 0.0);
    /// Empty again; `why` stands in the middle.
    void clear(const QString& why);
    void setThreshold(double threshold);
    /// Where that threshold stands, in pixels; none without a curve.
    std::optional<QPointF> workingPoint() const;

    PlotTable plotTable() const override;

signals:
    void dragged(double threshold);
    void stepped(int count, bool inHundredths);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    void setAxes();
    void showLegend();
    std::size_t placeOf(double threshold) const;
    QPointF pixelOf(const RatePoint& point) const;
    std::size_t nearest(QPointF pixel) const;
    std::vector<QPointF> line() const;
    void paintProbitGrid(QPainter& painter, const QRectF& area) const;
    void paintReference(QPainter& painter, const QRectF& area) const;

    Kind m_kind;
    std::vector<RatePoint> m_points;
    QString m_figure;
    QString m_why;
    double m_base = 0.0;
    double m_threshold = 0.0;
};

} // namespace baseline::widgets
