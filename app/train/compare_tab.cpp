// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/compare_tab.h"

#include "app/train/baseline_list.h"
#include "app/train/comparison_model.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/table_style.h"
#include "core/workbench/sentence.h"
#include "core/workbench/sources.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace baseline::train {

namespace {

using workbench::DetectorComparison;
using workbench::ComparisonRow;

QString noteOf(const DetectorComparison& comparison)
{
    QString note =
        comparison.folds == workbench::FoldKind::InTime
            ? CompareTab::tr("There is one normal recording: its last third was held back, behind a gap. What changes slowly "
                             "is on both sides all the same; a second recording would tell.")
            : CompareTab::tr("Each of %1 groups of recordings was held back once; no recording stood on both sides.")
                  .arg(comparison.foldCount);
    if (comparison.anomalousRecordings == 0)
        note += u' ' + CompareTab::tr("No recording is labelled as a fault, so there is no AUC.");
    return note + u' '
           + CompareTab::tr("These figures rank. The row you keep is trained anew, and its threshold comes from windows of its "
                            "own.");
}

/// Recordings of the project that carry another label than the chosen ones.
std::vector<workbench::CountSeries> anomaliesAmong(std::vector<workbench::CountSeries> all,
                                                   const std::vector<workbench::CountSeries>& normal)
{
    QStringList labels;
    QStringList ids;
    for (const workbench::CountSeries& one : normal) {
        labels.append(one.label);
        ids.append(one.recordingId);
    }
    std::erase_if(all, [&](const workbench::CountSeries& one) {
        return one.label.isEmpty() || labels.contains(one.label) || ids.contains(one.recordingId);
    });
    return all;
}

} // namespace

CompareTab::CompareTab(workbench::Workbench& bench, BaselineList& recordings, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_recordings(recordings), m_model(new ComparisonModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView(this)), m_stack(new QStackedWidget(this)),
      m_filter(new QLineEdit(this)),
      m_start(widgets::makeButton(widgets::ButtonKind::Primary, tr("Compare all"), QStringLiteral("play"), this)),
      m_keep(widgets::makeButton(widgets::ButtonKind::Plain, tr("Train this one"), {}, this)),
      m_progress(new QProgressBar(this)), m_note(new QLabel(this))
{
    m_start->setObjectName(QStringLiteral("compareAll"));
    m_keep->setObjectName(QStringLiteral("keepRow"));
    buildTable();
    m_stack->addWidget(new widgets::EmptyState(
        QStringLiteral("graph"), tr("Nothing compared yet."),
        tr("Tick the normal recordings under Training, then press Compare all. Recordings with another label count as "
           "faults."),
        {}, m_stack));
    m_stack->addWidget(m_table);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    connect(m_start, &QPushButton::clicked, this, &CompareTab::startOrCancel);
    connect(m_keep, &QPushButton::clicked, this, &CompareTab::keep);
    connect(m_table, &QTableView::doubleClicked, this, &CompareTab::keep);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CompareTab::showState);
    connect(&m_recordings, &BaselineList::choiceChanged, this, &CompareTab::showState);
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &CompareTab::showState);
    connect(&m_job, &workbench::BackgroundJob::progressed, this, [this](double fraction, const QString& stage) {
        m_progress->setValue(int(100.0 * fraction));
        m_progress->setFormat(QStringLiteral("%1: %p %").arg(stage));
    });
    showState();
}

QWidget* CompareTab::buildBar()
{
    auto* bar = new QWidget(this);
    m_filter->setPlaceholderText(tr("Filter by detector or features"));
    m_filter->setAccessibleName(tr("Filter the comparison"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(280);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_keep->setToolTip(tr("Train this detector with these features, with a threshold of its own"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_keep);
    layout->addWidget(m_start);
    return bar;
}

void CompareTab::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ComparisonModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    widgets::styleTable(*m_table);
    m_table->setAccessibleName(tr("Comparison of the detectors"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComparisonModel::Auc, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void CompareTab::startOrCancel()
{
    if (m_job.isRunning()) {
        m_job.cancel();
        return;
    }
    m_model->clear();
    m_note->clear();
    m_stack->setCurrentWidget(m_table);
    const QString project = m_bench.projectPath();
    const QStringList ids = m_recordings.chosenIds();
    const auto onRow = [this](const ComparisonRow& row) {
        // From the job's thread; when this tab is gone, so is the event.
        QMetaObject::invokeMethod(this, [this, row] { m_model->add(row); }, Qt::QueuedConnection);
    };
    m_job.start<DetectorComparison>(
        [project, ids, onRow](const Progress& progress) -> Result<DetectorComparison> {
            const auto normal = workbench::loadRecordings(project, ids, progress);
            if (!normal)
                return normal.error();
            auto all = workbench::loadSources({project}, {}, progress);
            if (!all)
                return all.error();
            return workbench::compareDetectors(*normal, anomaliesAmong(std::move(*all), *normal), {}, progress, onRow);
        },
        [this](const Result<DetectorComparison>& comparison) { take(comparison); });
}

void CompareTab::take(const Result<DetectorComparison>& comparison)
{
    m_note->setText(comparison ? noteOf(*comparison) : workbench::sentenceFor(comparison.error()));
    if (m_model->rowCount() == 0)
        m_stack->setCurrentIndex(0);
}

void CompareTab::keep()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const ComparisonRow& row = m_model->row(m_sorted->mapToSource(rows.first()).row());
    if (!row.problem)
        emit chosen(QString::fromStdString(row.detector), QString::fromStdString(row.recipe));
}

void CompareTab::showState()
{
    const bool running = m_job.isRunning();
    const bool hasBaseline = !m_recordings.chosenIds().isEmpty();
    m_start->setEnabled(running || hasBaseline);
    m_start->setText(running ? tr("Cancel") : tr("Compare all"));
    m_start->setToolTip(hasBaseline ? tr("Train every detector on every set of features") : tr("Tick at least one recording"));
    m_progress->setVisible(running);
    m_keep->setEnabled(!running && m_table->selectionModel()->hasSelection());
}

} // namespace baseline::train
