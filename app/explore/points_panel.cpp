// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/points_panel.h"

#include "app/explore/cluster_limits.h"
#include "app/explore/point_actions.h"
#include "app/explore/point_pictures.h"
#include "app/explore/points_controls.h"
#include "app/explore/selection_bar.h"
#include "app/explore/window_card.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/save_file.h"
#include "core/workbench/points_words.h"
#include "core/workbench/sentence.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baseline::explore {

PointsPanel::PointsPanel(workbench::Workbench& bench, QUndoStack& undo, WindowCard& card,
                         std::function<bool()> isSeen, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_windowCard(card),
      m_source(new PointsSource(bench, std::move(isSeen), this)),
      m_actions(new PointActions(bench, undo, this)),
      m_controls(new PointsControls(parent ? *parent : *this, this)),
      m_pictures(new PointPictures(this)),
      m_selection(new SelectionBar([this] { return m_actions->labels(m_source->points().get()); }, this)),
      m_stack(new QStackedWidget(this)),
      m_noModel(new widgets::EmptyState(QStringLiteral("scatter"), tr("There is no model to look at."),
                                        tr("Train one on normal recordings: its windows appear here."),
                                        tr("Go to Train"), this)),
      m_noPoints(new widgets::EmptyState(QStringLiteral("scatter"), {}, {}, tr("Read again"), this)),
      m_filtered(new widgets::EmptyState(QStringLiteral("scatter"), tr("None of the windows is shown."),
                                         tr("What is chosen under “Show” leaves none of them."), tr("Show all windows"),
                                         this)),
      m_card(new widgets::Card(tr("Windows"), this)),
      m_note(new QLabel(this))
{
    m_card->setContent(buildPicture());
    m_stack->addWidget(m_noModel);
    m_stack->addWidget(m_noPoints);
    m_stack->addWidget(m_filtered);
    m_stack->addWidget(m_card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_stack, 1);
    connect(m_noModel, &widgets::EmptyState::actionChosen, this, &PointsPanel::trainRequested);
    connect(m_noPoints, &widgets::EmptyState::actionChosen, m_source, &PointsSource::readAgain);
    connect(m_filtered, &widgets::EmptyState::actionChosen, m_controls, &PointsControls::showAll);
    connect(m_actions, &PointActions::failed, this, &PointsPanel::failed);
    connect(m_actions, &PointActions::notify, this, &PointsPanel::notify);
    connectControls();
    connectPictures();
    connect(m_source, &PointsSource::changed, this, &PointsPanel::follow);
    connect(&bench, &workbench::Workbench::recordingsChanged, this, &PointsPanel::fillRecordings);
    connect(&bench, &workbench::Workbench::projectChanged, this, &PointsPanel::fillRecordings);
    fillRecordings();
    showPoints();
}

PointsPanel::~PointsPanel() = default;

QWidget* PointsPanel::buildPicture()
{
    auto* body = new QWidget(this);
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("pointsNote"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_selection);
    layout->addWidget(m_pictures, 1);
    layout->addWidget(m_note);
    return body;
}

void PointsPanel::connectControls()
{
    connect(m_controls, &PointsControls::pictureChanged, this,
            [this] { m_pictures->setPicture(m_controls->picture()); });
    connect(m_controls, &PointsControls::colouringChanged, this, &PointsPanel::showPoints);
    connect(m_controls, &PointsControls::filterChanged, this, &PointsPanel::showPoints);
    connect(m_controls, &PointsControls::lassoChanged, m_pictures, &PointPictures::setLasso);
    connect(m_controls, &PointsControls::recordingsChosen, this, [this](const QStringList& ids) {
        m_source->chooseOthers(ids);
        fillRecordings();
    });
    connect(m_controls, &PointsControls::saveRequested, this, [this] { save(false); });
    connect(m_controls, &PointsControls::cancelRequested, m_source, &PointsSource::cancel);
    connect(&m_source->job(), &workbench::BackgroundJob::progressed, m_controls, &PointsControls::setProgress);
    connect(&m_source->job(), &workbench::BackgroundJob::runningChanged, m_controls, &PointsControls::setWorking);
    connect(m_selection, &SelectionBar::labelChosen, this, [this](const QString& label) {
        if (m_source->points())
            m_actions->label(*m_source->points(), m_pictures->selection(), label);
    });
    connect(m_selection, &SelectionBar::excludeRequested, this, [this] {
        if (m_source->points())
            m_actions->exclude(*m_source->points(), m_pictures->selection());
    });
    connect(m_selection, &SelectionBar::saveRequested, this, [this] { save(true); });
    connect(m_selection, &SelectionBar::clearRequested, m_pictures, &PointPictures::clearSelection);
}

void PointsPanel::connectPictures()
{
    connect(m_pictures, &PointPictures::hovered, this, [this](std::optional<std::size_t> point) {
        if (point)
            m_windowCard.show(m_bench.projectPath(), m_source->points(), *point);
    });
    connect(m_pictures, &PointPictures::opened, this, &PointsPanel::open);
    connect(&m_windowCard, &WindowCard::openRequested, this, &PointsPanel::windowRequested);
    connect(m_pictures, &PointPictures::selectionChanged, this, &PointsPanel::showSelection);
    connect(m_pictures, &PointPictures::lassoChanged, m_controls, &PointsControls::setLasso);
}

void PointsPanel::fillRecordings()
{
    const auto rows = m_bench.recordings();
    m_controls->setRecordings(rows ? *rows : std::vector<project::RecordingSummary>{}, m_source->others());
}

/// Points came, or it became known why there are none.
void PointsPanel::follow()
{
    if (m_source->points() != m_drawn)
        showPoints();
    else
        showState();
}

void PointsPanel::showPoints()
{
    const auto& points = m_source->points();
    m_drawn = points;
    if (points)
        m_controls->setHasClusters(model::clusterHead(points->model) != nullptr);
    m_pictures->show(points, m_controls->filter(), m_controls->colourBy());
    m_windowCard.follow(m_bench.projectPath(), points);
    showState();
    showSelection();
    emit pointsChanged();
}

void PointsPanel::showState()
{
    const auto& points = m_source->points();
    const bool hasPoints = points && !points->points.empty();
    m_controls->setHasPoints(hasPoints);
    const QString leftOut = points ? workbench::leftOutSentence(points->leftOut) : QString();
    if (!m_bench.modelAtHand())
        return m_stack->setCurrentWidget(m_noModel);
    if (hasPoints && m_pictures->shownCount() == 0)
        return m_stack->setCurrentWidget(m_filtered);
    if (hasPoints) {
        QStringList notes{leftOut, limitSentence(points->model)};
        if (m_source->fault() && !m_source->isWorking()) // what is shown is what was there before
            notes.prepend(workbench::sentenceFor(*m_source->fault()));
        notes.removeAll(QString());
        m_note->setText(notes.join(QLatin1Char(' ')));
        const auto shown = static_cast<int>(m_pictures->shownCount());
        m_card->setDetail(shown == 1 ? tr("one window") : tr("%L1 windows").arg(shown));
        return m_stack->setCurrentWidget(m_card);
    }
    if (m_source->isWorking())
        m_noPoints->setSentence(tr("The windows of the baseline are being read."));
    else if (m_source->fault() && m_source->fault()->code == Error::Code::Cancelled)
        m_noPoints->setSentence(tr("Reading windows was cancelled."));
    else if (m_source->fault())
        m_noPoints->setSentence(workbench::sentenceFor(*m_source->fault()));
    else if (m_bench.projectPath().isEmpty())
        m_noPoints->setSentence(tr("No project is open."),
                                tr("The windows of a model are read from the recordings of a project."));
    else if (!leftOut.isEmpty())
        m_noPoints->setSentence(tr("No recording fits this model."), leftOut);
    else
        m_noPoints->setSentence(tr("The recordings that this model was trained on are not in this project."),
                                tr("Choose others under “Recordings” to see how the model places them."));
    m_noPoints->button()->setVisible(m_source->fault() && !m_source->isWorking());
    m_stack->setCurrentWidget(m_noPoints);
}

void PointsPanel::showSelection()
{
    const std::vector<std::size_t> chosen = m_pictures->selection();
    const auto& points = m_source->points();
    const bool isStored = points && !chosen.empty() &&
                          !points->recordingOf(points->points[chosen.front()]).id.isEmpty() &&
                          !m_bench.projectPath().isEmpty();
    m_selection->setCount(chosen.size(), isStored);
}

QString PointsPanel::sentence() const
{
    const auto* empty = qobject_cast<const widgets::EmptyState*>(m_stack->currentWidget());
    return empty ? empty->sentence() : QString();
}

QString PointsPanel::note() const
{
    return m_note->text();
}

void PointsPanel::open(std::size_t point)
{
    const auto& points = m_source->points();
    if (!points || point >= points->points.size())
        return;
    const workbench::WindowPoint& window = points->points[point];
    const QString id = points->recordingOf(window).id;
    if (!id.isEmpty())
        emit windowRequested(id, window.first);
}

void PointsPanel::save(bool onlyChosen)
{
    const auto points = m_source->points();
    if (!points)
        return;
    const std::vector<std::size_t> chosen = m_pictures->selection();
    const QString path =
        widgets::chooseSaveFile(this, tr("Save windows"), QStringLiteral("windows.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (onlyChosen)
        m_actions->save(path, *points, chosen);
    else
        m_actions->save(path, *points);
}

} // namespace baseline::explore
