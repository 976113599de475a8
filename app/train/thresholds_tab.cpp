// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/thresholds_tab.h"

#include "app/train/budget_card.h"
#include "app/train/cost_card.h"
#include "app/train/threshold_card.h"
#include "app/train/threshold_plots.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/side_column.h"
#include "core/workbench/certificate_words.h"
#include "core/workbench/sentence.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::train {

ThresholdsTab::ThresholdsTab(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_stack(new QStackedWidget(this)),
      m_empty(new widgets::EmptyState(QStringLiteral("target"), tr("No model yet."), {}, tr("Score the recordings"), this)),
      m_trouble(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(widgets::makeButton(widgets::ButtonKind::Plain, tr("Cancel"), QStringLiteral("stop"), this)),
      m_plots(new ThresholdPlots(this)), m_threshold(new ThresholdCard(this)), m_budget(new BudgetCard(this)),
      m_costs(new CostCard(this))
{
    m_trouble->setObjectName(QStringLiteral("studyTrouble"));
    m_trouble->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the scoring"));
    m_cancel->setObjectName(QStringLiteral("cancelStudy"));
    m_cancel->setToolTip(tr("Stop scoring"));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_trouble, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0); // clear of the tabs
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connectParts();
    showState();
}

QWidget* ThresholdsTab::buildContent()
{
    auto* content = new QWidget(this);
    auto* side = new QWidget(content);
    auto* cards = new QVBoxLayout(side);
    cards->setContentsMargins(0, 0, 4, 0);
    cards->setSpacing(12);
    auto* confusion = new widgets::Card(tr("Confusion matrix"), side);
    confusion->setContent(m_plots->confusion());
    for (QWidget* card : {static_cast<QWidget*>(m_threshold), static_cast<QWidget*>(confusion),
                          static_cast<QWidget*>(m_budget), static_cast<QWidget*>(m_costs)})
        cards->addWidget(card);
    cards->addStretch(1);
    auto* scroll = new widgets::SideColumn(side, 368, content);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_plots, 1);
    layout->addWidget(scroll);
    return content;
}

void ThresholdsTab::connectParts()
{
    connect(m_plots, &ThresholdPlots::dragged, this, &ThresholdsTab::moveTo);
    connect(m_plots, &ThresholdPlots::stepped, this, &ThresholdsTab::stepBy);
    connect(m_threshold, &ThresholdCard::typed, this, &ThresholdsTab::moveTo);
    connect(m_threshold, &ThresholdCard::resetAsked, this, &ThresholdsTab::reset);
    connect(m_threshold, &ThresholdCard::applied, this, &ThresholdsTab::keep);
    connect(m_threshold, &ThresholdCard::backAsked, this, &ThresholdsTab::goBack);
    connect(m_costs, &CostCard::thresholdChosen, this, &ThresholdsTab::takeCostThreshold);
    connect(m_budget, &BudgetCard::calibrateAsked, this, &ThresholdsTab::calibrate);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_scoring.cancel();
        m_certifying.cancel();
    });
    connect(m_empty, &widgets::EmptyState::actionChosen, this, [this] {
        m_isStale = true;
        scoreIfShown();
    });
    connect(&m_refresh, &QTimer::timeout, this, &ThresholdsTab::showPoint);
    for (const workbench::BackgroundJob* job : {&m_scoring, &m_certifying}) {
        connect(job, &workbench::BackgroundJob::runningChanged, this, &ThresholdsTab::showState);
        connect(job, &workbench::BackgroundJob::progressed, this,
                [this](double fraction) { m_progress->setValue(int(100.0 * fraction)); });
    }
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, [this] {
        if (m_isKeeping)
            return;
        m_before.clear();
        forget();
    });
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, [this] {
        m_isStale = true;
        scoreIfShown();
    });
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] {
        m_before.clear();
        forget();
    });
}

/// What was studied belongs to another model.
void ThresholdsTab::forget()
{
    m_scoring.cancel();
    m_certifying.cancel();
    m_plots->setStudy(nullptr);
    m_budget->setStudy(nullptr);
    m_costs->setStudy(nullptr);
    m_outcome.reset();
    m_certificate.reset();
    m_trouble->clear();
    m_isStale = true;
    scoreIfShown();
    showState();
}

void ThresholdsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    scoreIfShown();
}

void ThresholdsTab::scoreIfShown()
{
    if (!m_isStale || !isVisible() || m_scoring.isRunning())
        return;
    const auto request = workbench::studyRequest(m_bench);
    if (!request)
        return;
    m_isStale = false;
    m_scoring.start<workbench::StudyOutcome>(
        [request = *request](const Progress& progress) { return request.run(progress); },
        [this](Result<workbench::StudyOutcome> outcome) { take(std::move(outcome)); });
}

void ThresholdsTab::take(Result<workbench::StudyOutcome> outcome)
{
    const auto model = m_bench.modelAtHand();
    if (m_isStale || !model) { // changed meanwhile
        scoreIfShown();
        return;
    }
    m_plots->setStudy(nullptr);
    m_costs->setStudy(nullptr);
    m_budget->setStudy(nullptr);
    m_outcome.reset();
    if (!outcome) {
        m_trouble->setText(workbench::sentenceFor(outcome.error()));
        showState();
        return;
    }
    m_outcome = std::move(*outcome);
    m_trouble->setText(workbench::leftOutSentence(*m_outcome));
    m_chosen = workbench::ChosenThreshold::of(model->model);
    m_certificate.reset();
    m_plots->setStudy(study());
    m_costs->setStudy(study());
    m_budget->setStudy(study());
    showPoint();
    showState();
}

