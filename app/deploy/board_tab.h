// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/workbench.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace baseline::widgets {
class KpiCard;
}

namespace baseline::deploy {

class FactsCard;
class LearnCard;
class ModelCard;
class OutcomeCard;

/// What the connected board is and runs now, with the way back to the model before, and a comparison byte for byte.
class BoardTab final : public QWidget {
    Q_OBJECT
public:
    /// `job` is shared with the other tabs: one at a time works on the board.
    BoardTab(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent = nullptr);

    ModelCard& modelCard() { return *m_model; }
    FactsCard& factsCard() { return *m_facts; }
    OutcomeCard& outcomeCard() { return *m_outcome; }
    LearnCard& learnCard() { return *m_learn; }
    /// One card below the other, for small windows.
    void setNarrow(bool narrow);
    widgets::KpiCard& featureCard() { return *m_features; }
    widgets::KpiCard& scoreCard() { return *m_score; }
    widgets::KpiCard& ramCard() { return *m_ram; }
    widgets::KpiCard& temperatureCard() { return *m_temperature; }
    widgets::KpiCard& parityCard() { return *m_parity; }

public slots:
    void rollBack();
    void compare();
    /// Everything that changes with the connection, the model or the project.
    void showBoard();
    /// What changes while a board works: times, RAM, temperature, the comparison of scores.
    void showFigures();
    void showReadiness();

signals:
    /// A rollback has ended, well or not, or the board has learned a model.
    void deployed();
    void notify(const QString& sentence);

private:
    void buildLayout();
    void showModel(const Hello& hello);
    void showTimes(const workbench::LiveSnapshot& live);
    void showParity(const workbench::ScoreCounters& counters);

    workbench::Workbench& m_bench;
    workbench::BackgroundJob& m_job;
    QBoxLayout* m_figures;
    QBoxLayout* m_cards;
    bool m_mine = false; ///< the running job is this tab's
    widgets::KpiCard* m_features;
    widgets::KpiCard* m_score;
    widgets::KpiCard* m_ram;
    widgets::KpiCard* m_temperature;
    widgets::KpiCard* m_parity;
    ModelCard* m_model;
    FactsCard* m_facts;
    OutcomeCard* m_outcome;
    LearnCard* m_learn;
    QPushButton* m_rollBack;
    QPushButton* m_compare;
};

} // namespace baseline::deploy
