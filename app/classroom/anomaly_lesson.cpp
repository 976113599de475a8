// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/anomaly_lesson.h"

#include "app/classroom/lesson_layout.h"
#include "app/classroom/live_probe.h"
#include "app/classroom/live_windows.h"
#include "app/classroom/probe_view.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/card.h"
#include "app/widgets/score_histogram.h"
#include "app/widgets/sentence_stack.h"
#include "app/widgets/style_property.h"
#include "core/workbench/lesson_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr std::size_t cloudPoints = 300;
constexpr std::uint64_t seed = 3;
constexpr double firstWithin = 99.0; ///< percent: the rule of the course notebook
constexpr int mostClusters = 12;

QString number(double value)
{
    return QLocale().toString(value, 'g', 3); // a vibration's distances are hundredths of a g
}

} // namespace

AnomalyLesson::AnomalyLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_bench(bench),
      m_source(new PointsSource(tr("Made-up clouds"), 2, learn::KMeansSteps::mostRows, this)),
      m_windows(new LiveWindows(bench, 2, this, [this] { return !isCollecting() || m_points.table.rows < LiveWindows::mostPoints; })),
      m_probe(new LiveProbe(this)),
      m_clusters(new QSpinBox(this)),
      m_stack(new widgets::SentenceStack(this)),
      m_view(new ProbeView(this)),
      m_facts(new QLabel(this)),
      m_verdict(new QLabel(this)),
      m_within(new ValueSlider(tr("Points within the limits"), 50.0, 100.0, 100, this)),
      m_own(new QCheckBox(tr("Each cluster its &own scale"), this)),
      m_outside(new QLabel(this)),
      m_histogram(new widgets::ScoreHistogram(this))
{
    m_within->setWords([](double value) -> QString { return QLocale().toString(value, 'f', 1) + QStringLiteral(" %"); });
    m_within->setValue(firstWithin);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildPlot(), 3);
    layout->addWidget(buildSide(), 2);
    connectControls();
    connectSources();
    chooseSource(PointsSource::MadeUp);
}

void AnomalyLesson::connectControls()
{
    connect(m_clusters, &QSpinBox::valueChanged, this, &AnomalyLesson::learn);
    connect(m_own, &QCheckBox::toggled, this, &AnomalyLesson::learn);
    connect(m_within, &ValueSlider::valueChanged, this, [this](double percent) {
        if (m_detector)
            setThreshold(workbench::thresholdAt(*m_detector, percent));
    });
    connect(m_histogram, &widgets::ScoreHistogram::dragged, this, &AnomalyLesson::setThreshold);
    connect(m_histogram, &widgets::ScoreHistogram::stepped, this, &AnomalyLesson::stepThreshold);
    connect(m_view, &ProbeView::probed, this, [this](QPointF place) {
        if (m_windows->isOn())
            return; // the machine puts it there
        m_place = place;
        showProbe();
    });
}

void AnomalyLesson::connectSources()
{
    connect(m_source, &PointsSource::chosen, this, &AnomalyLesson::chooseSource);
    connect(m_source, &PointsSource::failed, this, &LessonView::failed);
    connect(m_source, &PointsSource::tableOpened, this, [this](const workbench::LessonPoints& points) {
        m_windows->setOn(false);
        setPoints(points);
    });
    connect(m_windows, &LiveWindows::arrived, this, &AnomalyLesson::take);
    connect(m_windows, &LiveWindows::waitingChanged, this, [this] {
        if (isCollecting())
            showCollected();
        else if (m_windows->isOn())
            forgetProbe(); // the last window says nothing of a machine that nobody hears
    });
    connect(m_probe, &LiveProbe::watchWanted, this, &AnomalyLesson::watch);
    connect(m_probe, &LiveProbe::learnWanted, this, &AnomalyLesson::collectAgain);
    connect(m_probe, &LiveProbe::boardWanted, this, &AnomalyLesson::useAsModel);
}

QWidget* AnomalyLesson::buildPlot()
{
    m_clusters->setRange(1, mostClusters);
    m_clusters->setValue(3);
    m_clusters->setPrefix(tr("k = "));
    m_clusters->setAccessibleName(tr("Number of clusters"));
    auto* card = new widgets::Card(tr("Points"), this);
    card->addHeaderWidget(m_source);
    card->addHeaderWidget(m_clusters);
    m_stack->setContent(m_view);
    auto* body = new QWidget(card);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_stack, 1);
    lines->addWidget(m_probe);
    card->setContent(body);
    return card;
}

