// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/workbench/threshold_study.h"
#include "core/workbench/workbench.h"

#include <optional>

class QLabel;
class QPushButton;

namespace baseline::widgets {
class ConfusionView;
class NumberField;
class ScoreHistogram;
} // namespace baseline::widgets

namespace baseline::classroom {

class CurveView;
class ScoreSource;

/// Two hills of scores that overlap and a threshold between them: what it misses, what it cries wolf at, what both
/// cost.
class ThresholdLesson final : public LessonView {
    Q_OBJECT
public:
    explicit ThresholdLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    ScoreSource& source() { return *m_source; }
    workbench::StudyPoint point() const;
    /// None: the costs make no sense.
    std::optional<double> cheapest() const { return m_cheapest; }

private:
    QWidget* buildPlots();
    QWidget* buildSide();
    QWidget* buildCosts(QWidget* side);
    evaluate::ErrorCosts costs() const;
    void showScores();
    void showPoint();
    void showCosts();

    ScoreSource* m_source;
    widgets::ScoreHistogram* m_histogram;
    CurveView* m_curve;
    widgets::ConfusionView* m_confusion;
    widgets::NumberField* m_miss;
    widgets::NumberField* m_falseAlarm;
    widgets::NumberField* m_share;
    QLabel* m_errors;
    QLabel* m_words;
    QPushButton* m_take;
    std::optional<double> m_cheapest;
};

} // namespace baseline::classroom
