// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"
#include "app/widgets/shown_unit.h"
#include "core/workbench/feature_ranking_job.h"

#include <memory>
#include <optional>
#include <vector>

namespace baseline::explore {

/// One feature over the time of a recording: a point a window, joined where the windows follow each other; the mean of the
/// baseline with three standard deviations to either side as a band; and the live value as a line.
class FeatureTrace final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit FeatureTrace(QWidget* parent = nullptr);

    void show(std::shared_ptr<const workbench::FeatureRanking> ranking, std::size_t feature, std::size_t recording);
    /// As the features are: in the unit of the model.
    void setLive(std::optional<double> value);
    void clear();

    std::size_t pointCount() const { return m_points.size(); }
    /// As it is drawn.
    std::optional<double> live() const { return m_live; }
    /// Windows that are not joined to the one before: 1 where there is no gap.
    std::size_t stretchCount() const;

    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override { showLegend(); }

private:
    struct Point {
        double time = 0.0; ///< seconds, the middle of the window
        double value = 0.0; ///< as it is drawn, like all values here
        bool isJoined = false; ///< to the one before
        workbench::WindowRole role = workbench::WindowRole::Normal;
    };

    void updateRanges();
    void showLegend();

    std::vector<Point> m_points;
    double m_mean = 0.0;
    double m_deviation = 0.0;
    double m_duration = 1.0; ///< seconds
    QString m_name;
    widgets::ShownAs m_shown;
    std::optional<double> m_live;
};

} // namespace baseline::explore
