// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_editor.h"

#include "app/widgets/flip_command.h"
#include "core/model/recipe.h"
#include "core/workbench/reversible_edits.h"
#include "core/workbench/workbench.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

constexpr double stepShare = 0.02; ///< of what is seen
constexpr double pageShare = 0.9;

} // namespace

TimelineEditor::TimelineEditor(workbench::Workbench& bench, QUndoStack& undoStack, QObject* parent)
    : QObject(parent), m_bench(bench), m_undoStack(undoStack)
{
}

void TimelineEditor::begin(const project::RecordingSummary& recording)
{
    m_scene = {};
    m_scene.recordingId = recording.info.id;
    m_scene.length = recording.length;
    m_scene.rate = recording.info.nominalRate;
    m_scene.channels = recording.info.channels;
    m_scene.stretches = workbench::stretchesOf(recording.length, {});
    // A rate that no recipe takes keeps the usual windows.
    const auto recipe = model::makeRecipe(model::recipeNames().front(), recording.info.nominalRate);
    m_grid = recipe ? workbench::WindowGrid{recipe->window.length, recipe->window.hop} : workbench::WindowGrid{};
    reload();
}

void TimelineEditor::end()
{
    m_scene = {};
    emit changed();
}

void TimelineEditor::setGaps(const std::vector<recording::Gap>& gaps)
{
    m_scene.gaps = gaps;
    m_scene.stretches = workbench::stretchesOf(m_scene.length, gaps);
    emit changed();
}

bool TimelineEditor::reload()
{
    project::Database* database = m_bench.database();
    if (m_scene.recordingId.isEmpty() || !database)
        return false;
    if (const auto known = project::findRecording(*database, m_scene.recordingId); !known)
        return false;
    auto segments = project::listSegments(*database, m_scene.recordingId);
    auto sets = project::listLabelSets(*database);
    if (!segments || !sets) {
        emit failed(segments ? sets.error() : segments.error());
        return true;
    }
    m_labels = sets->empty() ? std::nullopt : std::optional(std::move(sets->front()));
    m_scene.colours.clear();
    for (const project::Label& label : m_labels ? m_labels->labels : std::vector<project::Label>())
        m_scene.colours.insert(label.name, QColor(label.colour));
    m_scene.segments = std::move(*segments);
    std::vector<recording::Span> spans;
    for (const project::Segment& segment : m_scene.segments)
        spans.push_back(segment.span);
    m_scene.lanes = workbench::lanesOf(spans);
    if (!m_scene.chosenSegment())
        m_scene.chosen.clear();
    emit changed();
    return true;
}

void TimelineEditor::setSnaps(bool on)
{
    if (on == m_snaps)
        return;
    m_snaps = on;
    emit snapsChanged(on);
}

void TimelineEditor::act(const TimelineCommand& command, double seen)
{
    using Action = TimelineAction;
    if (command.action == Action::Undo)
        return m_undoStack.undo();
    if (command.action == Action::Redo)
        return m_undoStack.redo();
    if (command.action == Action::Snap)
        return setSnaps(!m_snaps);
    if (m_scene.length == 0)
        return;
    switch (command.action) {
    case Action::MarkIn: return beginMark();
    case Action::MarkOut: return endMark();
    case Action::Clear: return clear();
    case Action::Label: return labelWithKey(command.amount);
    case Action::Split: return split();
    case Action::Merge: return mergeWithNext();
    case Action::TrimFirst: return trim(workbench::Edge::First);
    case Action::TrimEnd: return trim(workbench::Edge::End);
    case Action::Delete: return remove();
    case Action::Next: return chooseNeighbour(1);
    case Action::Previous: return chooseNeighbour(-1);
    case Action::Accept: return accept();
    case Action::AcceptAll: return acceptAll();
    default: return moveCursor(command, seen);
    }
}

SampleIndex TimelineEditor::snapped(SampleIndex position) const
{
    return m_snaps ? workbench::snapped(position, m_scene.stretches, m_grid) : position;
}

/// Where a command takes the cursor; with snapping to the next edge of a window that way.
SampleIndex TimelineEditor::stepped(const TimelineCommand& command, double seen) const
{
    const SampleIndex cursor = m_scene.cursor;
    switch (command.action) {
    case TimelineAction::ToStart: return 0;
    case TimelineAction::ToEnd: return m_scene.length;
    case TimelineAction::Page:
        return snapped(cursor + command.amount * std::max<SampleIndex>(1, std::llround(pageShare * seen)));
    default: break;
    }
    if (command.fine)
        return cursor + command.amount;
    const SampleIndex step = std::max<SampleIndex>(1, std::llround(stepShare * seen));
    if (!m_snaps)
        return cursor + command.amount * step;
    // Wide views step over windows, close ones from one to the next; where there is no further window, on without.
    const SampleIndex least = std::max(step, m_grid.hop);
    const SampleIndex to = snapped(cursor + command.amount * least);
    return (to - cursor) * command.amount > 0 ? to : cursor + command.amount * least;
}

void TimelineEditor::setCursor(SampleIndex position)
{
    m_scene.cursor = std::clamp<SampleIndex>(position, 0, m_scene.length);
}

/// Marks from there to the cursor; nothing when they are the same.
void TimelineEditor::markTo(SampleIndex anchor)
{
    const auto [from, to] = std::minmax(anchor, m_scene.cursor);
    m_scene.mark = to > from ? std::optional(recording::Span{from, to - from}) : std::nullopt;
}

