// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QSlider;

namespace baseline::classroom {

/// Back, step, run with a speed, to the end: what moves a walk, and nothing of what it is.
class StepControls final : public QWidget {
    Q_OBJECT
public:
    explicit StepControls(QWidget* parent = nullptr);

    /// What is possible now; running ends where there is no step forward.
    void setPossible(bool back, bool forward);
    void stop();
    /// Whether cells are drawn; for the owner to put where there is room.
    QCheckBox* cellsBox() const { return m_cells; }
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void backWanted();
    void stepWanted();
    void endWanted();
    void cellsWanted(bool shown);

private:
    void showRunning();

    QPushButton* m_back;
    QPushButton* m_step;
    QPushButton* m_run;
    QPushButton* m_end;
    QSlider* m_speed; ///< half steps a second
    QCheckBox* m_cells;
    QTimer m_timer;
};

} // namespace baseline::classroom
