// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/workbench/lesson_pca.h"
#include "core/workbench/workbench.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace baseline::widgets {
class CloudView;
class SentenceStack;
} // namespace baseline::widgets

namespace baseline::classroom {

class CurveView;
class ValueSlider;

/// Principal components by hand: a cloud in space that can be turned, a direction through it that is moved by two
/// sliders, and how much of the variance lies along it; then the components, which hold the most.
class PcaLesson final : public LessonView {
    Q_OBJECT
public:
    enum Source { Made, Table };

    explicit PcaLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// False, and failed(), where the file cannot be used.
    bool openTable(const QString& path);
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
    void chooseSource(int source);
    void setPoints(workbench::SpacePoints points);
    void goToFirst();
    void showDirection();
    void showCloud();
    void showCurve();
    void showComponents();

    QComboBox* m_source;
    widgets::SentenceStack* m_stack;
    widgets::CloudView* m_cloud;
    ValueSlider* m_around; ///< degrees
    ValueSlider* m_up;
    QLabel* m_share;
    CurveView* m_curve;
    QPushButton* m_show;
    QPushButton* m_go;
    QLabel* m_components;
    workbench::SpacePoints m_points;
    std::optional<workbench::DirectionStudy> m_study;
};

} // namespace baseline::classroom