void ThresholdsTab::moveTo(double threshold)
{
    if (!m_outcome)
        return;
    if (const Status moved = m_chosen.moveTo(threshold); !moved) {
        m_trouble->setText(workbench::sentenceFor(moved.error()));
        showPoint(); // what was typed goes
        return;
    }
    m_certificate.reset();
    m_refresh.start();
}

void ThresholdsTab::stepBy(int count, bool inHundredths)
{
    if (!m_outcome)
        return;
    const int each = inHundredths ? int(std::max<std::size_t>(1, study()->distinctScores() / 100)) : 1;
    moveTo(study()->stepped(m_chosen.value(), count * each));
}

void ThresholdsTab::takeCostThreshold(double threshold)
{
    if (!m_outcome || !m_chosen.moveTo(threshold, workbench::ChosenThreshold::Origin::Costs))
        return;
    m_certificate.reset();
    showPoint();
}

void ThresholdsTab::calibrate(const evaluate::CertifyOptions& options)
{
    if (!m_outcome)
        return;
    m_certifying.start<evaluate::BaselineCertificate>(
        [runs = study()->calibrationRuns(m_budget->chosenIds()), options](const Progress& progress) {
            return evaluate::certifyBaseline(runs, options, progress);
        },
        [this](const Result<evaluate::BaselineCertificate>& certificate) { takeCertificate(certificate); });
}

void ThresholdsTab::takeCertificate(const Result<evaluate::BaselineCertificate>& certificate)
{
    const auto model = m_bench.modelAtHand();
    if (!m_outcome || !model)
        return;
    if (!certificate) {
        m_budget->showTrouble(certificate.error());
        return;
    }
    if (m_chosen.calibrate(*certificate))
        m_certificate = *certificate;
    showPoint();
    m_budget->showCertificate(*certificate, model->model.alarm);
}

void ThresholdsTab::reset()
{
    m_chosen.reset();
    m_certificate.reset();
    showPoint();
}

/// What is known of the threshold, for the project and the report.
QString ThresholdsTab::evaluationJson() const
{
    const workbench::StudyPoint point = study()->at(m_chosen.value());
    QJsonObject facts{{QStringLiteral("threshold"), m_chosen.value()}};
    const auto put = [&facts](const char* key, const std::optional<double>& value) {
        facts[QLatin1String(key)] = value ? QJsonValue(*value) : QJsonValue();
    };
    put("fpr", point.falsePositiveRate);
    put("fnr", point.falseNegativeRate);
    put("alarming_windows_per_hour", point.alarmingWindowsPerHour);
    put("alarms_per_hour", point.falseAlarmsPerHour);
    if (study()->curves())
        facts[QStringLiteral("auc")] = study()->curves()->roc.auc;
    if (m_certificate) {
        const auto words = workbench::certificateInWords(*m_certificate, m_bench.modelAtHand()->model.alarm);
        facts[QStringLiteral("certificate")] = QJsonArray::fromStringList(words);
    }
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

void ThresholdsTab::keep()
{
    const auto model = m_bench.modelAtHand();
    if (!m_outcome || !model || !m_chosen.isChanged())
        return;
    const auto image = m_chosen.imageOf(model->model, model::hashOf(model->image), QDateTime::currentSecsSinceEpoch());
    if (!image) {
        emit failed(image.error());
        return;
    }
    m_isKeeping = true;
    const Status stored = m_bench.adoptTuned(*image, evaluationJson());
    m_isKeeping = false;
    m_before = model->projectId;
    m_chosen = workbench::ChosenThreshold::of(m_bench.modelAtHand()->model);
    showPoint();
    if (stored)
        emit notify(tr("“%1” has a new threshold and is at hand. Put it on the board in Deploy.")
                        .arg(QString::fromStdString(model->model.identity.name)));
    else
        emit failed(stored.error());
}

void ThresholdsTab::goBack()
{
    m_isKeeping = true;
    const Status taken = m_bench.takeModel(m_before);
    m_isKeeping = false;
    m_before.clear();
    if (!taken) {
        emit failed(taken.error());
        return;
    }
    m_chosen = workbench::ChosenThreshold::of(m_bench.modelAtHand()->model);
    m_certificate.reset();
    showPoint();
}

void ThresholdsTab::showPoint()
{
    const auto model = m_bench.modelAtHand();
    if (!m_outcome || !model)
        return;
    const workbench::StudyPoint point = study()->at(m_chosen.value());
    m_plots->setPoint(point);
    m_costs->setPoint(point);
    m_threshold->showPoint(*study(), point, m_chosen, model->model);
    if (!m_certificate && m_chosen.isChanged())
        m_budget->voidWords();
    showState();
}

void ThresholdsTab::showState()
{
    const bool hasModel = m_bench.modelAtHand() != nullptr;
    const bool isScoring = m_scoring.isRunning();
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_threshold->setBusy(isBusy(), !m_before.isEmpty());
    m_budget->setBusy(isBusy());
    m_stack->setCurrentIndex(m_outcome ? 1 : 0);
    m_empty->button()->setVisible(hasModel && !isScoring);
    if (isScoring)
        m_empty->setSentence(tr("Scoring the labelled recordings."), tr("The pictures appear when all are scored."));
    else if (hasModel)
        m_empty->setSentence(tr("Nothing to judge the threshold by."),
                             tr("Label recordings “normal” or as a fault in Sessions; those of the fit do not count."));
    else
        m_empty->setSentence(tr("No model yet."), tr("Train one first, or take one of the project in Deploy."));
}

} // namespace baseline::train
