// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/deploy_page.h"

#include "app/deploy/alarms_card.h"
#include "app/deploy/alarms_tab.h"
#include "app/deploy/board_tab.h"
#include "app/deploy/deploy_tab.h"
#include "app/deploy/firmware_tab.h"
#include "app/deploy/history_card.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/fail_later.h"
#include "app/widgets/page_header.h"
#include "core/workbench/running_work.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <chrono>

namespace baseline::deploy {

namespace {

using widgets::ButtonKind;
using widgets::makeButton;
using namespace std::chrono_literals;

// Figures that change faster cannot be read.
constexpr auto betweenFigures = 500ms;

// Below it, two cards beside each other cut their texts short.
constexpr int narrowWidth = 860;

} // namespace

DeployPage::DeployPage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_header(new widgets::PageHeader(tr("Deploy"), this)),
      m_deploy(makeButton(ButtonKind::Primary, tr("&Deploy to board"), QStringLiteral("chip"), this)),
      m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)), m_deployTab(new DeployTab(bench, m_job, this)),
      m_boardTab(new BoardTab(bench, m_job, this)), m_firmwareTab(new FirmwareTab(bench, m_job, this)),
      m_history(new HistoryCard(this)), m_alarms(new AlarmsTab(bench, this))
{
    m_deploy->setObjectName(QStringLiteral("primaryAction"));
    m_header->addWidget(m_deploy);
    buildLayout();
    connectBench();
    connectTabs();
    m_figureTimer.setInterval(betweenFigures);
    connect(&m_figureTimer, &QTimer::timeout, m_boardTab, &BoardTab::showFigures);
    showBoard();
    showDeployments();
    showAlarmCount();
}

DeployPage::~DeployPage() = default;

void DeployPage::buildLayout()
{
    m_tabs->setObjectName(QStringLiteral("deployTabs"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    addTab(tr("Deploy"), m_deployTab);
    addTab(tr("On the board"), m_boardTab);
    addTab(tr("Firmware"), m_firmwareTab);
    addTab(tr("History"), m_history);
    addTab(tr("Alarms"), m_alarms);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        // These have a primary button of their own.
        m_deploy->setVisible(tab != Firmware && tab != Alarms);
        if (tab == Firmware)
            m_firmwareTab->findPorts();
        else if (tab == Deploy)
            m_deployTab->findBoards();
    });
}

void DeployPage::addTab(const QString& title, QWidget* content)
{
    m_tabs->addTab(title);
    // At 200 % on a small screen a tab is higher than the window.
    auto* scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_pages->addWidget(scroll);
}

void DeployPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DeployPage::connectBench()
{
    using workbench::Board;
    Board& board = m_bench.board();
    for (auto changed : {&Board::disconnected, &Board::activeModelChanged})
        connect(&board, changed, this, &DeployPage::showBoard);
    connect(&board, &Board::connected, this, &DeployPage::showBoard);
    connect(&board, &Board::closed, this, &DeployPage::showBoard);
    connect(&board, &Board::statusReceived, m_boardTab, &BoardTab::showFigures);
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, [this] {
        m_deployTab->outcomeCard().clearOutcome();
        m_deployTab->showModel();
        m_firmwareTab->showReadiness();
    });
    connect(&m_bench, &workbench::Workbench::modelsChanged, this, [this] {
        m_deployTab->showModels();
        m_boardTab->showBoard();
    });
    connect(&m_bench, &workbench::Workbench::recordingsChanged, m_boardTab, &BoardTab::showBoard);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] {
        m_deployTab->showModels();
        showDeployments();
    });
    connect(&m_bench.recorder(), &workbench::RecordJob::finished, m_firmwareTab, &FirmwareTab::showReadiness);
}

