// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/learn/bottleneck_study.h"
#include "core/workbench/background_job.h"

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::classroom {

class CurveView;
class ValueSlider;

/// An autoencoder's bottleneck: what comes back of normal and of odd spectra, what gets lost as a score, and principal
/// components of the same number beside it.
class BottleneckLesson final : public LessonView {
    Q_OBJECT
public:
    enum Shown { Spectrum, Losses, Scores };

    explicit BottleneckLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// None: nothing has been trained for this bottleneck yet.
    const std::optional<learn::BottleneckStudy>& study() const { return m_study; }
    bool isBusy() const { return m_job.isRunning(); }
    std::size_t bottleneck() const;
    /// The spectrum that is shown.
    const Matrix& window() const { return m_window; }
    CurveView& view() { return *m_view; }
    QString facts() const;

private:
    QWidget* buildPlot();
    QWidget* buildSide();
    void train();
    void take(Result<learn::BottleneckStudy> outcome);
    void drawWindow(bool isOdd);
    void showState();
    void showSpectrum();
    void showLosses();
    void showScores();

    CurveView* m_view;
    ValueSlider* m_bottleneck;
    QPushButton* m_train;
    QPushButton* m_cancel;
    QPushButton* m_normal;
    QPushButton* m_odd;
    QComboBox* m_shown;
    QProgressBar* m_progress;
    QLabel* m_score;
    QLabel* m_facts;
    std::optional<learn::BottleneckStudy> m_study;
    Matrix m_window;
    bool m_isOdd = false;
    std::uint64_t m_seed = 1;
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::classroom
