// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/state.h"
#include "core/workbench/background_job.h"
#include "core/workbench/learn_job.h"
#include "core/workbench/workbench.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace baseline::deploy {

class ExtremesPanel;

/// Lets the connected board learn by itself, mean and covariance or extreme values. Of a baseline: for how long, how far it is, what came of it. The board learns by itself;
/// this card asks it, follows its status, and fetches what it has learned into the project. It may be away meanwhile.
class LearnCard final : public widgets::Card {
    Q_OBJECT
public:
    /// `job` is shared with the page: one at a time works on the board.
    LearnCard(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent = nullptr);

    QString sentence() const;
    widgets::State state() const { return m_state; }
    /// What was learned, a line a fact; empty: nothing yet.
    QString facts() const;
    ExtremesPanel& extremes() const { return *m_extremes; }

public slots:
    void start();
    void stop();
    /// Back to the model that the board learned from.
    void goBack();
    /// The connection, the model or the board's status has changed.
    void showBoard();

signals:
    /// The board runs another model, or the project has one more.
    void learned();
    void notify(const QString& sentence);

private:
    void buildLayout();
    void buildBaseline();
    bool showsExtremes() const;
    void showButtons(const workbench::LearnState& state);
    void showState(const workbench::LearnState& state);
    void showSentence(widgets::State state, const QString& sentence);
    void showReport(const workbench::LearnReport& report);
    void fetch();
    void forget();
    void failed(const Error& error);
    QString idleText() const;
    QString runningText(const workbench::LearnState& state) const;

    workbench::Workbench& m_bench;
    workbench::BackgroundJob& m_job;
    QComboBox* m_mode;
    QWidget* m_baseline; ///< its controls
    ExtremesPanel* m_extremes;
    QSpinBox* m_minutes;
    QDoubleSpinBox* m_alpha;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_goBack;
    QProgressBar* m_progress;
    QLabel* m_mark;
    QLabel* m_sentence;
    QLabel* m_facts;
    workbench::LearnState m_last;     ///< of the board's last status
    std::uint32_t m_fetched = 0;      ///< low half of the hash of the model that was fetched
    QString m_outcome;                ///< what the last action came to; empty: the board's state says all
    widgets::State m_outcomeState = widgets::State::Neutral;
    widgets::State m_state = widgets::State::Neutral;
};

} // namespace baseline::deploy