void TimelineEditor::moveCursor(const TimelineCommand& command, double seen)
{
    // Marking goes on from the end of the mark at which the cursor is not.
    SampleIndex anchor = m_scene.cursor;
    if (m_scene.mark && m_scene.cursor == m_scene.mark->first)
        anchor = m_scene.mark->end();
    else if (m_scene.mark && m_scene.cursor == m_scene.mark->end())
        anchor = m_scene.mark->first;
    setCursor(stepped(command, seen));
    if (command.extend) {
        m_scene.chosen.clear();
        m_scene.chosenSuggestion = -1;
    }
    if (command.extend && !m_scene.markBegin)
        markTo(anchor);
    else if (m_scene.markBegin)
        markTo(*m_scene.markBegin);
    emit changed();
    emit revealRequested(m_scene.cursor);
}

void TimelineEditor::placeCursor(SampleIndex position)
{
    setCursor(snapped(position));
    m_scene.chosen.clear();
    m_scene.chosenSuggestion = -1;
    if (m_scene.markBegin)
        markTo(*m_scene.markBegin);
    else
        m_scene.mark.reset();
    emit changed();
}

void TimelineEditor::markBetween(SampleIndex from, SampleIndex to)
{
    m_scene.markBegin.reset();
    m_scene.chosen.clear();
    m_scene.chosenSuggestion = -1;
    setCursor(snapped(to));
    markTo(std::clamp<SampleIndex>(snapped(from), 0, m_scene.length));
    emit changed();
}

/// The mark begins here and follows the cursor until O ends it; a mark that ends later keeps its end.
void TimelineEditor::beginMark()
{
    const SampleIndex cursor = m_scene.cursor;
    m_scene.chosen.clear();
    m_scene.chosenSuggestion = -1;
    const bool ends = m_scene.mark && !m_scene.markBegin && cursor < m_scene.mark->end();
    if (ends) {
        m_scene.mark = recording::Span{cursor, m_scene.mark->end() - cursor};
    } else {
        m_scene.mark.reset();
        m_scene.markBegin = cursor;
    }
    emit changed();
}

void TimelineEditor::endMark()
{
    const auto begin = m_scene.markBegin ? m_scene.markBegin
                       : m_scene.mark    ? std::optional(m_scene.mark->first)
                                         : std::nullopt;
    if (!begin) {
        emit notify(tr("Press I where the mark begins, then O where it ends."));
        return;
    }
    m_scene.markBegin.reset();
    markTo(*begin);
    emit changed();
}

/// One thing at a time: what is being marked, then what is marked, then what is chosen.
void TimelineEditor::clear()
{
    if (m_scene.markBegin || m_scene.mark) {
        m_scene.markBegin.reset();
        m_scene.mark.reset();
    } else {
        m_scene.chosen.clear();
        m_scene.chosenSuggestion = -1;
    }
    m_scene.dragged.reset();
    emit changed();
}

void TimelineEditor::choose(const QString& segmentId)
{
    m_scene.chosen = segmentId;
    m_scene.chosenSuggestion = -1;
    m_scene.markBegin.reset();
    m_scene.mark.reset();
    emit changed();
}

void TimelineEditor::chooseSuggestion(int index)
{
    choose({});
    m_scene.chosenSuggestion = index >= 0 && index < static_cast<int>(m_scene.suggestions.size()) ? index : -1;
    emit changed();
}

/// Segments and suggestions together, in the order in which they begin.
void TimelineEditor::chooseNeighbour(int direction)
{
    struct Place {
        recording::Span span;
        QString id;
        int suggestion = -1;
    };
    std::vector<Place> places;
    for (const project::Segment& segment : m_scene.segments)
        places.push_back({segment.span, segment.id, -1});
    for (std::size_t i = 0; i < m_scene.suggestions.size(); ++i)
        places.push_back({m_scene.suggestions[i].span, {}, static_cast<int>(i)});
    if (places.empty()) {
        emit notify(tr("This recording has no segments yet."));
        return;
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.span.first < b.span.first; });
    const auto chosen = std::find_if(places.begin(), places.end(), [&](const Place& place) {
        return place.suggestion >= 0 ? place.suggestion == m_scene.chosenSuggestion
                                     : place.id == m_scene.chosen;
    });
    auto next = places.end();
    if (chosen != places.end()) {
        const bool stays = direction > 0 ? std::next(chosen) == places.end() : chosen == places.begin();
        next = stays ? chosen : chosen + direction;
    } else if (direction > 0) { // none is chosen: from the cursor on
        next = std::find_if(places.begin(), places.end(),
                            [&](const Place& place) { return place.span.end() > m_scene.cursor; });
        next = next == places.end() ? std::prev(next) : next;
    } else {
        const auto after = std::find_if(places.begin(), places.end(),
                                        [&](const Place& place) { return place.span.first >= m_scene.cursor; });
        next = after == places.begin() ? after : std::prev(after);
    }
    if (next->suggestion >= 0)
        chooseSuggestion(next->suggestion);
    else
        choose(next->id);
    show(next->span);
}

/// The cursor goes to its beginning, and the view to where it is seen.
void TimelineEditor::show(recording::Span span)
{
    setCursor(span.first);
    emit changed();
    emit spanRevealRequested(span);
}

bool TimelineEditor::push(workbench::Edits edits, const QString& text)
{
    if (edits.empty())
        return false;
    m_editFailed = false;
    // The stack may outlive this editor.
    const auto fail = [editor = QPointer(this)](const Error& error) {
        if (!editor)
            return;
        editor->m_editFailed = true;
        emit editor->failed(error);
    };
    m_undoStack.push(new widgets::FlipCommand(text, workbench::reversible(m_bench, std::move(edits), fail)));
    return !m_editFailed;
}

} // namespace baseline::sessions
