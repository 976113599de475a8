// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/kmeans_lesson.h"

#include "app/classroom/course_steps.h"
#include "app/classroom/inertia_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/live_windows.h"
#include "app/classroom/step_controls.h"
#include "app/classroom/steps_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/sentence_stack.h"
#include "app/widgets/theme.h"
#include "core/workbench/lesson_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace baseline::classroom {
namespace {

constexpr int sideWidth = 270; ///< at the usual size of texts
constexpr std::size_t blobCount = 4;
constexpr std::size_t blobRows = 300;
constexpr std::size_t trialStarts = 50;

QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

} // namespace

KMeansLesson::KMeansLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_bench(bench),
      m_source(new PointsSource(tr("Made-up clouds"), 2, learn::KMeansSteps::mostRows, this)),
      m_live(new LiveWindows(bench, 2, this, [this] { return isCollecting(); })),
      m_clusters(new QSpinBox(this)),
      m_start(new QComboBox(this)),
      m_again(makeButton(widgets::ButtonKind::Plain, tr("&New start"), QStringLiteral("refresh"), this)),
      m_stack(new widgets::SentenceStack(this)),
      m_view(new StepsView(this)),
      m_controls(new StepControls(this)),
      m_course(new CourseSteps(this)),
      m_inertia(new InertiaView(this)),
      m_facts(new QLabel(this)),
      m_trials(new QLabel(this)),
      m_use(makeButton(widgets::ButtonKind::Plain, tr("&Put on a board"), QStringLiteral("chip"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildPlot(), 1);
    layout->addWidget(buildSide());
    connectControls();
    connectSources();
    chooseSource(PointsSource::MadeUp);
}

KMeansLesson::~KMeansLesson() = default;

void KMeansLesson::connectControls()
{
    connect(m_clusters, &QSpinBox::valueChanged, this, [this] { restart(true); });
    connect(m_start, &QComboBox::activated, this, [this] { restart(true); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        restart(true);
    });
    connect(m_use, &QPushButton::clicked, this, &KMeansLesson::useAsModel);
    connect(m_controls, &StepControls::backWanted, this, [this] {
        m_steps->back();
        showState();
    });
    connect(m_controls, &StepControls::stepWanted, this, [this] {
        m_steps->forward();
        showState();
    });
    connect(m_controls, &StepControls::endWanted, this, [this] {
        m_steps->finish();
        showState();
    });
    connect(m_controls, &StepControls::cellsWanted, m_view, &StepsView::setCellsShown);
    connect(m_view, &StepsView::centrePlaced, this, [this](int cluster, QPointF at) {
        change(m_steps->place(static_cast<std::size_t>(cluster), std::array{at.x(), at.y()}));
    });
    connect(m_view, &StepsView::centreAdded, this, [this](QPointF at) {
        change(m_steps->add(std::array{at.x(), at.y()}));
    });
    connect(m_view, &StepsView::centreRemoved, this,
            [this](int cluster) { change(m_steps->remove(static_cast<std::size_t>(cluster))); });
}

void KMeansLesson::connectSources()
{
    connect(m_source, &PointsSource::chosen, this, &KMeansLesson::chooseSource);
    connect(m_source, &PointsSource::failed, this, &LessonView::failed);
    connect(m_source, &PointsSource::tableOpened, this, [this](const workbench::LessonPoints& points) {
        m_live->setOn(false);
        setPoints(points);
    });
    connect(m_live, &LiveWindows::arrived, this, &KMeansLesson::collect);
    connect(m_live, &LiveWindows::waitingChanged, this, [this] {
        if (m_live->isOn() && m_points.table.rows == 0)
            showNothing(m_live->waiting());
    });
}

QWidget* KMeansLesson::buildPlot()
{
    auto* card = new widgets::Card(tr("Points and centroids"), this);
    buildHeader(*card);
    auto* body = new QWidget(card);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_stack->setContent(m_view);
    layout->addWidget(m_stack, 1);
    auto* starts = new QHBoxLayout;
    starts->addWidget(m_start);
    starts->addWidget(m_again);
    starts->addStretch(1);
    starts->addWidget(m_controls->cellsBox());
    layout->addLayout(starts);
    layout->addWidget(m_controls);
    auto* hint = new QLabel(tr("Drag a centroid, double-click to add one, press Delete to remove it."), body);
    hint->setProperty("role", QStringLiteral("note"));
    hint->setWordWrap(true);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(hint, 1);
    m_use->setToolTip(
        tr("Makes a model of these clusters of the live signal, and leads to the page that puts it on the board"));
    bottom->addWidget(m_use);
    layout->addLayout(bottom);
    card->setContent(body);
    return card;
}

void KMeansLesson::buildHeader(widgets::Card& card)
{
    m_clusters->setRange(1, static_cast<int>(learn::KMeansSteps::mostClusters));
    m_clusters->setValue(4);
    m_clusters->setPrefix(tr("k = "));
    m_clusters->setAccessibleName(tr("Number of clusters"));
    m_start->addItems({tr("Random centroids"), tr("k-means++")});
    m_start->setAccessibleName(tr("How the first centroids are chosen"));
    m_again->setToolTip(tr("Other first centroids, and again from the beginning"));
    card.addHeaderWidget(m_source);
    card.addHeaderWidget(m_clusters);
}

QWidget* KMeansLesson::buildSide()
{
    auto* side = new QWidget(this);
    keepSideWidth(*side, sideWidth);
    auto* layout = cardColumn(side);

    auto* algorithm = new QWidget(side);
    auto* lines = new QVBoxLayout(algorithm);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_course);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop);
    m_facts->setMinimumHeight(4 * m_facts->fontMetrics().height());
    m_facts->setAccessibleName(tr("Figures of this state"));
    lines->addWidget(m_facts);
    auto* algorithmCard = new widgets::Card(tr("The algorithm"), side);
    algorithmCard->setContent(algorithm);
    layout->addWidget(algorithmCard);

    auto* curve = new widgets::Card(tr("How it falls"), side);
    curve->setContent(m_inertia);
    layout->addWidget(curve, 1);

    auto* starts = new QWidget(side);
    auto* startLines = new QVBoxLayout(starts);
    startLines->setContentsMargins(0, 0, 0, 0);
    m_trials->setWordWrap(true);
    m_trials->setText(tr("Does it matter where the centroids begin?"));
    auto* attempt = makeButton(widgets::ButtonKind::Plain, tr("Tr&y 50 starts of each kind"), {}, starts);
    connect(attempt, &QPushButton::clicked, this, &KMeansLesson::runTrials);
    startLines->addWidget(m_trials);
    startLines->addWidget(attempt);
    auto* startsCard = new widgets::Card(tr("Bad starts"), side);
    startsCard->setContent(starts);
    layout->addWidget(startsCard);
    return side;
}

