// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/main_window.h"
#include "core/workbench/workbench.h"

#include <QObject>

namespace baseline::live {
class LivePage;
}
namespace baseline::sessions {
class SessionsPage;
}
namespace baseline::train {
class TrainPage;
}
namespace baseline::deploy {
class DeployPage;
}

namespace baseline::studio {

class DemoActions;
class HelpActions;
class NoticeBar;
class ProjectActions;
class RecentProjects;
class SettingsActions;
class ShellCommands;
class ReportActions;
class StatusUpdates;

/// The program put together: a workbench, a window, the pages, and the wires between them. Lives as long as main().
class Studio final : public QObject {
    Q_OBJECT
public:
    explicit Studio(const Settings& settings);
    ~Studio() override;

    workbench::Workbench& bench() { return m_bench; }
    MainWindow& window() { return m_window; }
    live::LivePage& livePage() { return *m_live; }

    /// Positions in the rail.
    enum Page { Live, Sessions, Train, Explore, Deploy, Classroom };

    /// Opens a project and says what came of it.
    bool openProject(const QString& path);

    /// The program ended without saying so the last time: says what of that is to be seen in the open project.
    void tellAfterCrash();

    /// What the next start is to know: the choices made since the start, and where the window is now.
    Settings settings();

signals:
    /// Something of settings() was chosen that is worth keeping at once.
    void settingsChanged();
    /// The user wants the program to start again and nothing stands against it; the window is closed already.
    void restartRequested();
    /// A page of the help, by its name.
    void helpRequested(const QString& pageId);

public slots:
    void tellError(const baseline::Error& error);
    void tellDone(const QString& sentence);

private:
    void addPages();
    QWidget* makeLive(QWidget* parent);
    QWidget* makeSessions(QWidget* parent);
    QWidget* makeTrain(QWidget* parent);
    QWidget* makeExplore(QWidget* parent);
    QWidget* makeDeploy(QWidget* parent);
    QWidget* makeClassroom(QWidget* parent);
    void addProjectActions();
    void addStart(bool isFirstStart);
    void openReady(const QString& demo);
    void tellRecorded(const workbench::RecordOutcome& outcome);
    void mayClose(bool* allowed);

    workbench::Workbench m_bench;
    MainWindow m_window;
    NoticeBar* m_notice;
    live::LivePage* m_live = nullptr;
    // Null until they are first needed.
    sessions::SessionsPage* m_sessions = nullptr;
    train::TrainPage* m_train = nullptr;
    deploy::DeployPage* m_deploy = nullptr;
    ProjectActions* m_project;
    ReportActions* m_report;
    RecentProjects* m_recent;
    DemoActions* m_demo;
    SettingsActions* m_settings;
    ShellCommands* m_commands;
    StatusUpdates* m_status;
    HelpActions* m_help = nullptr;
};

} // namespace baseline::studio
