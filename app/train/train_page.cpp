// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/train_page.h"

#include "app/train/baseline_list.h"
#include "app/train/compare_tab.h"
#include "app/train/options_card.h"
#include "app/train/outcome_view.h"
#include "app/train/stream_tab.h"
#include "app/train/thresholds_tab.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_header.h"
#include "app/widgets/side_column.h"
#include "core/workbench/running_work.h"
#include "core/workbench/sentence.h"
#include "core/workbench/sources.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace baseline::train {

TrainPage::TrainPage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_header(new widgets::PageHeader(tr("Train"), this)),
      m_train(widgets::makeButton(widgets::ButtonKind::Primary, tr("Train"), QStringLiteral("play"), this)),
      m_report(widgets::makeButton(widgets::ButtonKind::Plain, tr("Save report…"), QStringLiteral("file"), this)),
      m_recordings(new BaselineList(bench, this)), m_options(new OptionsCard(this)),
      m_result(new QStackedWidget(this)), m_outcome(new OutcomeView(this)), m_tabs(new QTabWidget(this)),
      m_compare(new CompareTab(bench, *m_recordings, this)), m_thresholds(new ThresholdsTab(bench, this)),
      m_stream(new StreamTab(bench, this)), m_trouble(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    m_train->setObjectName(QStringLiteral("primaryAction"));
    m_header->setSubtitle(tr("Normal recordings are enough: features, detector, threshold."));
    m_header->addWidget(m_progress);
    m_report->setObjectName(QStringLiteral("saveReport"));
    m_header->addWidget(m_report);
    m_header->addWidget(m_train);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the training"));
    auto* training = new QWidget(this);
    auto* columns = new QHBoxLayout(training);
    columns->setContentsMargins(0, 12, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(buildChoice());
    columns->addWidget(buildResult(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(training, tr("Training"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_tabs->addTab(m_thresholds, tr("Thresholds"));
    m_tabs->addTab(m_stream, tr("Stream"));
    m_tabs->setAccessibleName(tr("Training, comparison, thresholds and streams"));

    connect(m_tabs, &QTabWidget::currentChanged, this, &TrainPage::showState);
    connect(m_compare, &CompareTab::chosen, this, &TrainPage::trainChosen);
    connect(m_thresholds, &ThresholdsTab::failed, this, &TrainPage::failed);
    connect(m_thresholds, &ThresholdsTab::notify, this, &TrainPage::notify);
    connect(m_train, &QPushButton::clicked, this, &TrainPage::trainOrCancel);
    connect(m_report, &QPushButton::clicked, this, &TrainPage::reportRequested);
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, &TrainPage::showState);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, &TrainPage::showState);
    connect(m_recordings, &BaselineList::choiceChanged, this, &TrainPage::showState);
    // Also one that was trained elsewhere: again after an alarm.
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, &TrainPage::showTraining);
    workbench::nameJob(m_job, [] { return tr("Training a model"); });
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &TrainPage::showState);
    connect(&m_job, &workbench::BackgroundJob::progressed, this,
            [this](double fraction) { m_progress->setValue(int(100.0 * fraction)); });
    showTraining();
    showState();
}

QWidget* TrainPage::buildChoice()
{
    auto* choice = new QWidget(this);
    auto* recordings = new widgets::Card(tr("Recordings"), choice);
    recordings->setContent(m_recordings);
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(recordings, 1);
    layout->addWidget(m_options);
    return new widgets::SideColumn(choice, 372, this);
}

QWidget* TrainPage::buildResult()
{
    auto* result = new QWidget(this);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_nothing = new widgets::EmptyState(QStringLiteral("graph"), tr("No model yet."), {}, {}, m_result);
    m_result->addWidget(m_nothing);
    m_result->addWidget(m_outcome);
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_trouble);
    layout->addWidget(m_result, 1);
    return result;
}

void TrainPage::trainOrCancel()
{
    if (m_job.isRunning()) {
        m_job.cancel();
        return;
    }
    const QString project = m_bench.projectPath();
    const QStringList ids = m_recordings->chosenIds();
    const workbench::TrainOptions options = m_options->options();
    m_job.start<Trained>(
        [project, ids, options](const Progress& progress) -> Result<Trained> {
            auto recordings = workbench::loadRecordings(project, ids, progress, workbench::sourceOptionsFor(options.recipe));
            if (!recordings)
                return recordings.error();
            auto outcome = workbench::trainModel(*recordings, options, progress);
            if (!outcome)
                return outcome.error();
            return Trained{std::move(*outcome), std::move(*recordings)};
        },
        [this, project](const Result<Trained>& trained) {
            // A model goes into the project that it was trained from.
            if (project == m_bench.projectPath())
                take(trained);
            else
                emit failed({Error::Code::Cancelled, "another project was opened meanwhile"});
        });
}

void TrainPage::trainChosen(const QString& detector, const QString& recipe)
{
    m_options->choose(detector, recipe);
    m_tabs->setCurrentIndex(0);
    if (!m_job.isRunning())
        trainOrCancel();
}

void TrainPage::chooseClusters(int clusters)
{
    m_options->chooseClusters(clusters);
    m_tabs->setCurrentIndex(0);
}

void TrainPage::showTraining()
{
    const auto model = m_bench.modelAtHand();
    if (!model || !model->training)
        return;
    m_outcome->show(*model->training);
    m_result->setCurrentWidget(m_outcome);
}

bool TrainPage::isComparing() const
{
    return m_compare->isRunning();
}

void TrainPage::take(const Result<Trained>& trained)
{
    m_trouble->setVisible(!trained);
    if (!trained) {
        m_trouble->setText(workbench::sentenceFor(trained.error()));
        return;
    }
    const Status stored = m_bench.adopt(trained->outcome, trained->recordings);
    if (stored)
        emit notify(tr("“%1” is trained. Look at it in Explore, put it on the board in Deploy.")
                        .arg(QString::fromStdString(trained->outcome.model.identity.name)));
    else
        emit failed(stored.error());
}

void TrainPage::showState()
{
    const bool running = m_job.isRunning();
    const Seconds chosen = m_recordings->chosenDuration();
    m_train->setEnabled(running || chosen.count() > 0.0);
    m_train->setText(running ? tr("Cancel") : tr("Train"));
    m_train->setToolTip(chosen.count() > 0.0
                            ? tr("Train on %1 s of normal running").arg(QLocale().toString(chosen.count(), 'f', 0))
                            : tr("Tick at least one recording"));
    m_nothing->setSentence(
        tr("No model yet."),
        m_recordings->count() > 0
            ? tr("Tick the recordings that show the machine running well, then press Train.")
            : tr("Record the machine running well on the Live page, or import recordings on the Sessions page."));
    m_train->setVisible(running || m_tabs->currentIndex() == 0);
    const bool hasModel = m_bench.modelAtHand() && !m_bench.projectPath().isEmpty();
    m_report->setEnabled(hasModel);
    m_report->setToolTip(hasModel ? tr("All that is known of the model at hand, as PDF or HTML (Ctrl+Shift+R)")
                                  : tr("Train a model first, or choose one in Deploy"));
    m_progress->setVisible(running);
    m_recordings->setEnabled(!running);
    m_options->setEnabled(!running);
}

} // namespace baseline::train
