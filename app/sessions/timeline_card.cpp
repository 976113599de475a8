// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_card.h"

#include "app/sessions/label_row.h"
#include "app/sessions/label_set_dialog.h"
#include "app/sessions/recording_words.h"
#include "app/sessions/timeline_overview.h"
#include "app/sessions/timeline_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/elided_label.h"
#include "core/workbench/sentence.h"
#include "core/workbench/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::sessions {

namespace {

constexpr std::size_t overviewColumns = 1600; ///< as many as a wide screen shows

} // namespace

TimelineCard::TimelineCard(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent)
    : Card(tr("Timeline"), parent), m_bench(bench), m_editor(new TimelineEditor(bench, undoStack, this)),
      m_stack(new QStackedWidget(this)), m_sentence(new QLabel(this)), m_view(new TimelineView(this)),
      m_overview(new TimelineOverview(this)), m_labels(new LabelRow(this)), m_facts(new widgets::ElidedLabel(this)),
      m_hint(new widgets::ElidedLabel(this)), m_suggestions(bench)
{
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(buildBody());
    setContent(m_stack);
    buildHeader();
    connectReader();
    connectEditor();
    connectView();
    connectSuggestions();
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, &TimelineCard::reload);
    connect(&m_bench, &workbench::Workbench::projectChanged, this,
            [this] { showNothing(tr("Choose a recording to see it.")); });
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, &TimelineCard::showButtons);
    showNothing(tr("Choose a recording to see it."));
}

TimelineCard::~TimelineCard() = default;

QWidget* TimelineCard::buildBody()
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* words = new QHBoxLayout;
    words->setSpacing(16);
    m_facts->setAccessibleName(tr("At the cursor"));
    m_hint->setProperty("role", QStringLiteral("subtitle"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->addWidget(m_facts, 3);
    words->addWidget(m_hint, 2);
    layout->addWidget(m_labels);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_overview);
    layout->addLayout(words);
    return body;
}

void TimelineCard::buildHeader()
{
    const auto add = [this](const QString& text, const QString& tip, const char* name) {
        QPushButton* button = widgets::makeButton(widgets::ButtonKind::Quiet, text, {}, this);
        button->setToolTip(tip);
        button->setObjectName(QLatin1String(name));
        addHeaderWidget(button);
        return button;
    };
    m_acceptAll = add(tr("Accept all"), tr("Makes segments of all suggestions (Ctrl+Enter)"), "acceptAll");
    m_suggest = add(tr("Suggest"), {}, "suggest");
    m_snap = add(tr("Snap"), tr("Marks begin and end where windows do (G)"), "snap");
    m_snap->setCheckable(true);
    m_editLabels = add(tr("Labels…"), tr("Names, colours and number keys of the labels"), "editLabels");
    connect(m_acceptAll, &QPushButton::clicked, m_editor, &TimelineEditor::acceptAll);
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        if (m_suggestions.isRunning())
            m_suggestions.cancel();
        else
            m_suggestions.ask(shownId());
    });
    connect(m_editLabels, &QPushButton::clicked, this, &TimelineCard::editLabels);
    connect(m_snap, &QPushButton::toggled, m_editor, &TimelineEditor::setSnaps);
    connect(m_editor, &TimelineEditor::snapsChanged, m_snap, &QPushButton::setChecked);
}

void TimelineCard::connectReader()
{
    using workbench::TimelineReader;
    connect(&m_reader, &TimelineReader::opened, this,
            [this](const workbench::TimelineFacts& facts) { m_editor->setGaps(facts.gaps); });
    connect(&m_reader, &TimelineReader::columnsRead, this, [this](const TimelineReader::Columns& columns) {
        m_view->setColumns(columns);
        // The values at the cursor may be exact now.
        const SampleIndex cursor = m_editor->scene().cursor;
        if (cursor >= columns->span.first && cursor < columns->span.end())
            showFacts();
    });
    connect(&m_reader, &TimelineReader::overviewRead, this, [this](const TimelineReader::Columns& columns) {
        m_view->setOverview(columns);
        m_overview->setColumns(columns);
        showFacts();
        emit shown(shownId());
    });
    connect(&m_reader, &TimelineReader::failed, this,
            [this](const Error& error) { showNothing(workbench::sentenceFor(error)); });
}

void TimelineCard::connectEditor()
{
    connect(m_editor, &TimelineEditor::changed, this, &TimelineCard::showScene);
    connect(m_editor, &TimelineEditor::failed, this, &TimelineCard::failed);
    connect(m_editor, &TimelineEditor::notify, this, &TimelineCard::notify);
    connect(m_editor, &TimelineEditor::revealRequested, this,
            [this](qint64 position) { m_view->setWindow(m_view->window().revealing(position)); });
    connect(m_editor, &TimelineEditor::spanRevealRequested, this, [this](const recording::Span& span) {
        const workbench::TimelineWindow& window = m_view->window();
        // The end too, where both fit.
        m_view->setWindow(static_cast<double>(span.count) < 0.9 * window.count
                              ? window.revealing(span.end()).revealing(span.first)
                              : window.revealing(span.first));
    });
    connect(m_labels, &LabelRow::chosen, m_editor, &TimelineEditor::label);
}

