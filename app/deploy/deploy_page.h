// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/workbench.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace baseline::widgets {
class KpiCard;
class PageHeader;
}

namespace baseline::deploy {

class AlarmsCard;
class AlarmsTab;
class BoardTab;
class DeployTab;
class FirmwareTab;
class HistoryCard;
class ModelCard;
class ModelsCard;
class OutcomeCard;

/// Models and firmware onto boards: a tab to deploy over the wire, one for what the connected board is and runs, one for
/// firmware, one for what was deployed, and the alarm log. One job at a time works on the board.
class DeployPage final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Deploy, OnBoard, Firmware, History, Alarms };

    explicit DeployPage(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~DeployPage() override;

    bool isDeploying() const { return m_job.isRunning(); }
    /// Why the primary button is off; empty when it is on.
    QString obstacle() const;
    void showTab(Tab tab);

    DeployTab& deployTab() { return *m_deployTab; }
    BoardTab& boardTab() { return *m_boardTab; }
    FirmwareTab& firmwareTab() { return *m_firmwareTab; }
    HistoryCard& historyCard() { return *m_history; }
    AlarmsTab& alarmsTab() { return *m_alarms; }
    AlarmsCard& alarmsCard();
    ModelCard& boardCard();
    ModelCard& handCard();
    ModelsCard& modelsCard();
    OutcomeCard& outcomeCard();
    widgets::KpiCard& parityCard();

public slots:
    void deploy();
    void rollBack();
    /// False when it failed, and then failed() was emitted; as exportHeader.
    bool saveModel(const QString& path);
    bool exportHeader(const QString& path);

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    /// A report of the model at hand is wanted.
    void reportRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void addTab(const QString& title, QWidget* content);
    void connectBench();
    void connectTabs();
    void showBoard();
    void showReadiness();
    void showDeployments();
    void showAlarmCount();
    void afterWork();

    workbench::Workbench& m_bench;
    workbench::BackgroundJob m_job; ///< of all tabs; gone, and ended, before they are
    QTimer m_figureTimer;
    widgets::PageHeader* m_header;
    QPushButton* m_deploy;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    DeployTab* m_deployTab;
    BoardTab* m_boardTab;
    FirmwareTab* m_firmwareTab;
    HistoryCard* m_history;
    AlarmsTab* m_alarms;
};

} // namespace baseline::deploy
