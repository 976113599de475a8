// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "core/workbench/threshold_study.h"

#include <QWidget>

class QComboBox;

namespace baseline::widgets {
class Card;
class ConfusionView;
class RateCurveView;
class ScoreHistogram;
class ScoreTimeline;
}

namespace baseline::train {

/// The pictures of a study, all linked to one threshold: scores over time, histograms, ROC, detection error trade-off,
/// precision over recall, confusion matrix.
class ThresholdPlots final : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdPlots(QWidget* parent = nullptr);

    /// The study has to live until the next call, or until clear(). Null: nothing to show.
    void setStudy(const workbench::ThresholdStudy* study);
    void setPoint(const workbench::StudyPoint& point);

    /// The confusion matrix, to be placed beside the figures.
    QWidget* confusion() const;

signals:
    void dragged(double threshold);
    void stepped(int count, bool inHundredths);

private:
    template <typename View>
    View* link(View* view);
    QWidget* inCard(const QString& title, QWidget* view);
    void showRecording();
    widgets::AxisRange axisOfRecording() const;
    void showCurves();
    void showAlarms();

    const workbench::ThresholdStudy* m_study = nullptr;
    double m_threshold = 0.0;
    QComboBox* m_recording;
    widgets::ScoreTimeline* m_timeline;
    widgets::ScoreHistogram* m_histogram;
    widgets::RateCurveView* m_roc;
    widgets::RateCurveView* m_det;
    widgets::RateCurveView* m_precision;
    widgets::ConfusionView* m_confusion;
};

} // namespace baseline::train
