// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"
#include "core/workbench/background_job.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/fleet_job.h"
#include "core/workbench/workbench.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace baseline::deploy {

class FleetCard;
class ModelCard;
class ModelsCard;
class OutcomeCard;

/// Puts the model at hand on the connected board, or on several, as data over the wire; saves it as a file or a header.
class DeployTab final : public QWidget {
    Q_OBJECT
public:
    /// `job` is shared with the other tabs: one at a time works on the board.
    DeployTab(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent = nullptr);

    /// Why nothing can be deployed to the connected board; empty when it can.
    QString obstacle() const;

    ModelCard& handCard() { return *m_atHand; }
    ModelsCard& modelsCard() { return *m_models; }
    OutcomeCard& outcomeCard() { return *m_outcome; }
    FleetCard& fleetCard() { return *m_fleet; }
    /// One card below the other, for small windows.
    void setNarrow(bool narrow);

public slots:
    void deploy();
    void deployToFleet();
    /// False when it failed, and then failed() was emitted; as exportHeader.
    bool saveModel(const QString& path);
    bool exportHeader(const QString& path);
    void showModel();
    void showModels();
    void showReadiness();
    /// Looks which boards are there.
    void findBoards();

signals:
    /// A deployment has ended, well or not.
    void deployed();
    void readinessChanged();
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    /// A report of the model at hand is wanted.
    void reportRequested();

private:
    enum class Work { None, Deployment, Fleet };

    void buildLayout();
    void connectCards();
    void askToSave();
    void askToExport();
    void showFleet(const Result<std::vector<workbench::FleetRow>>& rows);
    QString whatWillHappen(widgets::State& state) const;
    /// The board is known at another machine than the model; empty: not so, or unknown.
    QString machineWarning() const;
    bool tellSaved(const Status& saved, const QString& path);

    workbench::Workbench& m_bench;
    workbench::BackgroundJob& m_job;
    QBoxLayout* m_upper;
    QBoxLayout* m_lower;
    Work m_work = Work::None; ///< of this tab, that runs now
    ModelCard* m_atHand;
    ModelsCard* m_models;
    OutcomeCard* m_outcome;
    FleetCard* m_fleet;
    QPushButton* m_save;
    QPushButton* m_export;
    QPushButton* m_report;
};

} // namespace baseline::deploy