void DeployPage::connectTabs()
{
    connect(m_deploy, &QPushButton::clicked, this, &DeployPage::deploy);
    // What is half written by a firmware says the studio in words of its own.
    workbench::nameJob(m_job, [this] { return firmwareTab().isBusy() ? QString() : tr("Work on the board"); });
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &DeployPage::showReadiness);
    connect(m_firmwareTab, &FirmwareTab::busyChanged, this, &DeployPage::showReadiness);
    connect(m_deployTab, &DeployTab::readinessChanged, this, [this] {
        const QString why = obstacle();
        m_deploy->setEnabled(why.isEmpty());
        m_deploy->setToolTip(why);
        m_deploy->setAccessibleDescription(why);
    });
    connect(m_deployTab, &DeployTab::deployed, this, &DeployPage::afterWork);
    connect(m_boardTab, &BoardTab::deployed, this, &DeployPage::afterWork);
    connect(m_firmwareTab, &FirmwareTab::deployed, this, &DeployPage::showDeployments);
    connect(m_deployTab, &DeployTab::failed, this, &DeployPage::failed);
    connect(m_deployTab, &DeployTab::notify, this, &DeployPage::notify);
    connect(m_deployTab, &DeployTab::reportRequested, this, &DeployPage::reportRequested);
    connect(m_boardTab, &BoardTab::notify, this, &DeployPage::notify);
    connect(m_firmwareTab, &FirmwareTab::notify, this, &DeployPage::notify);
    connect(m_alarms, &AlarmsTab::countChanged, this, &DeployPage::showAlarmCount);
    connect(m_alarms, &AlarmsTab::failed, this, &DeployPage::failed);
    connect(m_alarms, &AlarmsTab::notify, this, &DeployPage::notify);
    for (TableCard* card : std::initializer_list<TableCard*>{m_history, &m_alarms->list()}) {
        connect(card, &TableCard::failed, this, &DeployPage::failed);
        connect(card, &TableCard::saved, this, [this](const QString& path) { emit notify(tr("Wrote %1.").arg(path)); });
    }
}

void DeployPage::deploy()
{
    if (!obstacle().isEmpty())
        return;
    showTab(Deploy); // where the outcome is told
    m_deployTab->deploy();
}

void DeployPage::rollBack()
{
    showTab(OnBoard);
    m_boardTab->rollBack();
}

bool DeployPage::saveModel(const QString& path)
{
    return m_deployTab->saveModel(path);
}

bool DeployPage::exportHeader(const QString& path)
{
    return m_deployTab->exportHeader(path);
}

QString DeployPage::obstacle() const
{
    return m_firmwareTab->isBusy() ? tr("Firmware is being put on the board.") : m_deployTab->obstacle();
}

AlarmsCard& DeployPage::alarmsCard()
{
    return m_alarms->list();
}

ModelCard& DeployPage::boardCard()
{
    return m_boardTab->modelCard();
}

ModelCard& DeployPage::handCard()
{
    return m_deployTab->handCard();
}

ModelsCard& DeployPage::modelsCard()
{
    return m_deployTab->modelsCard();
}

OutcomeCard& DeployPage::outcomeCard()
{
    return m_deployTab->outcomeCard();
}

widgets::KpiCard& DeployPage::parityCard()
{
    return m_boardTab->parityCard();
}

/// A deployment or a rollback is over. Also after a failure: only the board knows what it runs now.
void DeployPage::afterWork()
{
    if (m_bench.board().isOpen())
        m_bench.board().refreshModel();
    showDeployments();
}

void DeployPage::showReadiness()
{
    m_deployTab->showReadiness();
    m_boardTab->showReadiness();
    m_firmwareTab->showReadiness();
}

void DeployPage::showBoard()
{
    const workbench::Board& board = m_bench.board();
    const auto hello = board.hello();
    if (board.isOpen() && hello)
        m_header->setSubtitle(tr("%1 · serial number %2")
                                  .arg(m_bench.isVirtual() ? tr("Virtual Nano") : board.port(),
                                       workbench::serialText(*hello)));
    else
        m_header->setSubtitle(tr("no board"));
    m_deployTab->findBoards();
    m_deployTab->showReadiness();
    m_boardTab->showBoard();
    m_boardTab->showFigures();
    m_firmwareTab->showBoard();
    m_alarms->showAlarms();
}

void DeployPage::showDeployments()
{
    const auto deployments = m_bench.deployments();
    if (deployments)
        m_history->setDeployments(*deployments);
    else
        widgets::failLater(this, deployments.error());
}

void DeployPage::showAlarmCount()
{
    const std::size_t count = m_alarms->alarmCount();
    m_tabs->setTabText(Alarms, count == 0 ? tr("Alarms") : tr("Alarms (%1)").arg(count));
}

void DeployPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_deployTab->findBoards();
    m_boardTab->showFigures();
    m_figureTimer.start();
}

void DeployPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    m_deployTab->setNarrow(narrow);
    m_boardTab->setNarrow(narrow);
    m_firmwareTab->setNarrow(narrow);
}

void DeployPage::hideEvent(QHideEvent* event)
{
    m_figureTimer.stop();
    QWidget::hideEvent(event);
}

} // namespace baseline::deploy
