// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "app/classroom/points_source.h"
#include "core/workbench/lesson_distance.h"
#include "core/workbench/workbench.h"

#include <QPointF>

#include <optional>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace baseline::widgets {
class Card;
class ScoreHistogram;
class SentenceStack;
} // namespace baseline::widgets

namespace baseline::classroom {

class LiveProbe;
class LiveWindows;
class ProbeView;
class ValueSlider;

/// An anomaly as what lies far from every cluster: a probe anywhere in the plane, its distance to the nearest centre,
/// and a threshold drawn as a circle round each. On the live vibration windows are learned first, and then each new one
/// is the probe.
class AnomalyLesson final : public LessonView {
    Q_OBJECT
public:
    explicit AnomalyLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    PointsSource& source() { return *m_source; }
    LiveProbe& live() { return *m_probe; }
    ProbeView& view() { return *m_view; }
    ValueSlider& within() { return *m_within; }
    /// Null: there are fewer different points than centres.
    const workbench::PlaneDetector* detector() const { return m_detector ? &*m_detector : nullptr; }
    const Matrix& table() const { return m_points.table; }
    double threshold() const { return m_threshold; }
    std::optional<workbench::PlaneScore> probe() const;
    /// Of the points, that lie beyond the threshold.
    std::size_t outside() const;

private:
    QWidget* buildPlot();
    QWidget* buildSide();
    QWidget* buildThreshold(QWidget* side);
    void connectControls();
    void connectSources();
    void chooseSource(PointsSource::Source source);
    void setPoints(const workbench::LessonPoints& points);
    bool isCollecting() const;
    void collectAgain();
    void take(const std::vector<float>& features, bool isFirst);
    void showCollected();
    void forgetProbe();
    void watch();
    void showUse();
    void useAsModel();
    void learn();
    void setThreshold(double threshold);
    void stepThreshold(int count);
    void showAll();
    void showProbe();

    workbench::Workbench& m_bench;
    PointsSource* m_source;
    LiveWindows* m_windows;
    LiveProbe* m_probe;
    QSpinBox* m_clusters;
    widgets::SentenceStack* m_stack;
    ProbeView* m_view;
    QLabel* m_facts;
    QLabel* m_verdict;
    ValueSlider* m_within; ///< percent of the points
    QCheckBox* m_own;
    QLabel* m_outside;
    widgets::ScoreHistogram* m_histogram;
    workbench::LessonPoints m_points;
    std::optional<workbench::PlaneDetector> m_detector;
    std::optional<QPointF> m_place; ///< of the probe
    double m_threshold = 0.0;
};

} // namespace baseline::classroom
