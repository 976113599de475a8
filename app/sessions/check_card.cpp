// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/check_card.h"

#include "app/sessions/check_findings.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/flip_command.h"
#include "app/widgets/status_pill.h"
#include "core/workbench/check_job.h"
#include "core/workbench/check_words.h"
#include "core/workbench/reversible_edits.h"
#include "core/workbench/sentence.h"
#include "core/workbench/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace baseline::sessions {

CheckCard::CheckCard(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent)
    : Card(tr("Check"), parent), m_bench(bench), m_undoStack(undoStack), m_stack(new QStackedWidget(this)),
      m_sentence(new QLabel(this)), m_verdict(new widgets::StatusPill(this)), m_summary(new QLabel(this)),
      m_findings(new FindingList(this)), m_outlierPart(new QWidget(this)), m_outliers(new OutlierTable(this)),
      m_outlierTitle(new QLabel(this)),
      m_excludeChosen(widgets::makeButton(widgets::ButtonKind::Plain, tr("&Exclude chosen"), {}, this)),
      m_excludeAll(widgets::makeButton(widgets::ButtonKind::Plain, tr("Exclude &all"), {}, this)),
      m_takeBack(widgets::makeButton(widgets::ButtonKind::Quiet, tr("&Take back exclusions"), {}, this))
{
    setProperty("helpPage", QStringLiteral("record-a-baseline#check-it"));
    setDetail(tr("is it fit to train on?"));
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(buildReport());
    setContent(m_stack);
    addHeaderWidget(m_takeBack);
    m_takeBack->setToolTip(tr("The spans that were excluded from these recordings are trained on again."));
    m_excludeChosen->setToolTip(tr("Do not train on the chosen windows (Delete). They stay counted."));
    m_excludeAll->setToolTip(tr("Do not train on any of these windows. They stay counted."));
    m_excludeAll->setObjectName(QStringLiteral("excludeAll"));
    m_excludeChosen->setObjectName(QStringLiteral("excludeChosen"));
    m_takeBack->setObjectName(QStringLiteral("takeBackExclusions"));

    const auto excludeChosen = [this] { exclude(m_outliers->chosen()); };
    connect(m_excludeChosen, &QPushButton::clicked, this, excludeChosen);
    connect(m_outliers, &OutlierTable::excludeRequested, this, excludeChosen);
    connect(m_excludeAll, &QPushButton::clicked, this, [this] { exclude(m_report.outliers); });
    connect(m_takeBack, &QPushButton::clicked, this, &CheckCard::takeBackExclusions);
    connect(m_outliers, &QTableWidget::itemSelectionChanged, this,
            [this] { m_excludeChosen->setEnabled(!m_outliers->chosen().empty()); });
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, [this] { show(m_wanted); });
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] { show({}); });
    show({});
}

QWidget* CheckCard::buildReport()
{
    m_summary->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_verdict);
    head->addWidget(m_summary, 1);

    auto* outlierHead = new QHBoxLayout;
    outlierHead->addWidget(m_outlierTitle, 1);
    outlierHead->addWidget(m_excludeChosen);
    outlierHead->addWidget(m_excludeAll);
    auto* outlierLayout = new QVBoxLayout(m_outlierPart);
    outlierLayout->setContentsMargins(0, 0, 0, 0);
    outlierLayout->setSpacing(8);
    outlierLayout->addLayout(outlierHead);
    outlierLayout->addWidget(m_outliers, 1);

    auto* findings = new QScrollArea(this);
    findings->setWidget(m_findings);
    findings->setWidgetResizable(true);
    findings->setFrameShape(QFrame::NoFrame);
    findings->setAccessibleName(tr("Findings"));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(20);
    parts->addWidget(findings, 3);
    parts->addWidget(m_outlierPart, 2);

    auto* report = new QWidget(this);
    auto* layout = new QVBoxLayout(report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(parts, 1);
    return report;
}

