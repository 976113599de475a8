// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "app/classroom/points_source.h"
#include "core/learn/kmeans_steps.h"
#include "core/workbench/workbench.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace baseline::widgets {
class Card;
class SentenceStack;
} // namespace baseline::widgets

namespace baseline::classroom {

class CourseSteps;
class InertiaView;
class LiveWindows;
class StepControls;
class StepsView;

/// k-means as the course teaches it, half step by half step, on points made for it, on a table, or on the class's own
/// live vibration: step, back, run, move the centroids by hand, and see what a bad start does.
class KMeansLesson final : public LessonView {
    Q_OBJECT
public:
    explicit KMeansLesson(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~KMeansLesson() override;

    PointsSource& source() { return *m_source; }
    /// Null while there are no points.
    const learn::KMeansSteps* steps() const { return m_steps ? &*m_steps : nullptr; }
    const Matrix& table() const { return m_points.table; }
    StepsView& view() { return *m_view; }
    CourseSteps& course() { return *m_course; }
    StepControls& controls() { return *m_controls; }
    QString facts() const;
    QString trials() const;

private:
    QWidget* buildPlot();
    QWidget* buildSide();
    void buildHeader(widgets::Card& card);
    void connectControls();
    void connectSources();
    void chooseSource(PointsSource::Source source);
    void setPoints(const workbench::LessonPoints& points);
    void restart(bool otherCentres);
    void change(const Status& outcome);
    void showState();
    void showNothing(const QString& sentence);
    void runTrials();
    bool isCollecting() const;
    void collect(const std::vector<float>& features, bool isFirst);
    void useAsModel();

    workbench::Workbench& m_bench;
    PointsSource* m_source;
    LiveWindows* m_live;
    QSpinBox* m_clusters;
    QComboBox* m_start;
    QPushButton* m_again;
    widgets::SentenceStack* m_stack;
    StepsView* m_view;
    StepControls* m_controls;
    CourseSteps* m_course;
    InertiaView* m_inertia;
    QLabel* m_facts;
    QLabel* m_trials;
    QPushButton* m_use;
    workbench::LessonPoints m_points;
    std::optional<learn::KMeansSteps> m_steps;
    std::uint64_t m_seed = 1;
    const learn::KMeansSteps::Rules m_rules{};
};

} // namespace baseline::classroom
