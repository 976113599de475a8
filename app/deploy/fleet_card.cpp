// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/fleet_card.h"

#include "app/deploy/fleet_table.h"
#include "app/deploy/stage_text.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/table_style.h"
#include "core/workbench/sentence.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace baseline::deploy {

using widgets::ButtonKind;
using widgets::makeButton;

FleetCard::FleetCard(QWidget* parent)
    : Card(tr("Several boards at once"), parent), m_table(new FleetTable(this)), m_view(new QTableView(this)),
      m_nothing(new QLabel(tr("No board was found. Plug in boards, then look again."), this)),
      m_stack(new QStackedWidget(this)), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_refresh(makeButton(ButtonKind::Quiet, tr("Look again"), QStringLiteral("refresh"), this)),
      m_deploy(makeButton(ButtonKind::Plain, tr("Deploy to c&hecked"), QStringLiteral("chip"), this)),
      m_cancel(makeButton(ButtonKind::Plain, tr("Cancel"), QStringLiteral("close"), this))
{
    m_deploy->setObjectName(QStringLiteral("deployToFleet"));
    m_cancel->setObjectName(QStringLiteral("cancelFleet"));
    m_cancel->setAccessibleName(tr("Cancel the deployment to several boards"));
    m_refresh->setAccessibleName(tr("Look for boards again"));
    buildLayout();
    connect(m_refresh, &QPushButton::clicked, this, &FleetCard::refreshRequested);
    connect(m_deploy, &QPushButton::clicked, this, &FleetCard::deployRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    connect(m_table, &FleetTable::chosenChanged, this, [this] {
        showButtons();
        emit chosenChanged();
    });
    setBoards({}, {});
    showButtons();
}

void FleetCard::buildLayout()
{
    m_view->setObjectName(QStringLiteral("fleetTable"));
    m_view->setAccessibleName(tr("Boards that were found"));
    m_view->setModel(m_table);
    widgets::styleTable(*m_view);
    m_view->horizontalHeader()->resizeSection(0, 260);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->setWordWrap(true);
    m_nothing->setProperty("role", QStringLiteral("subtitle"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of all boards together"));
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    m_stack->setMinimumHeight(120); // the header and two boards
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_deploy);
    foot->addWidget(m_cancel);
    foot->addWidget(m_sentence, 1);
    column->addLayout(foot);
    setContent(content);
    addHeaderWidget(m_refresh);
}

void FleetCard::setBoards(const std::vector<device::PortInfo>& ports, const QString& connected)
{
    std::vector<FleetLine> lines;
    bool listed = connected.isEmpty();
    for (const device::PortInfo& port : ports) {
        const bool isConnected = port.path == connected;
        if (!port.isBoard && !isConnected)
            continue;
        listed = listed || isConnected;
        QString name = port.isVirtual ? tr("Virtual Nano") : port.description;
        if (isConnected)
            name = name.isEmpty() ? tr("connected") : tr("%1, connected").arg(name);
        lines.push_back({port.path, name, true, {}, widgets::State::Neutral});
    }
    if (!listed)
        lines.push_back({connected, tr("connected"), true, {}, widgets::State::Neutral});
    m_table->setBoards(std::move(lines));
    m_stack->setCurrentIndex(m_table->boards().empty() ? 0 : 1);
    showButtons();
}

QStringList FleetCard::chosenPorts() const
{
    return m_table->chosen();
}

void FleetCard::choose(const QString& port, bool chosen)
{
    m_table->choose(port, chosen);
}

void FleetCard::setReady(bool ready, const QString& why)
{
    m_ready = ready;
    m_deploy->setToolTip(why);
    m_deploy->setAccessibleDescription(why);
    showButtons();
}

bool FleetCard::isReady() const
{
    return m_deploy->isEnabled();
}

void FleetCard::showButtons()
{
    m_deploy->setEnabled(m_ready && !m_running && !m_table->chosen().isEmpty());
    m_deploy->setVisible(!m_running);
    m_cancel->setVisible(m_running);
    m_progress->setVisible(m_running);
    m_refresh->setEnabled(!m_running);
}

void FleetCard::showRunning()
{
    m_running = true;
    m_table->clearResults();
    m_table->setLocked(true);
    for (const QString& port : m_table->chosen())
        m_table->setResult(port, widgets::State::Neutral, tr("waits"));
    m_sentence->clear();
    m_progress->setValue(0);
    m_cancel->setEnabled(true);
    showButtons();
}

void FleetCard::setProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(std::lround(1000.0 * fraction)));
}

void FleetCard::showProgress(const QString& port, double fraction, const QString& stage)
{
    m_table->setResult(port, widgets::State::Neutral,
                       tr("%1, %2 %").arg(stageText(stage)).arg(std::lround(100.0 * fraction)));
}

void FleetCard::showRow(const workbench::FleetRow& row)
{
    if (row.outcome)
        m_table->setResult(row.port, widgets::State::Good,
                           tr("runs, read back equal, %1").arg(millisecondsText(row.outcome->took)));
    else
        m_table->setResult(row.port, widgets::State::Warning, workbench::sentenceFor(row.outcome.error()));
    m_view->resizeRowsToContents(); // a reason may need two lines
}

void FleetCard::showDone()
{
    m_running = false;
    m_table->setLocked(false);
    showButtons();
}

void FleetCard::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QString FleetCard::sentence() const
{
    return m_sentence->text();
}

} // namespace baseline::deploy
