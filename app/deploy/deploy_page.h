// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"
#include "core/workbench/background_job.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/workbench.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace baseline::widgets {
class KpiCard;
class PageHeader;
}

namespace baseline::deploy {

class LogCard;
class ModelCard;
class ModelsCard;
class OutcomeCard;

/// Puts the model at hand on the connected board, and back; shows what runs there, what was deployed, whether the
/// board scores as the studio does, and the alarms.
class DeployPage final : public QWidget {
    Q_OBJECT
public:
    explicit DeployPage(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~DeployPage() override;

    bool isDeploying() const { return m_job.isRunning(); }
    /// Why the primary button is off; empty when it is on.
    QString obstacle() const;

    ModelCard& boardCard() { return *m_onBoard; }
    ModelCard& handCard() { return *m_atHand; }
    ModelsCard& modelsCard() { return *m_models; }
    OutcomeCard& outcomeCard() { return *m_outcome; }
    LogCard& logCard() { return *m_log; }
    widgets::KpiCard& parityCard() { return *m_parity; }

public slots:
    void deploy();
    void rollBack();
    /// False when it failed, and then failed() was emitted; as exportHeader.
    bool saveModel(const QString& path);
    bool exportHeader(const QString& path);

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeader();
    void buildLayout();
    void connectBench();
    void run(const QString& sentence, bool cancellable,
             std::function<Result<workbench::DeployReport>(const Progress&)> work,
             std::function<void(const workbench::DeployReport&)> then);
    void showBoard();
    void showModel();
    void showModels();
    void showReadiness();
    void showDeployments();
    void showParity();
    void showAlarms();
    QString whatWillHappen(widgets::State& state) const;
    bool tellSaved(const Status& saved, const QString& path);
    QString askPath(const QString& title, const QString& suggestion, const QString& filter);

    workbench::Workbench& m_bench;
    workbench::BackgroundJob m_job;
    QTimer m_parityTimer;
    widgets::PageHeader* m_header;
    QPushButton* m_deploy = nullptr;
    QPushButton* m_rollBack = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_export = nullptr;
    ModelCard* m_onBoard;
    ModelCard* m_atHand;
    OutcomeCard* m_outcome;
    widgets::KpiCard* m_parity;
    ModelsCard* m_models;
    LogCard* m_log;
};

} // namespace baseline::deploy
