// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/outcome_view.h"

#include "app/widgets/card.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/score_strip.h"
#include "core/workbench/detector_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

namespace baseline::train {

namespace {

QString stopText(learn::StopCause stop)
{
    switch (stop) {
    case learn::StopCause::Converged:
        return OutcomeView::tr("converged");
    case learn::StopCause::SmallGain:
        return OutcomeView::tr("gain too small");
    case learn::StopCause::IterationLimit:
        return OutcomeView::tr("iteration limit");
    }
    return {};
}

QLabel* sentenceLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
        label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OutcomeView::OutcomeView(QWidget* parent)
    : QWidget(parent), m_threshold(new widgets::KpiCard(tr("Threshold"), this)),
      m_windows(new widgets::KpiCard(tr("Windows, fit + calibration"), this)),
      m_components(new widgets::KpiCard(tr("Principal components"), this)),
      m_clusters(new widgets::KpiCard(tr("Clusters"), this)), m_certificate(sentenceLabel(this)),
      m_notes(sentenceLabel(this)), m_scores(new widgets::ScoreStrip(this))
{
    auto* figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (widgets::KpiCard* card : {m_threshold, m_windows, m_components, m_clusters})
        figures->addWidget(card, 1);
    auto* words = new QWidget(this);
    auto* wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, 0, 0);
    wordsLayout->addWidget(m_certificate);
    wordsLayout->addWidget(m_notes);
    auto* certificate = new widgets::Card(tr("What the threshold promises"), this);
    certificate->setContent(words);
    auto* scores = new widgets::Card(tr("Calibration scores"), this);
    scores->setDetail(tr("held-out normal windows, in order of time"));
    m_scores->setUnnamed();
    scores->setContent(m_scores);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(figures);
    layout->addWidget(certificate);
    layout->addWidget(scores, 1);
}

void OutcomeView::show(const workbench::TrainOutcome& outcome)
{
    const QLocale locale;
    const model::Head& head = model::judgeOf(outcome.model);
    m_certificate->setText(
        tr("A new normal window exceeds the threshold with a probability of at most %1 %, as long as it is like the %2 "
           "calibration windows: it is number %3 when their scores are sorted, and none of them had a part in the fit. It "
           "promises nothing about how many faults are found, nor about speeds, loads and mountings that were not "
           "recorded.")
            .arg(locale.toString(100.0 * double(head.certificate.alpha), 'g', 3))
            .arg(head.certificate.calibrationWindows)
            .arg(head.certificate.rank));
    QString notes = tr("Trained in %1 ms. %2 windows were left unused: between the two parts, or overlapping.")
                        .arg(outcome.took.count())
                        .arg(outcome.unusedWindows);
    if (!outcome.constantFeatures.empty()) {
        QStringList names;
        for (const std::string& name : outcome.constantFeatures)
            names.append(QString::fromStdString(name));
        notes += u' ' + tr("Left out because they never varied: %1.").arg(names.join(QStringLiteral(", ")));
    }
    const workbench::FalseAlarms& alarms = outcome.falseAlarms;
    if (alarms.excludedWindows > 0)
        notes += u' '
                 + (alarms.excludedWindows == 1
                        ? tr("One window was excluded and not trained on.")
                        : tr("%n windows were excluded and not trained on.", nullptr, int(alarms.excludedWindows)))
                 + u' '
                 + tr("False alarms on the baseline: %1 % without them, %2 % with them (%3 of them alarm).")
                       .arg(locale.toString(100.0 * alarms.withoutExcluded, 'f', 2),
                            locale.toString(100.0 * alarms.withExcluded, 'f', 2))
                       .arg(alarms.excludedAlarms);
    m_notes->setText(notes);
    showFigures(outcome);
    showScores(outcome);
}

void OutcomeView::showFigures(const workbench::TrainOutcome& outcome)
{
    const QLocale locale;
    const model::Head& head = model::judgeOf(outcome.model);
    m_threshold->setValue(locale.toString(head.threshold, 'g', 4));
    m_threshold->setNote(std::holds_alternative<model::KMeans>(head.detector)
                             ? tr("distance, in sd")
                             : workbench::detectorName(head.detector));
    m_windows->setValue(QStringLiteral("%1 + %2").arg(outcome.fitWindows).arg(outcome.calibrationWindows));
    m_windows->setNote(tr("%1 samples each").arg(outcome.model.window.length));
    const double kept = std::accumulate(outcome.explained.begin(), outcome.explained.end(), 0.0);
    m_components->setVisible(!outcome.explained.empty());
    m_components->setValue(locale.toString(qulonglong(outcome.explained.size())));
    m_components->setNote(tr("of %1; %2 % variance")
                              .arg(outcome.model.scaler.mean.size())
                              .arg(locale.toString(100.0 * kept, 'f', 1)));
    const model::Head* const clusters = model::clusterHead(outcome.model);
    m_clusters->setVisible(clusters != nullptr);
    if (clusters != nullptr) {
        m_clusters->setValue(locale.toString(qulonglong(std::get<model::KMeans>(clusters->detector).centres.rows)));
        m_clusters->setNote(stopText(outcome.stop));
    }
}

void OutcomeView::showScores(const workbench::TrainOutcome& outcome)
{
    const model::Model& model = outcome.model;
    const double step = double(model.window.length) / model.stream.nominalRate.value;
    std::vector<widgets::ScorePoint> points;
    for (const double score : outcome.calibrationScores)
        points.push_back({double(points.size()) * step, float(score)});
    m_scores->setTimeRange(0.0, std::max(step, double(points.size()) * step));
    m_scores->setBoardScores(std::move(points));
    m_scores->setThreshold(double(model::judgeOf(model).threshold));
}

} // namespace baseline::train
