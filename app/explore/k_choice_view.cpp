// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/k_choice_view.h"

#include "app/explore/count_curve.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "core/workbench/points_words.h"
#include "core/workbench/running_work.h"
#include "core/workbench/sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baseline::explore {

namespace {

constexpr int progressSteps = 1000;

} // namespace

KChoiceView::KChoiceView(QWidget* parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_nothing(new widgets::EmptyState(QStringLiteral("graph"), {}, {}, tr("Count again"), this)),
      m_suggestion(new QLabel(this)),
      m_methods(new QLabel(this)),
      m_train(widgets::makeButton(widgets::ButtonKind::Primary, {}, {}, this)),
      m_cancel(widgets::makeButton(widgets::ButtonKind::Plain, tr("&Cancel"), {}, this)),
      m_progress(new QProgressBar(this)),
      m_inertia(new CountCurve(tr("sum of squared distances"), this)),
      m_silhouette(new CountCurve(tr("mean silhouette"), this)),
      m_gap(new CountCurve(tr("gap"), this)),
      m_job([this] { return isVisible(); }, [this] { measure(); })
{
    auto* body = new QWidget(this);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(buildWords());
    inside->addWidget(buildCurves(), 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(body);
    m_progress->setRange(0, progressSteps);
    m_progress->setAccessibleName(tr("Progress of counting clusters"));
    m_progress->setMaximumWidth(240);
    m_cancel->setToolTip(tr("Stops counting clusters (Alt+C)"));
    m_cancel->setObjectName(QStringLiteral("cancelCount"));
    auto* work = new QHBoxLayout;
    work->addStretch(1);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0); // clear of the tabs
    layout->addLayout(work);
    layout->addWidget(m_stack, 1);
    m_progress->hide();
    m_cancel->hide();
    workbench::nameJob(m_job.job(), [] { return tr("Counting clusters"); });
    connect(m_cancel, &QPushButton::clicked, &m_job, &workbench::RepeatedJob::cancel);
    connect(m_nothing, &widgets::EmptyState::actionChosen, this, [this] {
        showCounts();
        m_job.refresh();
    });
    connect(&m_job.job(), &workbench::BackgroundJob::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * progressSteps)); });
    connect(&m_job.job(), &workbench::BackgroundJob::runningChanged, this, [this](bool isRunning) {
        m_progress->setVisible(isRunning);
        m_cancel->setVisible(isRunning);
    });
    showCounts();
}

KChoiceView::~KChoiceView() = default;

QWidget* KChoiceView::buildWords()
{
    auto* card = new widgets::Card(tr("How many clusters"), this);
    auto* words = new QWidget(card);
    m_suggestion->setWordWrap(true);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_methods->setWordWrap(true);
    m_methods->setProperty("role", QStringLiteral("note"));
    m_train->setObjectName(QStringLiteral("trainWithCount"));
    m_train->setToolTip(tr("Goes to Train with this number of clusters set (Alt+T)"));
    auto* layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->addWidget(m_suggestion, 1);
    line->addWidget(m_train);
    layout->addLayout(line);
    layout->addWidget(m_methods);
    card->setContent(words);
    connect(m_train, &QPushButton::clicked, this, [this] {
        if (m_counts)
            emit trainRequested(static_cast<int>(m_counts->suggested));
    });
    return card;
}

QWidget* KChoiceView::buildCurves()
{
    auto* curves = new QWidget(this);
    auto* layout = new QHBoxLayout(curves);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto add = [&](const QString& title, CountCurve* curve) {
        auto* card = new widgets::Card(title, curves);
        card->setContent(curve);
        layout->addWidget(card, 1);
    };
    add(tr("Elbow"), m_inertia);
    add(tr("Silhouette"), m_silhouette);
    add(tr("Gap statistic"), m_gap);
    return curves;
}

void KChoiceView::setPoints(std::shared_ptr<const workbench::WindowPoints> points)
{
    const bool isSame = m_points && points && m_points->space == points->space;
    m_points = std::move(points);
    if (isSame)
        return;
    m_counts.reset();
    showCounts();
    if (m_points && m_points->space.rows > 0)
        m_job.refresh();
    else
        m_job.drop();
}

void KChoiceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_job.resume();
}

void KChoiceView::measure()
{
    if (!m_points)
        return;
    m_job.run<learn::ClusterCounts>(
        [points = m_points](const Progress& progress) { return learn::countClusters(points->space, {}, progress); },
        [this](Result<learn::ClusterCounts> counts) { take(std::move(counts)); });
}

void KChoiceView::take(Result<learn::ClusterCounts> counts)
{
    if (!counts && counts.error().code == Error::Code::Cancelled)
        showSentence(tr("Counting clusters was cancelled."));
    else if (!counts)
        showSentence(workbench::sentenceFor(counts.error()));
    if (!counts)
        return m_nothing->button()->show();
    m_counts = std::move(*counts);
    showCounts();
}

void KChoiceView::showCounts()
{
    if (!m_points)
        return showSentence(tr("There is no model to look at."), tr("Train one on normal recordings first."));
    if (m_points->space.rows == 0)
        return showSentence(tr("The windows that this model was fitted to are not at hand."),
                            tr("They are read from the recordings of its project."));
    if (!m_counts)
        return showSentence(tr("The clusters of the baseline are being counted."));
    std::vector<double> inertia;
    std::vector<double> silhouettes;
    std::vector<double> gaps;
    std::vector<double> errors;
    for (const learn::ClusterMeasure& measure : m_counts->measures) {
        inertia.push_back(measure.inertia);
        silhouettes.push_back(measure.silhouette);
        gaps.push_back(measure.gap);
        errors.push_back(measure.gapError);
    }
    m_inertia->setValues(std::move(inertia), {}, m_counts->elbow);
    m_silhouette->setValues(std::move(silhouettes), {}, m_counts->silhouette);
    m_gap->setValues(std::move(gaps), std::move(errors), m_counts->gap);
    m_suggestion->setText(workbench::countSentence(*m_counts));
    m_methods->setText(
        QStringList{workbench::elbowSentence(*m_counts), workbench::silhouetteSentence(*m_counts),
                    workbench::gapSentence(*m_counts),
                    tr("More clusters follow the baseline more closely and may find more anomalies: compare "
                       "on the Train page before you decide.")}
            .join(QLatin1Char('\n')));
    m_train->setText(tr("&Train with k = %1").arg(m_counts->suggested));
    m_stack->setCurrentIndex(1);
}

void KChoiceView::showSentence(const QString& sentence, const QString& hint)
{
    m_nothing->setSentence(sentence, hint);
    m_nothing->button()->hide();
    m_stack->setCurrentIndex(0);
}

QString KChoiceView::sentence() const
{
    return m_stack->currentIndex() == 0 ? m_nothing->sentence() : m_suggestion->text();
}

} // namespace baseline::explore
