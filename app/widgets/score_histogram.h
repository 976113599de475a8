// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <vector>

namespace baseline::widgets {

/// How the scores of normal and of anomalous windows are spread, each as shares of its own kind, with the threshold between
/// them, which can be dragged. What lies beyond the axis stands in the outermost bars.
class ScoreHistogram final : public PlotView {
    Q_OBJECT
public:
    explicit ScoreHistogram(QWidget* parent = nullptr);

    /// Finite scores; `range`: of the axis.
    void setScores(const std::vector<double>& normal, const std::vector<double>& anomalous, AxisRange range);
    void setThreshold(double threshold);
    /// Fills what the threshold gets wrong: normal scores above it, anomalous ones below it.
    void setErrorsFilled(bool areFilled);
    double thresholdPixel() const { return toPixel(QPointF(m_threshold, 0.0)).x(); }

    PlotTable plotTable() const override;

signals:
    void dragged(double threshold);
    void stepped(int count, bool inHundredths);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    static constexpr std::size_t binCount = 60;

    std::vector<double> sharesOf(const std::vector<double>& scores) const;
    void paintBars(QPainter& painter, const std::vector<double>& shares, const QBrush& fill, const QColor& edge) const;
    void paintErrors(QPainter& painter, const QRectF& area) const;
    void showLegend();

    AxisRange m_range;
    std::vector<double> m_normal; ///< percent a bar; empty: no such windows
    std::vector<double> m_anomalous;
    double m_threshold = 0.0;
    bool m_errorsFilled = false;
};

} // namespace baseline::widgets
