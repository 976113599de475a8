// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/compare_tab.h"

#include "app/train/baseline_list.h"
#include "app/train/comparison_model.h"
#include "app/train/transfer_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/table_style.h"
#include "app/widgets/text_scale.h"
#include "core/recording/labels.h"
#include "core/workbench/note_sentence.h"
#include "core/workbench/running_work.h"
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

/// Recordings that carry another label than the chosen ones.
QStringList anomaliesAmong(const std::vector<project::RecordingSummary>& all, const QStringList& normal)
{
    QStringList labels;
    for (const project::RecordingSummary& summary : all) {
        if (normal.contains(summary.info.id))
            labels.append(summary.info.label);
    }
    QStringList ids;
    for (const project::RecordingSummary& summary : all) {
        if (!summary.running && !summary.info.label.isEmpty() && !labels.contains(summary.info.label)
            && !normal.contains(summary.info.id))
            ids.append(summary.info.id);
    }
    return ids;
}

} // namespace

CompareTab::CompareTab(workbench::Workbench& bench, BaselineList& recordings, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_recordings(recordings), m_model(new ComparisonModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView(this)), m_stack(new QStackedWidget(this)),
      m_filter(new QLineEdit(this)),
      m_start(widgets::makeButton(widgets::ButtonKind::Primary, tr("Compare all"), QStringLiteral("play"), this)),
      m_keep(widgets::makeButton(widgets::ButtonKind::Plain, tr("Train this one"), {}, this)),
      m_machines(widgets::makeButton(widgets::ButtonKind::Plain, tr("Across machines"), {}, this)), m_transfer(new TransferView(this)),
      m_progress(new QProgressBar(this)), m_note(new QLabel(this))
{
    setProperty("helpPage", QStringLiteral("choose-a-threshold#which-detector"));
    m_start->setObjectName(QStringLiteral("compareAll"));
    m_keep->setObjectName(QStringLiteral("keepRow"));
    m_machines->setObjectName(QStringLiteral("acrossMachines"));
    m_machines->setToolTip(tr("Train on the normal recordings of each machine, and judge all the others by it"));
    buildTable();
    m_stack->addWidget(new widgets::EmptyState(
        QStringLiteral("graph"), tr("Nothing compared yet."),
        tr("Tick the normal recordings under Training, then press Compare all. Recordings with another label count as "
           "faults."),
        {}, m_stack));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_transfer);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    connect(m_start, &QPushButton::clicked, this, &CompareTab::startOrCancel);
    connect(m_keep, &QPushButton::clicked, this, &CompareTab::keep);
    connect(m_machines, &QPushButton::clicked, this, &CompareTab::startTransfer);
    connect(m_table, &QTableView::doubleClicked, this, &CompareTab::keep);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CompareTab::showState);
    connect(&m_recordings, &BaselineList::choiceChanged, this, &CompareTab::showState);
    workbench::nameJob(m_job, [] { return tr("Comparing detectors"); });
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
    widgets::keepScaled(*m_filter, widgets::Extent::FixedWidth, 280);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_keep->setToolTip(tr("Train this detector with these features, with a threshold of its own"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_keep);
    layout->addWidget(m_machines);
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
    m_table->setObjectName(QStringLiteral("comparisonTable"));
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
    const auto summaries = m_bench.recordings();
    const QStringList anomalies = summaries ? anomaliesAmong(*summaries, ids) : QStringList();
    const auto onRow = [this](const ComparisonRow& row) {
        // From the job's thread; when this tab is gone, so is the event.
        QMetaObject::invokeMethod(this, [this, row] { m_model->add(row); }, Qt::QueuedConnection);
    };
    m_job.start<Compared>(
        [project, ids, anomalies, onRow](const Progress& progress) -> Result<Compared> {
            QStringList leftOut;
            const auto normal = workbench::loadRecordings(project, ids, progress, {}, &leftOut);
            if (!normal)
                return normal.error();
            const auto anomalous = workbench::loadRecordings(project, anomalies, progress, {}, &leftOut);
            if (!anomalous)
                return anomalous.error();
            auto comparison = workbench::compareDetectors(*normal, *anomalous, {}, progress, onRow);
            if (!comparison)
                return comparison.error();
            Compared compared{std::move(*comparison), workbench::comparisonTraps(*normal, *anomalous)};
            for (const QString& name : leftOut)
                compared.traps.push_back({workbench::TrapKind::LeftOut, name});
            return compared;
        },
        [this](const Result<Compared>& compared) { take(compared); });
}

void CompareTab::startTransfer()
{
    struct Transferred {
        workbench::TransferMatrix matrix;
        QStringList leftOut;
    };
    const auto show = [this](const Result<Transferred>& done) {
        if (!done) {
            m_note->setText(workbench::sentenceFor(done.error()));
            return;
        }
        m_transfer->show(done->matrix);
        m_stack->setCurrentWidget(m_transfer);
        showState();
        QStringList lines = workbench::transferInWords(done->matrix);
        for (const QString& name : done->leftOut)
            lines.append(workbench::sentenceFor(workbench::Trap{workbench::TrapKind::LeftOut, name}));
        m_note->setText(lines.join(u'\n'));
    };
    const bool begun = m_job.start<Transferred>(
        [project = m_bench.projectPath()](const Progress& progress) -> Result<Transferred> {
            const auto groups = workbench::transferGroups(project, recording::normalLabel, progress);
            if (!groups)
                return groups.error();
            auto matrix = workbench::transferMatrix(groups->groups, {}, progress);
            if (!matrix)
                return matrix.error();
            return Transferred{std::move(*matrix), groups->leftOut};
        },
        show);
    if (begun)
        m_note->clear();
}

void CompareTab::take(const Result<Compared>& compared)
{
    QString note = compared ? noteOf(compared->comparison) : workbench::sentenceFor(compared.error());
    if (compared) {
        for (const workbench::Trap& trap : compared->traps)
            note.prepend(workbench::sentenceFor(trap) + u'\n');
    }
    m_note->setText(note);
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
    m_machines->setEnabled(!running && !m_bench.projectPath().isEmpty());
    m_keep->setEnabled(!running && m_stack->currentWidget() == m_table && m_table->selectionModel()->hasSelection());
}

} // namespace baseline::train
