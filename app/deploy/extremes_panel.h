// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"
#include "core/workbench/background_job.h"
#include "core/workbench/extremes_job.h"
#include "core/workbench/workbench.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace baseline::widgets {
class ExtremeForm;
}

namespace baseline::deploy {

/// The extreme-value detector on the connected board: what it looks at, its settings under the talk's names, and what it
/// has learned so far. The board runs it by itself; this panel may be away meanwhile.
class ExtremesPanel final : public QWidget {
    Q_OBJECT
public:
    /// `job` is shared with the page: one at a time works on the board.
    ExtremesPanel(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent = nullptr);

    /// What the board does, in a sentence.
    QString sentence() const { return m_sentence; }
    /// The figures of the detector, a line a fact.
    QString figures() const;

public slots:
    void start();
    void stop();
    void accept();
    void keep();
    /// The board's status, connection or model has changed.
    void showBoard(const baseline::workbench::LearnState& state);

signals:
    /// The board is asked for something: what was told before is over.
    void began();
    /// It has said yes; its next status comes within a second.
    void phaseChanged(baseline::LearnPhase phase);
    void failed(const baseline::Error& error);
    void sentenceChanged(const QString& sentence);

private:
    void buildLayout();
    void ask(std::function<Status(device::Link&)> request, LearnPhase after);
    workbench::ExtremesOptions options() const;
    void offerSources();
    void showFigures();
    void showButtons();
    void say(const QString& sentence);

    workbench::Workbench& m_bench;
    workbench::BackgroundJob& m_job;
    QComboBox* m_source;
    widgets::ExtremeForm* m_form;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_accept;
    QPushButton* m_keep;
    QLabel* m_figures;
    QTimer m_refresh; ///< windows may come faster than anybody reads
    workbench::LearnState m_state;
    QString m_sentence;
    std::uint64_t m_shown = 0; ///< number of the message whose figures are shown
};

} // namespace baseline::deploy
