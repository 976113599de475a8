// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/workbench/lesson_scores.h"
#include "core/workbench/workbench.h"

class QLabel;

namespace baseline::widgets {
class RateCurveView;
class ScoreHistogram;
} // namespace baseline::widgets

namespace baseline::classroom {

class CurveView;
class ScoreSource;

/// The ROC curve as what all thresholds do together: dragged along the curve, the threshold moves through the scores;
/// and the area below it as the chance that an anomaly scores higher than a normal window, found by drawing pairs.
class RocLesson final : public LessonView {
    Q_OBJECT
public:
    explicit RocLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    ScoreSource& source() { return *m_source; }
    widgets::RateCurveView& curve() { return *m_roc; }
    const workbench::PairTally& pairs() const { return m_pairs; }
    QString facts() const;

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildPairs();
    void showScores();
    void showPoint();
    void draw(std::size_t pairs);
    void forgetPairs();
    void showPairs();

    ScoreSource* m_source;
    widgets::ScoreHistogram* m_histogram;
    widgets::RateCurveView* m_roc;
    CurveView* m_convergence;
    QLabel* m_facts;
    QLabel* m_pairWords;
    workbench::PairTally m_pairs;
    std::vector<QPointF> m_shares; ///< pairs drawn, and the share so far in percent
    learn::Random m_random{1};
};

} // namespace baseline::classroom
