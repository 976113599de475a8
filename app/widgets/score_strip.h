// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <QList>
#include <optional>
#include <vector>

namespace baseline::widgets {

struct ScorePoint {
    double time = 0.0; ///< seconds, on the axis given by setTimeRange
    float score = 0.0F;
};

struct TimeSpan {
    double from = 0.0;
    double to = 0.0;
};

/// Score over time: the board's as a line, the studio's as rings on top of it, so that equal scores are seen to be equal;
/// the threshold as a dashed line with its number, alarms as shaded spans with a word.
class ScoreStrip : public PlotView {
    Q_OBJECT
public:
    explicit ScoreStrip(QWidget* parent = nullptr);

    /// The visible time in seconds; −60 … 0 unless told otherwise. Ignored unless from < to.
    void setTimeRange(double from, double to);
    /// Scores in order of time; NaN breaks the line ("no data").
    void setBoardScores(std::vector<ScorePoint> scores);
    /// For scores that no board gave: the legend and the readout say only that they are scores.
    void setUnnamed();
    void setStudioScores(std::vector<ScorePoint> scores);
    void setThreshold(std::optional<double> threshold);
    void setAlarms(const QList<TimeSpan>& alarms);
    void clear();

    PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    void updateRanges();
    void showLegend();
    QRectF band(const TimeSpan& alarm, const QRectF& area) const;
    void paintAlarms(QPainter& painter, const QRectF& area) const;
    void paintAlarmWords(QPainter& painter, const QRectF& area) const;
    void paintThreshold(QPainter& painter, const QRectF& area) const;
    QPointF placeOf(const ScorePoint& point, const QRectF& area) const;
    void paintBoard(QPainter& painter, const QRectF& area) const;
    void paintStudio(QPainter& painter, const QRectF& area) const;

    std::vector<ScorePoint> m_board;
    std::vector<ScorePoint> m_studio;
    bool m_isUnnamed = false;
    std::optional<double> m_threshold;
    QList<TimeSpan> m_alarms;
    AutoScale m_auto{1e-6};
};

} // namespace baseline::widgets
