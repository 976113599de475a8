// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/device/link_budget.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::classroom {

class TankView;

/// Why raw vibration does not go to the cloud: what a sensor makes and what a link takes, counted in real time, beside
/// what the board that is connected really sends.
class LinkLesson final : public LessonView {
    Q_OBJECT
public:
    static constexpr double memoryBytes = 256.0 * 1024.0; ///< RAM of the nRF52840
    static constexpr int windowSamples = 1024;            ///< that one score stands for
    static constexpr int scoreBytes = 4;                  ///< a float

    explicit LinkLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    device::LinkBudget budget() const;
    const device::LinkTank& tank() const { return m_tank; }
    bool isRunning() const { return m_timer.isActive(); }
    /// What the clock does while it runs.
    void advance(Seconds elapsed);
    QString figures() const;
    QString boardWords() const;

private:
    QWidget* buildTanks();
    QWidget* buildSide();
    void toggle();
    void restart();
    void tick();
    void showRunning();
    void showBudget();
    void showTank();
    void showBoard();
    void takePreset(int index);

    workbench::Workbench& m_bench;
    TankView* m_view;
    QPushButton* m_run;
    QPushButton* m_zero;
    QLabel* m_elapsed;
    QSpinBox* m_rate;
    QSpinBox* m_channels;
    QSpinBox* m_bytes;
    QComboBox* m_preset;
    QDoubleSpinBox* m_link;
    QLabel* m_figures;
    QLabel* m_board;
    device::LinkTank m_tank;
    Seconds m_time{0.0};
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTimer m_boardTimer;
};

} // namespace baseline::classroom
