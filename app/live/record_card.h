// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/workbench.h"

#include <memory>

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace baseline::widgets {
class FigureLabel;
}

namespace baseline::live {

class LabelKeys;
class RecordSettings;

/// Records the live signal into the open project: one button to record, one for "that was it!", the counters, label keys
/// while it runs, and everything that can be chosen folded away below.
class RecordCard final : public widgets::Card {
    Q_OBJECT
public:
    /// The keys work while the focus is anywhere in `page`.
    RecordCard(workbench::Workbench& bench, QWidget* page, QWidget* parent = nullptr);

    /// What the next recording is called and how long it lasts; 0 s: until stopped.
    void setNext(const QString& name, const QString& label, int seconds);
    RecordSettings& settings() { return *m_settings; }

public slots:
    void toggle();
    /// "That was it!": keeps the last minute.
    void keep();
    void setUnfolded(bool unfolded);

signals:
    void failed(const baseline::Error& error);
    void recorded(const baseline::workbench::RecordOutcome& outcome);

private:
    /// A project is open and takes writes; says so where it does not.
    bool mayWrite();
    QPushButton* bigButton(int kind, const QString& text, const QString& icon, const QString& hint, int key);
    void follow();
    void start();
    void showState();
    void showHeld();
    void showLabels();
    void showSummary();
    void showProgress(const workbench::RecordProgress& progress);

    workbench::Workbench& m_bench;
    QWidget* m_page;
    QPushButton* m_record;
    QPushButton* m_keep;
    widgets::FigureLabel* m_held;
    widgets::FigureLabel* m_progress;
    widgets::FigureLabel* m_quality; ///< lost, clipped, rate
    LabelKeys* m_labels;
    QPushButton* m_fold;
    RecordSettings* m_settings;
    QTimer* m_heldTimer;
    std::shared_ptr<workbench::CaptureMarks> m_marks; ///< of the recording under way
};

} // namespace baseline::live
