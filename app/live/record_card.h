// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/workbench.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace baseline::widgets {
class FigureLabel;
}

namespace baseline::live {

/// Records the live signal into the open project: name, label, how long, and the counters while it runs.
class RecordCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit RecordCard(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// What the next recording is called and how long it lasts; 0 s: until stopped.
    void setNext(const QString& name, const QString& label, int seconds);

public slots:
    void toggle();

signals:
    void failed(const baseline::Error& error);
    void recorded(const baseline::workbench::RecordOutcome& outcome);

private:
    void showState();
    void showProgress(const workbench::RecordProgress& progress);
    void start();

    workbench::Workbench& m_bench;
    QLineEdit* m_name;
    QComboBox* m_label;
    QSpinBox* m_seconds;
    QPushButton* m_button;
    widgets::FigureLabel* m_progress;
};

} // namespace baseline::live
