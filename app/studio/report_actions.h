// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workbench/background_job.h"

#include <QObject>

class QAction;
class QProgressDialog;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::studio {

class MainWindow;

/// Saves a report of the model at hand, as PDF or HTML by the name's ending, in the background.
class ReportActions final : public QObject {
    Q_OBJECT
public:
    ReportActions(workbench::Workbench& bench, MainWindow& window, QObject* parent = nullptr);
    ~ReportActions() override;

    /// Of the menu; off without a project and a model at hand.
    QAction* action() const { return m_action; }
    /// False while another one is made, or without a project and a model at hand.
    bool save(const QString& path);

    /// "pump.pdf" in the project's folder, of what a file system takes.
    static QString fileFor(const QString& projectPath, const QString& modelName);

public slots:
    void choose();

signals:
    void failed(const baseline::Error& error);
    void saved(const QString& path);

private:
    void showState();

    workbench::Workbench& m_bench;
    MainWindow& m_window;
    QAction* m_action;
    QProgressDialog* m_progress;
    workbench::BackgroundJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::studio