void CheckCard::show(const QStringList& recordingIds)
{
    m_wanted = recordingIds;
    m_stale = true;
    m_report = {};
    m_takeBack->hide();
    if (m_wanted.isEmpty()) {
        m_job.cancel();
        showSentence(tr("Choose recordings of normal running to see whether a detector can learn from them."));
        m_stale = false;
    } else if (isVisible()) {
        check();
    }
}

void CheckCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (m_stale)
        check();
}

void CheckCard::check()
{
    if (m_job.isRunning()) {
        m_job.cancel(); // take() goes on with what is wanted then
        return;
    }
    m_stale = false;
    showSentence(m_wanted.size() == 1 ? tr("Checking the recording …")
                                      : tr("Checking %n recordings …", nullptr, int(m_wanted.size())));
    m_job.start<workbench::CheckReport>(
        [path = m_bench.projectPath(), ids = m_wanted](const Progress& progress) {
            return workbench::checkProject(path, ids, progress);
        },
        [this](Result<workbench::CheckReport> report) { take(report); });
}

void CheckCard::take(const Result<workbench::CheckReport>& report)
{
    if (m_wanted.isEmpty())
        return;
    if (m_stale) {
        if (isVisible())
            check();
        return;
    }
    if (!report) {
        showSentence(workbench::sentenceFor(report.error()));
        return;
    }
    m_report = *report;
    showReport();
    emit checked();
}

void CheckCard::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
}

void CheckCard::showReport()
{
    const bool warned = !m_report.findings.empty() && m_report.worst() == workbench::Severity::Warning;
    m_verdict->setStatus(!m_report.passed() ? widgets::State::Alarm
                         : warned           ? widgets::State::Warning
                                            : widgets::State::Good,
                         !m_report.passed() ? tr("Not fit")
                         : warned           ? tr("Look here")
                                            : tr("Fit"));
    QString counts = m_report.windows == 1 ? tr("one window") : tr("%n windows", nullptr, int(m_report.windows));
    if (m_report.excludedWindows > 0)
        counts = tr("%1, %2 of them excluded").arg(counts).arg(m_report.excludedWindows);
    m_summary->setText(workbench::reportSummary(m_report) + QLatin1Char(' ') + counts + QLatin1Char('.'));
    m_findings->show(m_report.findings);
    m_outliers->show(m_report.outliers);
    m_outlierTitle->setText(tr("Windows unlike all others: %1").arg(m_report.outliers.size()));
    m_outlierPart->setVisible(!m_report.outliers.empty());
    m_excludeChosen->setEnabled(!m_outliers->chosen().empty());
    m_takeBack->setVisible(m_report.excludedWindows > 0);
    m_stack->setCurrentIndex(1);
}

void CheckCard::exclude(const std::vector<workbench::Outlier>& outliers)
{
    std::vector<project::Edit> edits;
    for (const workbench::Outlier& outlier : outliers)
        edits.emplace_back(
            project::AddExclusion{{{}, outlier.recordingId, outlier.span, project::outlierReason}});
    if (edits.empty())
        return;
    const QString text = outliers.size() == 1 ? tr("Exclude one window")
                                              : tr("Exclude %n windows", nullptr, int(outliers.size()));
    push(std::move(edits), text);
}

void CheckCard::takeBackExclusions()
{
    project::Database* database = m_bench.database();
    if (database == nullptr)
        return;
    std::vector<project::Edit> edits;
    for (const QString& id : m_wanted) {
        const auto exclusions = project::listExclusions(*database, id);
        if (!exclusions) {
            emit failed(exclusions.error());
            return;
        }
        for (const project::Exclusion& exclusion : *exclusions)
            edits.emplace_back(project::RemoveExclusion{exclusion.id});
    }
    if (!edits.empty())
        push(std::move(edits), tr("Take back exclusions"));
}

void CheckCard::push(std::vector<project::Edit> edits, const QString& text)
{
    m_undoStack.push(new widgets::FlipCommand(
        text, workbench::reversible(m_bench, std::move(edits), [this](const Error& error) { emit failed(error); })));
}

} // namespace baseline::sessions
