// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_page.h"
#include "app/deploy/deploy_page.h"
#include "app/explore/explore_page.h"
#include "app/live/live_page.h"
#include "app/sessions/sessions_page.h"
#include "app/studio/first_paint.h"
#include "app/studio/report_actions.h"
#include "app/studio/studio.h"
#include "app/train/train_page.h"

#include <QTimer>

namespace baseline::studio {

/// The first one is made at once, because it is shown. The others cost several times what the rest of the start does:
/// they follow when the window is on the screen, one at a turn of the event loop, or earlier when they are asked for.
/// So a page may come late to whatever happened: it reads what it shows from the workbench.
void Studio::addPages()
{
    const auto add = [this](const char* icon, const QString& title, QWidget* (Studio::*make)(QWidget*)) {
        m_window.addPage(QString::fromLatin1(icon), title,
                         [this, make](QWidget* parent) { return (this->*make)(parent); });
    };
    add("waveform", tr("Live"), &Studio::makeLive);
    add("library", tr("Sessions"), &Studio::makeSessions);
    add("graph", tr("Train"), &Studio::makeTrain);
    add("scatter", tr("Explore"), &Studio::makeExplore);
    add("chip", tr("Deploy"), &Studio::makeDeploy);
    add("school", tr("Classroom"), &Studio::makeClassroom);
    auto* next = new QTimer(this);
    connect(next, &QTimer::timeout, this, [this, next] {
        if (!m_window.makeNextPage())
            next->stop();
    });
    connect(new FirstPaint(*m_window.centralWidget(), this), &FirstPaint::happened, next, qOverload<>(&QTimer::start));
}

QWidget* Studio::makeLive(QWidget* parent)
{
    m_live = new live::LivePage(m_bench, parent);
    connect(m_live, &live::LivePage::failed, this, &Studio::tellError);
    connect(m_live, &live::LivePage::recorded, this, &Studio::tellRecorded);
    return m_live;
}

QWidget* Studio::makeSessions(QWidget* parent)
{
    m_sessions = new sessions::SessionsPage(m_bench, parent);
    connect(m_sessions, &sessions::SessionsPage::failed, this, &Studio::tellError);
    connect(m_sessions, &sessions::SessionsPage::notify, this, &Studio::tellDone);
    connect(m_sessions, &sessions::SessionsPage::liveRequested, this, [this] { m_window.showPage(Live); });
    return m_sessions;
}

QWidget* Studio::makeTrain(QWidget* parent)
{
    m_train = new train::TrainPage(m_bench, parent);
    connect(m_train, &train::TrainPage::failed, this, &Studio::tellError);
    connect(m_train, &train::TrainPage::notify, this, &Studio::tellDone);
    connect(m_train, &train::TrainPage::reportRequested, m_report, &ReportActions::choose);
    return m_train;
}

QWidget* Studio::makeExplore(QWidget* parent)
{
    auto* explore = new explore::ExplorePage(m_bench, parent);
    connect(explore, &explore::ExplorePage::failed, this, &Studio::tellError);
    connect(explore, &explore::ExplorePage::notify, this, &Studio::tellDone);
    connect(explore, &explore::ExplorePage::trainRequested, this, [this] { m_window.showPage(Train); });
    connect(explore, &explore::ExplorePage::trainWithClustersRequested, this, [this](int clusters) {
        m_window.showPage(Train);
        m_train->chooseClusters(clusters);
    });
    connect(explore, &explore::ExplorePage::windowRequested, this, [this](const QString& id, qint64 firstSample) {
        m_window.showPage(Sessions);
        m_sessions->showRecording(id, firstSample);
    });
    return explore;
}

QWidget* Studio::makeDeploy(QWidget* parent)
{
    m_deploy = new deploy::DeployPage(m_bench, parent);
    connect(m_deploy, &deploy::DeployPage::failed, this, &Studio::tellError);
    connect(m_deploy, &deploy::DeployPage::notify, this, &Studio::tellDone);
    connect(m_deploy, &deploy::DeployPage::reportRequested, m_report, &ReportActions::choose);
    return m_deploy;
}

QWidget* Studio::makeClassroom(QWidget* parent)
{
    auto* classroom = new classroom::ClassroomPage(m_bench, parent);
    connect(classroom, &classroom::ClassroomPage::failed, this, &Studio::tellError);
    connect(classroom, &classroom::ClassroomPage::projectorWanted, &m_window, &MainWindow::setProjector);
    connect(&m_window, &MainWindow::projectorChanged, classroom, &classroom::ClassroomPage::setProjector);
    connect(classroom, &classroom::ClassroomPage::deployRequested, this, [this] { m_window.showPage(Deploy); });
    classroom->setProjector(m_window.isProjector());
    return classroom;
}

} // namespace baseline::studio