void KMeansLesson::chooseSource(PointsSource::Source source)
{
    m_live->setOn(source == PointsSource::Live);
    if (source == PointsSource::MadeUp) {
        setPoints(workbench::blobPoints(blobCount, blobRows, 6));
    } else {
        setPoints({{}, m_live->names()});
        showNothing(m_live->waiting());
    }
}

void KMeansLesson::setPoints(const workbench::LessonPoints& points)
{
    m_points = points;
    m_view->setAxisTitles(m_points.names.value(0), m_points.names.value(1));
    m_trials->setText(tr("Does it matter where the centroids begin?"));
    restart(true);
}

/// From the first centroids of the chosen kind, or on the points that there are now from those that are shown.
void KMeansLesson::restart(bool otherCentres)
{
    const auto init = m_start->currentIndex() == 0 ? learn::KMeansInit::Random : learn::KMeansInit::KMeansPlusPlus;
    Result<Matrix> centres =
        learn::firstCentres(m_points.table, static_cast<std::size_t>(m_clusters->value()), init, m_seed);
    if (centres && !otherCentres && m_steps) {
        *centres = Matrix(m_steps->clusters(), 2);
        std::ranges::transform(m_steps->state().centres, centres->values.begin(),
                               [](double value) { return static_cast<float>(value); });
    }
    m_steps.reset();
    if (centres) {
        if (auto steps = learn::KMeansSteps::begin(m_points.table, *centres, m_rules))
            m_steps = std::move(*steps);
    }
    if (m_steps)
        showState();
    else
        showNothing(tr("There are %1 different points: choose a k of at most that many.")
                        .arg(centres ? 0.0 : centres.error().value));
}

