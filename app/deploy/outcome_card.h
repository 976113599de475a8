// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/state.h"
#include "core/workbench/deploy_job.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace baseline::deploy {

/// What a deployment will do, how far it is, and what came of it, with the time of each stage.
class OutcomeCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit OutcomeCard(QWidget* parent = nullptr);

    /// Before: what will happen, or why nothing can. Stays behind an outcome until `clearOutcome`.
    void showReadiness(widgets::State state, const QString& sentence);
    void showRunning(const QString& sentence, bool cancellable);
    void setProgress(double fraction, const QString& stage);
    void showDeployed(const workbench::DeployReport& report);
    void showRolledBack(const workbench::DeployReport& report);
    void showFailed(const QString& sentence);
    void clearOutcome();

    QString sentence() const;
    /// "write 240 ms", …, "total 310 ms".
    QStringList stages() const { return m_stageTexts; }

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMark();
    void showSentence(widgets::State state, const QString& sentence);
    void showStages(const workbench::DeployReport& report);
    void clearStages();

    QLabel* m_mark;
    QLabel* m_sentence;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QWidget* m_running;
    QGridLayout* m_stages;
    QStringList m_stageTexts;
    widgets::State m_state = widgets::State::Neutral;
    bool m_busy = false;
    bool m_hasOutcome = false;
    widgets::State m_readyState = widgets::State::Neutral;
    QString m_readiness;
};

} // namespace baseline::deploy