void TimelineCard::connectView()
{
    connect(m_view, &TimelineView::windowChanged, this, [this] {
        m_overview->setWindow(m_view->window());
        readColumns();
    });
    connect(m_overview, &TimelineOverview::windowAsked, m_view, &TimelineView::setWindow);
    connect(m_view, &TimelineView::commandGiven, this,
            [this](const TimelineCommand& command) { m_editor->act(command, m_view->window().count); });
    connect(m_view, &TimelineView::cursorPlaced, m_editor, &TimelineEditor::placeCursor);
    connect(m_view, &TimelineView::spanDragged, m_editor, &TimelineEditor::markBetween);
    connect(m_view, &TimelineView::segmentClicked, m_editor, &TimelineEditor::choose);
    connect(m_view, &TimelineView::suggestionClicked, m_editor, &TimelineEditor::chooseSuggestion);
    connect(m_view, &TimelineView::edgeDragged, m_editor, &TimelineEditor::dragEdge);
}

void TimelineCard::connectSuggestions()
{
    connect(&m_suggestions, &TimelineSuggestions::suggested, this, [this](const workbench::Suggestions& suggestions) {
        m_editor->setSuggestions(suggestions);
        const auto count = static_cast<int>(m_editor->scene().suggestions.size());
        emit notify(count == 0 ? tr("The model suggests nothing that is not labelled already.")
                    : count == 1
                        ? tr("The model suggests one segment. Enter accepts it, Delete refuses it.")
                        : tr("The model suggests %n segments. Enter accepts, Delete refuses.", nullptr, count));
        m_editor->act({TimelineAction::Next}, m_view->window().count);
        m_view->setFocus();
    });
    connect(&m_suggestions, &TimelineSuggestions::failed, this, &TimelineCard::failed);
    connect(&m_suggestions, &TimelineSuggestions::progressed, this, &TimelineCard::showButtons);
}

void TimelineCard::show(const project::RecordingSummary& recording)
{
    if (recording.running)
        return showNothing(tr("“%1” is being recorded. Its picture is on the Live page.").arg(recording.info.name));
    if (recording.length == 0)
        return showNothing(tr("“%1” has no samples.").arg(recording.info.name));
    setTitle(recording.info.name);
    setDetail(tr("%1 · %2 · %3").arg(durationText(recording.duration()), rateText(recording.info),
                                     channelNames(recording.info.channels).join(QLatin1String(", "))));
    if (recording.info.id == shownId() && recording.length == m_editor->scene().length)
        return;
    m_suggestions.cancel();
    m_view->begin({}); // nothing of the one before under the values of this one
    m_editor->begin(recording);
    m_reader.open(m_bench.projectPath(), shownId());
    m_view->begin(m_editor->scene());
    m_overview->setColumns(nullptr);
    m_reader.wantOverview(overviewColumns);
    m_stack->setCurrentIndex(1);
    showButtons();
}

void TimelineCard::showPlace(SampleIndex sample)
{
    const TimelineScene& scene = m_editor->scene();
    if (shownId().isEmpty())
        return;
    const double seen = std::max(2.0 * scene.rate.value, workbench::TimelineWindow::smallest);
    workbench::TimelineWindow window = workbench::TimelineWindow::whole(scene.length);
    window.first = static_cast<double>(sample) - 0.25 * seen; // what follows is what was asked for
    window.count = seen;
    m_view->setWindow(window.fitted());
    m_editor->placeCursor(sample);
    m_view->setFocus();
}

void TimelineCard::showNothing(const QString& sentence)
{
    m_suggestions.cancel();
    m_reader.close();
    m_editor->end();
    m_view->begin(m_editor->scene());
    setTitle(tr("Timeline"));
    setDetail({});
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(0);
    showButtons();
}

QString TimelineCard::sentence() const
{
    return m_stack->currentIndex() == 0 ? m_sentence->text() : QString();
}

QString TimelineCard::facts() const
{
    return m_facts->text();
}

void TimelineCard::readColumns()
{
    if (!shownId().isEmpty())
        m_reader.want(m_view->window().positionsAround(), m_view->columnsWanted());
}

void TimelineCard::reload()
{
    if (!shownId().isEmpty() && !m_editor->reload())
        showNothing(tr("This recording is not in the project any more."));
}

void TimelineCard::showScene()
{
    m_view->setScene(m_editor->scene());
    m_overview->setScene(m_editor->scene());
    m_labels->setLabels(m_editor->labels() ? m_editor->labels()->labels : std::vector<project::Label>());
    showFacts();
    showHint();
    showButtons();
}

void TimelineCard::editLabels()
{
    if (!m_editor->labels() || !m_bench.database())
        return;
    LabelSetDialog dialog(*m_editor->labels(), this);
    if (dialog.exec() != QDialog::Accepted || !m_bench.database() || dialog.change().set == m_editor->labels())
        return;
    auto edits = workbench::labelSetEdits(*m_bench.database(), dialog.change());
    if (edits)
        m_editor->push(std::move(*edits), tr("change labels"));
    else
        emit failed(edits.error());
}

} // namespace baseline::sessions
