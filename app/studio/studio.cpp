// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"

#include "app/deploy/deploy_page.h"
#include "app/deploy/firmware_tab.h"
#include "app/live/connect_bar.h"
#include "app/live/live_page.h"
#include "app/live/start_view.h"
#include "app/studio/closing_question.h"
#include "app/studio/demo_actions.h"
#include "app/studio/error_help.h"
#include "app/studio/help_actions.h"
#include "app/studio/notice_bar.h"
#include "app/studio/project_actions.h"
#include "app/studio/recent_projects.h"
#include "app/studio/report_actions.h"
#include "app/studio/settings_actions.h"
#include "app/studio/shell_commands.h"
#include "app/studio/status_updates.h"
#include "core/workbench/running_work.h"
#include "core/workbench/sentence.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace baseline::studio {

Studio::Studio(const Settings& settings)
    : m_window(settings), m_notice(new NoticeBar(&m_window)),
      m_project(new ProjectActions(m_bench, m_window, *m_notice, this)),
      m_report(new ReportActions(m_bench, m_window, this)),
      m_recent(new RecentProjects(settings.recentProjects, this)), m_demo(new DemoActions(m_window, this)),
      m_settings(new SettingsActions(m_window, settings, this)), m_commands(new ShellCommands(m_window, this)),
      m_status(new StatusUpdates(
          m_bench, m_window.status(),
          [this] { return m_live->frameMeter().figures(std::chrono::steady_clock::now()); }, this))
{
    addPages();
    addProjectActions();
    addStart(settings.recentProjects.isEmpty() && settings.lastProject.isEmpty());
    m_help = new HelpActions(m_window, this); // last in the menu
    connect(m_notice, &NoticeBar::helpWanted, m_help, &HelpActions::open);
    connect(this, &Studio::helpRequested, m_help, &HelpActions::open);
    (void)m_bench.aids().set(workbench::aidsFromJson(settings.rotatingAids)); // what it reads is valid
    workbench::Board& board = m_bench.board();
    connect(&board, &workbench::Board::failed, this, &Studio::tellError);
    connect(&board, &workbench::Board::closed, this, &Studio::tellError);
    connect(&m_bench.alarms(), &workbench::AlarmLog::failed, this, &Studio::tellError);
    connect(&m_bench, &workbench::Workbench::failed, this, &Studio::tellError);
    connect(&m_window, &MainWindow::closeRequested, this, &Studio::mayClose);
}

Studio::~Studio() = default;

void Studio::addProjectActions()
{
    auto* startVirtual = new QAction(tr("Start the virtual Nano"), this);
    startVirtual->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(startVirtual, &QAction::triggered, this, [this] { m_live->connectBar().connectVirtual(); });
    m_window.addMenuAction(startVirtual);
    auto* connecting = new QAction(tr("Connect or disconnect"), this);
    connecting->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connecting->setToolTip(tr("The port that is chosen on the Live page"));
    connect(connecting, &QAction::triggered, this, [this] { m_live->connectBar().toggle(); });
    m_window.addMenuAction(connecting);
    auto* openDemo = new QAction(tr("Open the demo project"), this);
    connect(openDemo, &QAction::triggered, m_demo, &DemoActions::openDemo);
    m_window.addMenuAction(openDemo);
    auto* makeDemo = new QAction(tr("Make a demo project…"), this);
    connect(makeDemo, &QAction::triggered, m_demo, &DemoActions::makeElsewhere);
    m_window.addMenuAction(makeDemo);
    m_window.addMenuAction(m_recent->menu().menuAction());
    connect(m_project, &ProjectActions::failed, this, &Studio::tellError);
    connect(m_report, &ReportActions::failed, this, &Studio::tellError);
    connect(m_report, &ReportActions::saved, this,
            [this](const QString& path) { tellDone(tr("The report was saved as “%1”.").arg(QFileInfo(path).fileName())); });
    connect(m_project, &ProjectActions::saved, this, [this](const QString& path) {
        tellDone(tr("Saved as “%1”. The studio goes on with this file.").arg(QFileInfo(path).fileName()));
    });
}