void KMeansLesson::change(const Status& outcome)
{
    m_controls->stop();
    showState();
    if (!outcome)
        m_facts->setText(tr("That cannot be: there are 1 to %1 centroids, and no more than different points.")
                             .arg(learn::KMeansSteps::mostClusters));
}

void KMeansLesson::showState()
{
    const learn::KMeansState& state = m_steps->state();
    std::vector<double> from;
    if (state.phase == learn::KMeansPhase::Moved)
        from = m_steps->before()->centres;
    m_stack->showContent();
    m_view->showState(m_points.table, state, std::move(from));
    m_course->showState(state, m_rules);
    m_inertia->setValues(m_steps->inertias());
    m_facts->setText(facts());
    m_controls->setPossible(m_steps->canGoBack(), m_steps->canGoForward());
    m_use->setEnabled(m_live->isOn() && state.phase != learn::KMeansPhase::Placed);
    const QSignalBlocker blocker(m_clusters);
    m_clusters->setValue(static_cast<int>(m_steps->clusters()));
}

void KMeansLesson::showNothing(const QString& sentence)
{
    m_steps.reset();
    m_stack->showSentence(sentence);
    m_inertia->setValues({});
    m_facts->clear();
    m_controls->setPossible(false, false);
    m_use->setEnabled(false);
}

QString KMeansLesson::facts() const
{
    if (!m_steps)
        return {};
    const learn::KMeansState& state = m_steps->state();
    QStringList lines{m_points.leftOut == 0 ? tr("%n points", nullptr, static_cast<int>(m_points.table.rows))
                                            : tr("%n points", nullptr, static_cast<int>(m_points.table.rows)) +
                                                  tr(" (%1 rows left out)").arg(m_points.leftOut)};
    if (state.phase == learn::KMeansPhase::Placed) {
        lines.append(tr("no point belongs to a centroid yet"));
    } else {
        lines.append(tr("repetition %1").arg(state.iteration));
        lines.append(tr("sum of squared distances %1").arg(number(state.inertia)));
        if (state.phase == learn::KMeansPhase::Assigned)
            lines.append(tr("%n points changed sides", nullptr, static_cast<int>(state.changed)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString KMeansLesson::trials() const
{
    return m_trials->text();
}

void KMeansLesson::runTrials()
{
    if (!m_steps)
        return;
    const auto trials = workbench::tryStarts(m_points.table, m_steps->clusters(), trialStarts);
    if (!trials) {
        m_trials->setText(tr("There are too few different points for so many centroids."));
        return;
    }
    m_trials->setText(
        tr("Random: %1 of %2 reach the best; the worst ends at %3.\nk-means++: %4 of %2; the worst ends at %5.\n"
           "The best is %6.")
            .arg(trials->reached(trials->random))
            .arg(trialStarts)
            .arg(number(trials->random.back()))
            .arg(trials->reached(trials->plusPlus))
            .arg(number(trials->plusPlus.back()), number(std::min(trials->random.front(), trials->plusPlus.front()))));
}

void KMeansLesson::useAsModel()
{
    const auto outcome = workbench::lessonModel(*m_steps, *m_live->recipe(), *m_live->stream(), tr("Classroom"));
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    if (const Status stored = m_bench.adopt(*outcome, {}); !stored)
        emit failed(stored.error());
    emit deployRequested();
}

/// Points come while nothing was done with them yet.
bool KMeansLesson::isCollecting() const
{
    return !m_controls->isRunning() && m_points.table.rows < LiveWindows::mostPoints &&
           (!m_steps || m_steps->state().phase == learn::KMeansPhase::Placed);
}

void KMeansLesson::collect(const std::vector<float>& features, bool isFirst)
{
    if (isFirst)
        m_points.table = {};
    m_points.table.append(features);
    restart(false);
}

} // namespace baseline::classroom
