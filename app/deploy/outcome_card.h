// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/state.h"
#include "core/workbench/deploy_job.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace baseline::deploy {

class StageList;

/// What a deployment, a rollback or a comparison will do, how far it is, and what came of it, with the time of each stage.
class OutcomeCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit OutcomeCard(const QString& title, QWidget* parent = nullptr);

    /// Before: what will happen, or why nothing can. Stays behind an outcome until `clearOutcome`.
    void showReadiness(widgets::State state, const QString& sentence);
    /// `stages`: those that will come, as the jobs name them.
    void showRunning(const QString& sentence, bool cancellable, const QStringList& stages = {});
    void setProgress(double fraction, const QString& stage);
    void enterStage(const QString& stage);
    void showDeployed(const workbench::DeployReport& report);
    void showRolledBack(const workbench::DeployReport& report);
    void showCompared(const workbench::ComparisonReport& report);
    void showFailed(const QString& sentence);
    void showDone(widgets::State state, const QString& sentence, const std::vector<workbench::DeployStage>& stages,
                  std::chrono::milliseconds total);
    void clearOutcome();

    QString sentence() const;
    widgets::State state() const { return m_state; }
    /// "write 240 ms", …, "total 310 ms".
    QStringList stages() const;
    bool isBusy() const { return m_busy; }

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMark();
    void showSentence(widgets::State state, const QString& sentence);
    void finish(widgets::State state, const QString& sentence);

    QLabel* m_mark;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QWidget* m_running;
    StageList* m_stages;
    widgets::State m_state = widgets::State::Neutral;
    bool m_busy = false;
    bool m_hasOutcome = false;
    widgets::State m_readyState = widgets::State::Neutral;
    QString m_readiness;
};

} // namespace baseline::deploy