void Studio::addStart(bool isFirstStart)
{
    live::StartView& start = m_live->startView();
    start.setWelcome(isFirstStart);
    const auto offerOthers = [this, &start] {
        QStringList others = m_recent->paths();
        others.removeAll(QDir::cleanPath(m_bench.projectPath()));
        start.setRecent(others);
    };
    offerOthers();
    connect(&start, &live::StartView::demoRequested, m_demo, &DemoActions::openDemo);
    connect(&start, &live::StartView::projectRequested, m_project, &ProjectActions::openUnlessRecording);
    connect(&start, &live::StartView::helpRequested, this, &Studio::helpRequested);
    connect(m_demo, &DemoActions::failed, this, &Studio::tellError);
    connect(m_demo, &DemoActions::ready, this, &Studio::openReady);
    connect(m_recent, &RecentProjects::chosen, m_project, &ProjectActions::openUnlessRecording);
    connect(&m_bench, &workbench::Workbench::projectChanged, m_recent,
            [this] { m_recent->add(m_bench.projectPath()); });
    connect(m_recent, &RecentProjects::changed, this, offerOthers);
    connect(m_recent, &RecentProjects::changed, this, &Studio::settingsChanged);
    connect(m_settings, &SettingsActions::changed, this, &Studio::settingsChanged);
    connect(m_settings, &SettingsActions::restartRequested, this, [this] {
        if (m_window.close())
            emit restartRequested();
    });
    connect(&m_bench.aids(), &workbench::AidsKeeper::changed, this, &Studio::settingsChanged);
}

void Studio::openReady(const QString& demo)
{
    // What runs would store what it found in another project than it read.
    if (!workbench::runningJobNames().isEmpty()) {
        tellDone(tr("The demo project is ready. Open it from the menu when the work that runs is done."));
        return;
    }
    if (!m_project->openUnlessRecording(demo))
        return;
    // Its model is the one to look around with.
    const auto models = m_bench.models();
    if (models && !models->empty() && !m_bench.modelAtHand())
        (void)m_bench.takeModel(models->back().id);
    m_window.showPage(Sessions);
    tellDone(tr("The demo project is open: recordings of a fan, healthy and faulty, and a trained model."));
}

Settings Studio::settings()
{
    Settings now = m_window.settings();
    if (!m_bench.projectPath().isEmpty()) // else the one before stays: it may be there again at the next start
        now.lastProject = m_bench.projectPath();
    now.recentProjects = m_recent->paths();
    now.rotatingAids = workbench::aidsToJson(m_bench.aids().aids());
    return now;
}

bool Studio::openProject(const QString& path)
{
    return m_project->open(path);
}

void Studio::tellAfterCrash()
{
    if (m_bench.projectPath().isEmpty() || m_bench.readOnly() != project::ProjectFile::ReadOnly::No)
        return; // why it is not open, or for reading only, stands there already and matters more
    const QString name = QFileInfo(m_bench.projectPath()).completeBaseName();
    const QString found =
        m_bench.recovered() == 0
            ? tr("Baseline Studio did not end properly last time. Nothing had to be recovered: everything that was stored "
                 "in “%1” is there.")
                  .arg(name)
            : tr("%1 Look on the Sessions page: it says there where each of them ends.").arg(m_notice->sentence());
    m_notice->tell(widgets::State::Warning, found.trimmed());
}

void Studio::tellError(const Error& error)
{
    const bool mild = error.code == Error::Code::Cancelled;
    m_notice->tell(mild ? widgets::State::Neutral : widgets::State::Warning, workbench::sentenceFor(error), helpFor(error));
}

void Studio::tellDone(const QString& sentence)
{
    m_notice->tell(widgets::State::Good, sentence);
}

void Studio::tellRecorded(const workbench::RecordOutcome& outcome)
{
    if (outcome.fault)
        return; // told as an error already, with what was kept
    const QLocale locale;
    tellDone(tr("Recorded “%1”: %2 s, %3 samples, %4 lost.")
                 .arg(outcome.name, locale.toString(outcome.total.recorded.count(), 'f', 1),
                      locale.toString(qlonglong(outcome.total.samples)),
                      locale.toString(qlonglong(outcome.total.lost))));
}

void Studio::mayClose(bool* allowed)
{
    const QStringList work = workThatWouldEnd(m_bench, m_deploy && m_deploy->firmwareTab().isBusy());
    *allowed = work.isEmpty() || askToClose(&m_window, work);
}

} // namespace baseline::studio
