// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <QList>

#include <array>
#include <vector>

namespace baseline::widgets {

/// A score at a time, and what is known of its window.
struct TimelineScore {
    enum class Kind { Normal, Anomalous, Unknown, Fit };
    double time = 0.0; ///< seconds
    double score = 0.0; ///< NaN: no data
    Kind kind = Kind::Unknown;
};

/// A stretch of time in which the alarm is on.
struct AlarmStretch {
    double from = 0.0;
    double to = 0.0;
};

/// The scores of one recording in order of time, told apart by what is known of them, with the alarms that a threshold
/// raises; the threshold can be dragged. Scores beyond the axis stand at its edge.
class ScoreTimeline final : public PlotView {
    Q_OBJECT
public:
    explicit ScoreTimeline(QWidget* parent = nullptr);

    void setScores(std::vector<TimelineScore> scores, AxisRange range);
    void setThreshold(double threshold, const QList<AlarmStretch>& alarms);
    double thresholdPixel() const { return toPixel(QPointF(0.0, m_threshold)).y(); }
    const QList<AlarmStretch>& alarms() const { return m_alarms; }

    PlotTable plotTable() const override;

signals:
    void dragged(double threshold);
    void stepped(int count, bool inHundredths);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    static constexpr std::size_t kinds = 4;

    QColor colourOf(std::size_t kind) const;
    void showLegend();
    void paintAlarms(QPainter& painter, const QRectF& area) const;
    void paintScores(QPainter& painter, const QRectF& area) const;

    std::vector<TimelineScore> m_scores;
    std::array<bool, kinds> m_has{};
    QList<AlarmStretch> m_alarms;
    double m_threshold = 0.0;
};

} // namespace baseline::widgets
