// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/device/port_list.h"
#include "core/workbench/fleet_job.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace baseline::deploy {

class FleetTable;

/// The boards that were found, to choose several, and what became of each.
class FleetCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit FleetCard(QWidget* parent = nullptr);

    /// Only boards are listed, and `connected` even if the list does not know it. New ones come checked.
    void setBoards(const std::vector<device::PortInfo>& ports, const QString& connected);
    QStringList chosenPorts() const;
    void choose(const QString& port, bool chosen);
    /// `why` it is not ready, for the tool tip.
    void setReady(bool ready, const QString& why);

    void showRunning();
    void setProgress(double fraction);
    void showProgress(const QString& port, double fraction, const QString& stage);
    void showRow(const workbench::FleetRow& row);
    void showDone();
    void setSentence(const QString& sentence);
    QString sentence() const;

    const FleetTable& table() const { return *m_table; }
    bool isReady() const;

signals:
    void refreshRequested();
    void deployRequested();
    void cancelRequested();
    void chosenChanged();

private:
    void buildLayout();
    void showButtons();

    FleetTable* m_table;
    QTableView* m_view;
    QLabel* m_nothing;
    QStackedWidget* m_stack;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_refresh;
    QPushButton* m_deploy;
    QPushButton* m_cancel;
    bool m_ready = false;
    bool m_running = false;
};

} // namespace baseline::deploy
