// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"

#include "app/classroom/classroom_page.h"
#include "app/deploy/deploy_page.h"
#include "app/deploy/firmware_tab.h"
#include "app/explore/explore_page.h"
#include "app/live/connect_bar.h"
#include "app/live/live_page.h"
#include "app/sessions/sessions_page.h"
#include "app/studio/notice_bar.h"
#include "app/studio/project_actions.h"
#include "app/studio/report_actions.h"
#include "app/studio/status_updates.h"
#include "app/train/train_page.h"
#include "core/workbench/sentence.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace baseline::studio {

Studio::Studio(const Settings& settings)
    : m_window(settings), m_notice(new NoticeBar(&m_window)), m_live(new live::LivePage(m_bench, &m_window)),
      m_sessions(new sessions::SessionsPage(m_bench, &m_window)), m_train(new train::TrainPage(m_bench, &m_window)),
      m_explore(new explore::ExplorePage(m_bench, &m_window)), m_deploy(new deploy::DeployPage(m_bench, &m_window)),
      m_classroom(new classroom::ClassroomPage(m_bench, &m_window)),
      m_project(new ProjectActions(m_bench, m_window, *m_notice, this)),
      m_report(new ReportActions(m_bench, m_window, this)),
      m_status(new StatusUpdates(
          m_bench, m_window.status(),
          [this] { return m_live->frameMeter().figures(std::chrono::steady_clock::now()); }, this))
{
    addPages();
    addProjectActions();
    (void)m_bench.aids().set(workbench::aidsFromJson(settings.rotatingAids)); // what it reads is valid
    workbench::Board& board = m_bench.board();
    connect(&board, &workbench::Board::failed, this, &Studio::tellError);
    connect(&board, &workbench::Board::closed, this, &Studio::tellError);
    connect(&m_bench.alarms(), &workbench::AlarmLog::failed, this, &Studio::tellError);
    connect(&m_bench, &workbench::Workbench::failed, this, &Studio::tellError);
    connect(&m_window, &MainWindow::closeRequested, this, &Studio::mayClose);
}

Studio::~Studio() = default;

void Studio::addPages()
{
    m_window.addPage(QStringLiteral("waveform"), tr("Live"), m_live);
    m_window.addPage(QStringLiteral("library"), tr("Sessions"), m_sessions);
    m_window.addPage(QStringLiteral("graph"), tr("Train"), m_train);
    m_window.addPage(QStringLiteral("scatter"), tr("Explore"), m_explore);
    m_window.addPage(QStringLiteral("chip"), tr("Deploy"), m_deploy);
    m_window.addPage(QStringLiteral("school"), tr("Classroom"), m_classroom);
    connect(m_live, &live::LivePage::failed, this, &Studio::tellError);
    connect(m_live, &live::LivePage::recorded, this, &Studio::tellRecorded);
    connect(m_sessions, &sessions::SessionsPage::failed, this, &Studio::tellError);
    connect(m_sessions, &sessions::SessionsPage::notify, this, &Studio::tellDone);
    connect(m_train, &train::TrainPage::failed, this, &Studio::tellError);
    connect(m_train, &train::TrainPage::notify, this, &Studio::tellDone);
    connect(m_explore, &explore::ExplorePage::failed, this, &Studio::tellError);
    connect(m_deploy, &deploy::DeployPage::failed, this, &Studio::tellError);
    connect(m_deploy, &deploy::DeployPage::notify, this, &Studio::tellDone);
    connect(m_classroom, &classroom::ClassroomPage::failed, this, &Studio::tellError);
    connect(m_sessions, &sessions::SessionsPage::liveRequested, this, [this] { m_window.showPage(Live); });
    connect(m_classroom, &classroom::ClassroomPage::deployRequested, this, [this] { m_window.showPage(Deploy); });
    connect(m_explore, &explore::ExplorePage::trainRequested, this, [this] { m_window.showPage(Train); });
}

void Studio::addProjectActions()
{
    auto* startVirtual = new QAction(tr("Start the virtual Nano"), this);
    startVirtual->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(startVirtual, &QAction::triggered, this, [this] { m_live->connectBar().connectVirtual(); });
    m_window.addMenuAction(startVirtual);
    connect(m_project, &ProjectActions::failed, this, &Studio::tellError);
    connect(m_report, &ReportActions::failed, this, &Studio::tellError);
    connect(m_report, &ReportActions::saved, this,
            [this](const QString& path) { tellDone(tr("The report was saved as “%1”.").arg(QFileInfo(path).fileName())); });
    connect(m_train, &train::TrainPage::reportRequested, m_report, &ReportActions::choose);
    connect(m_deploy, &deploy::DeployPage::reportRequested, m_report, &ReportActions::choose);
    connect(m_project, &ProjectActions::saved, this, [this](const QString& path) {
        tellDone(tr("Saved as “%1”. The studio goes on with this file.").arg(QFileInfo(path).fileName()));
    });
}

bool Studio::openProject(const QString& path)
{
    return m_project->open(path);
}

void Studio::tellError(const Error& error)
{
    const bool mild = error.code == Error::Code::Cancelled;
    m_notice->tell(mild ? widgets::State::Neutral : widgets::State::Warning, workbench::sentenceFor(error));
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
    if (m_deploy->firmwareTab().isBusy()) {
        // The board would be left in its bootloader, where it watches nothing.
        const auto answer = QMessageBox::question(
            &m_window, tr("Firmware is being written"),
            tr("Firmware is being written to the board. Stop and close? The board then waits in its bootloader until it "
               "is flashed again."));
        *allowed = answer == QMessageBox::Yes;
        if (!*allowed)
            return;
    }
    if (!m_bench.recorder().isRunning())
        return;
    const auto answer = QMessageBox::question(
        &m_window, tr("A recording is running"),
        tr("A recording is running. Stop it and close? What was recorded is kept."));
    *allowed = answer == QMessageBox::Yes;
}

} // namespace baseline::studio
