// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "app/classroom/points_source.h"
#include "core/workbench/lesson_pca.h"
#include "core/workbench/workbench.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace baseline::widgets {
class CloudView;
class SentenceStack;
} // namespace baseline::widgets

namespace baseline::classroom {

class CurveView;
class LiveWindows;
class ValueSlider;

/// Principal components by hand: a cloud in space that can be turned, a direction through it that is moved by two
/// sliders, and how much of the variance lies along it; then the components, which hold the most. The cloud is made up,
/// a table, or the class's own live vibration, a point a window.
class PcaLesson final : public LessonView {
    Q_OBJECT
public:
    explicit PcaLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    PointsSource& source() { return *m_source; }
    const Matrix& table() const { return m_points.table; }
    /// Null: nothing varies.
    const workbench::DirectionStudy* study() const { return m_study ? &*m_study : nullptr; }
    workbench::Heading heading() const;
    ValueSlider& around() { return *m_around; }
    ValueSlider& up() { return *m_up; }
    widgets::CloudView& cloud() { return *m_cloud; }
    bool areComponentsShown() const;

private:
    QWidget* buildCloud();
    QWidget* buildSide();
    QWidget* buildComponents(QWidget* side);
    void connectSources();
    void chooseSource(PointsSource::Source source);
    void setPoints(const workbench::LessonPoints& points);
    void collect(const std::vector<float>& features, bool isFirst);
    void studyPoints();
    void goToFirst();
    void showDirection();
    void showCloud();
    void showCurve();
    void showComponents();

    PointsSource* m_source;
    LiveWindows* m_live;
    QCheckBox* m_hold;
    widgets::SentenceStack* m_stack;
    widgets::CloudView* m_cloud;
    ValueSlider* m_around; ///< degrees
    ValueSlider* m_up;
    QLabel* m_share;
    CurveView* m_curve;
    QPushButton* m_show;
    QPushButton* m_go;
    QLabel* m_components;
    workbench::LessonPoints m_points;
    std::optional<workbench::DirectionStudy> m_study;
};

} // namespace baseline::classroom