QWidget* AnomalyLesson::buildSide()
{
    auto* side = new QWidget(this);
    auto* layout = cardColumn(side);
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("probeFacts"));
    m_verdict->setProperty("role", QStringLiteral("sentence"));
    m_verdict->setWordWrap(true);
    lines->addWidget(m_facts);
    lines->addWidget(m_verdict);
    auto* probe = new widgets::Card(tr("The probe"), side);
    probe->setContent(content);
    layout->addWidget(probe);
    layout->addWidget(buildThreshold(side), 1);
    return side;
}

QWidget* AnomalyLesson::buildThreshold(QWidget* side)
{
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_own->setToolTip(tr("The distance counts in units of the cluster: half of its own points lie within one"));
    m_outside->setWordWrap(true);
    lines->addWidget(m_within);
    lines->addWidget(m_own);
    lines->addWidget(m_outside);
    lines->addWidget(m_histogram, 1);
    auto* card = new widgets::Card(tr("The threshold"), side);
    card->setContent(content);
    return card;
}

void AnomalyLesson::chooseSource(PointsSource::Source source)
{
    const bool isLive = source == PointsSource::Live;
    m_windows->setOn(isLive);
    if (isLive)
        collectAgain();
    else
        setPoints(workbench::unevenClouds(cloudPoints, seed));
}

void AnomalyLesson::setPoints(const workbench::LessonPoints& points)
{
    m_points = points;
    m_place.reset();
    m_view->setAxisTitles(m_points.names.value(0), m_points.names.value(1));
    m_probe->setVisible(m_windows->isOn());
    learn();
}

bool AnomalyLesson::isCollecting() const
{
    return m_windows->isOn() && !m_probe->isWatching();
}

void AnomalyLesson::collectAgain()
{
    m_probe->showLearning(0);
    setPoints({{}, m_windows->names()});
}

void AnomalyLesson::take(const std::vector<float>& features, bool isFirst)
{
    if (isFirst && m_points.table.rows > 0)
        collectAgain();
    if (isCollecting()) {
        m_points.table.append(features);
        showCollected();
        return;
    }
    m_place = QPointF(features[0], features[1]);
    showProbe();
    if (const auto seen = probe())
        m_probe->add(seen->score);
}

/// What is normal is not known yet: grey points, and no limits.
void AnomalyLesson::showCollected()
{
    std::vector<widgets::ScatterPoint> shown;
    for (std::size_t row = 0; row < m_points.table.rows; ++row)
        shown.push_back({m_points.table(row, 0), m_points.table(row, 1), -1});
    m_view->setPoints(std::move(shown));
    m_probe->showLearning(m_points.table.rows);
    if (m_points.table.rows == 0)
        m_stack->showSentence(m_windows->waiting());
    else
        m_stack->showContent();
}

void AnomalyLesson::forgetProbe()
{
    m_place.reset();
    showProbe();
}

void AnomalyLesson::watch()
{
    m_probe->showWatching(m_points.table.rows);
    learn();
}

void AnomalyLesson::showUse()
{
    m_probe->setUsable(m_probe->isWatching() && m_detector && !m_own->isChecked(),
                       m_own->isChecked() ? tr("A board measures all clusters alike: untick “Each cluster its own scale”.")
                                          : tr("There is a model when the windows are watched."));
}

void AnomalyLesson::useAsModel()
{
    const auto outcome = workbench::lessonModel(*m_detector, m_points.table, m_threshold, *m_windows->recipe(),
                                                *m_windows->stream(), tr("Classroom"));
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    if (const Status stored = m_bench.adopt(*outcome, {}); !stored)
        emit failed(stored.error());
    emit deployRequested();
}

