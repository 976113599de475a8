// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_editor.h"

#include <algorithm>

namespace baseline::sessions {

namespace {

/// The chosen segment, or else the one that begins last of those around a position.
const project::Segment* segmentAt(const TimelineScene& scene, SampleIndex position)
{
    if (const project::Segment* chosen = scene.chosenSegment())
        return chosen;
    const project::Segment* found = nullptr;
    for (const project::Segment& segment : scene.segments) {
        if (segment.span.first < position && position < segment.span.end())
            found = &segment;
    }
    return found;
}

/// The segment that the last of the edits added or changed.
QString idOfLast(const workbench::Edits& edits, const TimelineScene& scene)
{
    if (const auto* changed = std::get_if<project::ChangeSegment>(&edits.back()))
        return changed->segment.id;
    const auto* added = std::get_if<project::AddSegment>(&edits.back());
    for (const project::Segment& segment : scene.segments) {
        if (added && segment.span == added->segment.span && segment.label == added->segment.label)
            return segment.id;
    }
    return {};
}

} // namespace

void TimelineEditor::labelWithKey(int key)
{
    for (const project::Label& label : m_labels ? m_labels->labels : std::vector<project::Label>()) {
        if (label.key == key)
            return this->label(label.name);
    }
    emit notify(tr("No label has the key %1. “Labels…” gives it one.").arg(key));
}

void TimelineEditor::label(const QString& name)
{
    workbench::Edits edits;
    const workbench::SuggestedSegment* suggestion = m_scene.suggestion();
    const project::Segment* chosen = m_scene.chosenSegment();
    if (m_scene.mark) {
        edits = workbench::markEdits(m_scene.recordingId, *m_scene.mark, name, m_scene.stretches, m_scene.segments);
        if (edits.empty()) {
            const bool nothing = workbench::partsOf(*m_scene.mark, m_scene.stretches).empty();
            emit notify(nothing ? tr("Only lost samples are marked.") : tr("That is labelled “%1” already.").arg(name));
            return;
        }
    } else if (chosen) {
        edits = workbench::relabelEdits(*chosen, name);
    } else if (suggestion) { // accepted under another name: the model found it all the same
        workbench::SuggestedSegment named = *suggestion;
        named.label = name;
        edits = workbench::acceptEdits(m_scene.recordingId, m_modelHash, named);
    } else {
        emit notify(tr("Mark something first: Shift and the arrow keys, I and O, or drag with the mouse."));
        return;
    }
    const int accepted = m_scene.mark || chosen ? -1 : m_scene.chosenSuggestion;
    if (!push(edits, tr("label “%1”").arg(name)))
        return;
    if (accepted >= 0)
        return dropSuggestion(accepted);
    choose(idOfLast(edits, m_scene));
}

void TimelineEditor::split()
{
    const project::Segment* segment = segmentAt(m_scene, m_scene.cursor);
    const workbench::Edits edits = segment ? workbench::splitEdits(*segment, m_scene.cursor) : workbench::Edits{};
    if (edits.empty()) {
        emit notify(tr("Put the cursor inside a segment to split it."));
        return;
    }
    if (push(edits, tr("split")))
        choose(idOfLast(edits, m_scene)); // the second part: from left to right is how one works
}

void TimelineEditor::mergeWithNext()
{
    const project::Segment* segment = segmentAt(m_scene, m_scene.cursor);
    if (!segment) {
        emit notify(tr("Choose a segment first: N and P, or a click."));
        return;
    }
    const auto next = segment - m_scene.segments.data() + 1;
    const bool isLast = next == static_cast<std::ptrdiff_t>(m_scene.segments.size());
    const workbench::Edits edits =
        isLast ? workbench::Edits{}
               : workbench::mergeEdits(*segment, m_scene.segments[static_cast<std::size_t>(next)], m_scene.stretches);
    if (edits.empty()) {
        emit notify(isLast ? tr("There is no next segment to merge with.")
                           : tr("Only neighbours with the same label and without a gap between them can be merged."));
        return;
    }
    if (push(edits, tr("merge")))
        choose(idOfLast(edits, m_scene));
}

void TimelineEditor::trim(workbench::Edge edge)
{
    const project::Segment* chosen = m_scene.chosenSegment();
    if (!chosen) {
        emit notify(tr("Choose a segment first: N and P, or a click."));
        return;
    }
    push(workbench::trimEdits(*chosen, edge, m_scene.cursor, m_scene.stretches), tr("trim"));
}

void TimelineEditor::dragEdge(workbench::Edge edge, SampleIndex to, bool done)
{
    const project::Segment* chosen = m_scene.chosenSegment();
    if (!chosen)
        return;
    workbench::Edits edits = workbench::trimEdits(*chosen, edge, snapped(to), m_scene.stretches);
    m_scene.dragged.reset();
    if (!done && !edits.empty())
        m_scene.dragged = std::get<project::ChangeSegment>(edits.front()).segment.span;
    if (!done || !push(std::move(edits), tr("trim")))
        emit changed();
}

void TimelineEditor::remove()
{
    if (m_scene.suggestion())
        return dropSuggestion(m_scene.chosenSuggestion);
    if (!m_scene.chosen.isEmpty())
        push({project::RemoveSegment{m_scene.chosen}}, tr("remove a segment"));
    else
        emit notify(tr("Choose a segment first: N and P, or a click."));
}

void TimelineEditor::setSuggestions(const workbench::Suggestions& suggestions)
{
    m_modelHash = suggestions.modelHash;
    m_scene.chosenSuggestion = -1;
    m_scene.suggestions = suggestions.segments;
    dropCovered();
    emit changed();
}

void TimelineEditor::dropCovered()
{
    const auto covered = [this](const workbench::SuggestedSegment& suggestion) {
        return std::any_of(m_scene.segments.begin(), m_scene.segments.end(), [&](const project::Segment& segment) {
            return segment.label == suggestion.label && segment.span.first <= suggestion.span.first &&
                   segment.span.end() >= suggestion.span.end();
        });
    };
    std::erase_if(m_scene.suggestions, covered);
}

/// Without a chosen one, the next to decide on is chosen.
void TimelineEditor::accept()
{
    const workbench::SuggestedSegment* suggestion = m_scene.suggestion();
    if (!suggestion)
        return m_scene.suggestions.empty() ? void() : chooseNeighbour(1);
    if (push(workbench::acceptEdits(m_scene.recordingId, m_modelHash, *suggestion), tr("accept a suggestion")))
        dropSuggestion(m_scene.chosenSuggestion);
}

void TimelineEditor::acceptAll()
{
    workbench::Edits edits;
    for (const workbench::SuggestedSegment& suggestion : m_scene.suggestions) {
        for (project::Edit& edit : workbench::acceptEdits(m_scene.recordingId, m_modelHash, suggestion))
            edits.push_back(std::move(edit));
    }
    const auto count = static_cast<int>(m_scene.suggestions.size());
    if (!push(std::move(edits), tr("accept suggestions")))
        return;
    m_scene.suggestions.clear();
    m_scene.chosenSuggestion = -1;
    emit changed();
    emit notify(count == 1 ? tr("Accepted one suggestion.") : tr("Accepted %n suggestions.", nullptr, count));
}

/// It was accepted or refused: on to the next one.
void TimelineEditor::dropSuggestion(int index)
{
    m_scene.suggestions.erase(m_scene.suggestions.begin() + index);
    if (m_scene.suggestions.empty()) {
        m_scene.chosenSuggestion = -1;
        emit changed();
        return;
    }
    chooseSuggestion(std::min(index, static_cast<int>(m_scene.suggestions.size()) - 1));
    show(m_scene.suggestions[static_cast<std::size_t>(m_scene.chosenSuggestion)].span);
}

} // namespace baseline::sessions
