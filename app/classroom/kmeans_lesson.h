// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/learn/kmeans_steps.h"
#include "core/workbench/lesson_points.h"
#include "core/workbench/live_features.h"
#include "core/workbench/workbench.h"

#include <QElapsedTimer>

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
class StepControls;
class StepsView;

/// k-means as the course teaches it, half step by half step, on points made for it, on a table, or on the class's own
/// live vibration: step, back, run, move the centroids by hand, and see what a bad start does.
class KMeansLesson final : public LessonView {
    Q_OBJECT
public:
    enum Source { Blobs, Table, Live };

    explicit KMeansLesson(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~KMeansLesson() override;

    /// Of a file; false, and failed(), where it cannot be used.
    bool openTable(const QString& path);
    /// Null while there are no points.
    const learn::KMeansSteps* steps() const { return m_steps ? &*m_steps : nullptr; }
    const Matrix& table() const { return m_points.table; }
    StepsView& view() { return *m_view; }
    CourseSteps& course() { return *m_course; }
    StepControls& controls() { return *m_controls; }
    QString facts() const;
    QString trials() const;

private:
    /// A live signal, and what makes features of its windows.
    struct Signal {
        Signal(const model::Recipe& ofRecipe, const model::Stream& ofStream)
            : recipe(ofRecipe), stream(ofStream), features(ofRecipe, ofStream)
        {
        }
        model::Recipe recipe;
        model::Stream stream;
        workbench::LiveFeatures features;
    };

    QWidget* buildPlot();
    QWidget* buildSide();
    void buildHeader(widgets::Card& card);
    void chooseSource(int source);
    void setPoints(workbench::LessonPoints points);
    void restart(bool otherCentres);
    void change(const Status& outcome);
    void showState();
    void showNothing(const QString& sentence);
    void runTrials();
    void collect();
    void useAsModel();

    workbench::Workbench& m_bench;
    QComboBox* m_source;
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
    std::optional<Signal> m_signal; ///< that is collected
    QElapsedTimer m_sincePoint;
    std::uint64_t m_seed = 1;
    const learn::KMeansSteps::Rules m_rules{};
};

} // namespace baseline::classroom