void AnomalyLesson::learn()
{
    m_detector.reset();
    showUse();
    if (isCollecting()) {
        m_view->setCentres({});
        m_view->setCircles({});
        m_histogram->setScores({}, {}, {0.0, 1.0});
        m_outside->clear();
        showProbe();
        showCollected();
        return;
    }
    auto detector =
        workbench::detectorOf(m_points.table, static_cast<std::size_t>(m_clusters->value()), m_own->isChecked());
    if (!detector) {
        m_stack->showSentence(
            tr("There are %1 different points: choose a k of at most that many.").arg(detector.error().value));
        m_outside->clear();
        showProbe();
        return;
    }
    m_stack->showContent();
    m_detector = std::move(*detector);
    if (m_probe->isWatching())
        m_probe->showWatching(m_points.table.rows); // scores of another detector say nothing beside its threshold
    showUse();
    std::vector<widgets::ScatterPoint> shown;
    for (std::size_t row = 0; row < m_points.table.rows; ++row)
        shown.push_back({m_points.table(row, 0), m_points.table(row, 1), static_cast<int>(m_detector->labels[row])});
    m_view->setPoints(std::move(shown));
    std::vector<QPointF> centres;
    for (std::size_t i = 0; i < m_detector->centres.rows; ++i)
        centres.emplace_back(m_detector->centres(i, 0), m_detector->centres(i, 1));
    m_view->setCentres(std::move(centres));
    setThreshold(workbench::thresholdAt(*m_detector, m_within->value()));
}

void AnomalyLesson::setThreshold(double threshold)
{
    if (!m_detector || !std::isfinite(threshold))
        return;
    m_threshold = std::max(0.0, threshold);
    {
        const QSignalBlocker quiet(m_within);
        const double inside = 1.0 - static_cast<double>(outside()) / static_cast<double>(m_points.table.rows);
        if (m_threshold != workbench::thresholdAt(*m_detector, m_within->value()))
            m_within->setValue(100.0 * inside);
    }
    showAll();
}

/// By hundredths of the highest score.
void AnomalyLesson::stepThreshold(int count)
{
    if (m_detector) {
        const double highest = std::ranges::max(m_detector->scores);
        setThreshold(std::clamp(m_threshold + 0.01 * count * highest, 0.0, 2.0 * highest));
    }
}

std::size_t AnomalyLesson::outside() const
{
    return m_detector ? static_cast<std::size_t>(
                            std::ranges::count_if(m_detector->scores, [this](double s) { return s > m_threshold; }))
                      : 0;
}

void AnomalyLesson::showAll()
{
    QList<widgets::ScatterCircle> circles;
    for (std::size_t i = 0; i < m_detector->centres.rows; ++i)
        circles.append({QPointF(m_detector->centres(i, 0), m_detector->centres(i, 1)),
                        m_threshold * m_detector->units[i],
                        static_cast<int>(i),
                        {}});
    m_view->setCircles(circles);
    const double highest = std::max(std::ranges::max(m_detector->scores), 1e-6);
    m_histogram->setScores(m_detector->scores, {}, {0.0, 1.6 * highest});
    m_histogram->setThreshold(m_threshold);
    m_probe->setThreshold(m_threshold);
    m_outside->setText(tr("%n points lie outside", nullptr, static_cast<int>(outside())) +
                       tr(" of %1 that were learned from.").arg(m_points.table.rows));
    showProbe();
}

std::optional<workbench::PlaneScore> AnomalyLesson::probe() const
{
    if (!m_detector || !m_place)
        return std::nullopt;
    return workbench::scoreAt(*m_detector, {m_place->x(), m_place->y()});
}

void AnomalyLesson::showProbe()
{
    const auto seen = probe();
    if (!seen) {
        m_facts->setText(
            m_probe->isWatching() && m_windows->isOn() ? m_windows->waiting()
            : m_windows->isOn()
                ? tr("Let the machine run as it always does: its windows are learned. Then each new one is the probe.")
                : tr("Click anywhere in the plane: this is a new window, and the question is whether it is like the "
                     "others."));
        m_verdict->clear();
        m_view->setProbe({}, 0, false);
        return;
    }
    const bool isAlarm = seen->score > m_threshold;
    const QStringList lines{tr("nearest centre: %1").arg(seen->cluster + 1),
                            tr("distance: %1").arg(number(seen->distance)),
                            tr("score: %1, threshold: %2").arg(number(seen->score), number(m_threshold))};
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_verdict->setText(isAlarm ? tr("An anomaly: it lies outside every limit.")
                               : tr("Normal: it lies within a limit."));
    widgets::setStyleProperty(*m_verdict, "state", isAlarm ? QStringLiteral("alarm") : QStringLiteral("good"));
    m_view->setProbe(m_place, seen->cluster, isAlarm);
}

} // namespace baseline::classroom
