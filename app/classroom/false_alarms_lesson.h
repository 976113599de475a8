// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/workbench/lesson_alarm_rate.h"
#include "core/workbench/workbench.h"

class QLabel;
class QSpinBox;

namespace baseline::classroom {

class CurveView;
class ValueSlider;

/// A rate that looks small, times all the windows of a day: what windows, threshold and the K-of-L rule make of it, and
/// how much normal running it takes to claim it.
class FalseAlarmsLesson final : public LessonView {
    Q_OBJECT
public:
    explicit FalseAlarmsLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    workbench::WatchPlan plan() const;
    Seconds window() const;
    ValueSlider& windowSlider() { return *m_window; }
    ValueSlider& hopSlider() { return *m_hop; }
    ValueSlider& hoursSlider() { return *m_hours; }
    ValueSlider& quantileSlider() { return *m_quantile; }
    QString figure() const;
    QString evidence() const;
    const std::vector<std::size_t>& week() const { return m_week; }

private:
    QWidget* buildLeft();
    QWidget* buildSide();
    QWidget* buildEvidence(QWidget* side);
    void connectControls();
    void showRates();
    void showCurves();
    void simulate();

    ValueSlider* m_window;   ///< seconds
    ValueSlider* m_hop;      ///< percent of the window
    ValueSlider* m_hours;    ///< a day
    ValueSlider* m_quantile; ///< power of ten of the share above the threshold
    QSpinBox* m_needed;
    QSpinBox* m_of;
    QLabel* m_figure;
    QLabel* m_words;
    QLabel* m_evidence;
    QLabel* m_weekWords;
    CurveView* m_curve;
    std::vector<std::size_t> m_week;
    std::uint64_t m_seed = 1;
};

} // namespace baseline::classroom
