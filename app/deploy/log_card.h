// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/base/error.h"
#include "core/project/alarms.h"
#include "core/project/deployments.h"

class QStackedWidget;
class QTabBar;

namespace baseline::deploy {

class TextTable;

/// What happened: the alarms of the board since the studio started, and every deployment of the project.
class LogCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit LogCard(QWidget* parent = nullptr);

    void setAlarms(const std::vector<project::Alarm>& alarms);
    void setDeployments(const std::vector<project::Deployment>& deployments);

    const TextTable& alarms() const { return *m_alarms; }
    const TextTable& deployments() const { return *m_deployments; }
    void showDeployments();

    /// Writes the table in front as CSV; false when that failed, and then failed() was emitted.
    bool saveAs(const QString& path);

signals:
    void failed(const baseline::Error& error);
    void saved(const QString& path);

private:
    /// A width of 0 takes the room that is left.
    void addTable(TextTable* rows, const QString& title, const QString& nothing, const QList<int>& widths);
    void askAndSave();

    TextTable* m_alarms;
    TextTable* m_deployments;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace baseline::deploy
