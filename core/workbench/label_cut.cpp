// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/label_cut.h"

#include "core/workbench/timeline_spans.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

using project::Segment;
using recording::Span;

bool isSame(const QString* a, const QString* b)
{
    return a && b ? *a == *b : a == b;
}

/// Of stretches in order and apart those that share a sample with a span.
std::span<const Span> reaching(std::span<const Span> stretches, Span span)
{
    const auto from = std::ranges::upper_bound(stretches, span.first, {}, &Span::end);
    const auto to = std::ranges::lower_bound(from, stretches.end(), span.end(), {}, &Span::first);
    return {from, to};
}

} // namespace

LabelCut::LabelCut(const std::vector<Segment>& present, const QString& label)
    : m_present(present), m_label(label), m_labels(present)
{
}

void LabelCut::label(std::span<const ChosenRun> runs, std::vector<project::Edit>& edits)
{
    for (const ChosenRun& run : runs)
        m_stretches.push_back(stretchOf(run));
    listWanted();
    std::vector<project::Edit> added;
    addSegments(runs.front().recordingId, added);
    std::ranges::sort(m_grown);
    for (const Segment& segment : m_present) {
        if (!std::ranges::binary_search(m_grown, &segment))
            cut(segment, segment.label == m_label ? m_wanted : m_stretches, edits);
    }
    std::ranges::move(added, std::back_inserter(edits));
}

/// The whole run, unless it reaches the middle of a window beside it: then up to there, so that one side of that middle
/// stays as it is, and a sample less where that is not enough.
Span LabelCut::stretchOf(const ChosenRun& run) const
{
    SampleIndex first = run.span.first;
    SampleIndex end = run.span.end();
    const QString* const here = m_label.isEmpty() ? nullptr : &m_label;
    if (run.before) {
        const WindowMiddle middle = WindowMiddle::of(*run.before);
        first = std::max(first, middle.before + 1);
        if (first == middle.after && !staysSo(*run.before, labelThere(middle.before), here))
            ++first;
    }
    if (run.after) {
        const WindowMiddle middle = WindowMiddle::of(*run.after);
        end = std::min(end, middle.after);
        if (end == middle.after && middle.before < middle.after && !staysSo(*run.after, here, labelThere(middle.after)))
            --end;
    }
    // Windows a single sample apart leave no room for that: the chosen ones count.
    first = std::min(first, WindowMiddle::of({run.span.first, run.window}).before);
    end = std::max(end, WindowMiddle::of({run.span.end() - run.window, run.window}).after + 1);
    return {first, end - first};
}

/// True when a window keeps its label with these beside its middle, of which one is the new label.
bool LabelCut::staysSo(Span beside, const QString* before, const QString* after) const
{
    const QString* now = before && isSame(before, after) ? before : nullptr;
    const WindowMiddle middle = WindowMiddle::of(beside);
    if (!now && !m_label.isEmpty()) {
        // Only segments of the new label are not cut between the two samples.
        const bool isOver = std::ranges::any_of(
            m_labels.touching({middle.before, middle.after + 1 - middle.before}), [&](const Segment* segment) {
                return segment->label == m_label && segment->span.first <= middle.before &&
                       middle.after < segment->span.end();
            });
        now = isOver ? &m_label : nullptr;
    }
    return isSame(now, m_labels.of(beside));
}

/// At a sample beside the stretch that comes next; the ones before have been decided on.
const QString* LabelCut::labelThere(SampleIndex position) const
{
    const bool isTaken = !m_stretches.empty() && position < m_stretches.back().end();
    if (isTaken)
        return m_label.isEmpty() ? nullptr : &m_label;
    return m_labels.at(position);
}

void LabelCut::cut(const Segment& segment, std::span<const Span> stretches, std::vector<project::Edit>& edits) const
{
    const std::vector<Span> parts = partsOutside(segment.span, reaching(stretches, segment.span));
    if (parts.empty()) {
        edits.emplace_back(project::RemoveSegment{segment.id});
        return;
    }
    Segment part = segment;
    part.span = parts.front(); // the first part stays the segment that it was
    if (part != segment)
        edits.emplace_back(project::ChangeSegment{part});
    part.id.clear();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        part.span = parts[i];
        edits.emplace_back(project::AddSegment{part});
    }
}

void LabelCut::listWanted()
{
    // Both come by beginning: of the segments that begin before a stretch the one that ends last may cover it.
    auto next = m_present.begin();
    SampleIndex reach = 0;
    for (const Span stretch : m_stretches) {
        for (; next != m_present.end() && next->span.first <= stretch.first; ++next) {
            if (next->label == m_label)
                reach = std::max(reach, next->span.end());
        }
        if (reach < stretch.end())
            m_wanted.push_back(stretch);
    }
}

/// What a model helped to find does not grow: what a person has marked beside it may judge that model. Nor does what
/// other labels overlap: a longer segment might no longer be the one that counts there.
bool LabelCut::canGrow(const Segment& segment) const
{
    return segment.label == m_label && segment.origin.isEmpty() &&
           std::ranges::all_of(m_labels.touching(segment.span),
                               [this](const Segment* other) { return other->label == m_label; });
}

void LabelCut::addSegments(const QString& recordingId, std::vector<project::Edit>& edits)
{
    if (m_label.isEmpty())
        return;
    std::vector<Piece> pieces;
    for (const Span stretch : m_wanted)
        pieces.push_back({stretch, nullptr});
    for (const Segment& segment : m_present) {
        if (canGrow(segment))
            pieces.push_back({segment.span, &segment});
    }
    std::ranges::stable_sort(pieces, {}, [](const Piece& piece) { return piece.span.first; });
    for (std::size_t from = 0; from < pieces.size();) {
        SampleIndex end = pieces[from].span.end();
        std::size_t to = from + 1;
        for (; to < pieces.size() && pieces[to].span.first <= end; ++to)
            end = std::max(end, pieces[to].span.end());
        add(recordingId, std::span(pieces).subspan(from, to - from), edits);
        from = to;
    }
}

void LabelCut::add(const QString& recordingId, std::span<const Piece> touching, std::vector<project::Edit>& edits)
{
    const auto isWanted = [](const Piece& piece) { return !piece.segment; };
    if (std::ranges::none_of(touching, isWanted))
        return;
    const SampleIndex first = touching.front().span.first;
    SampleIndex end = first;
    const Segment* kept = nullptr;
    for (const Piece& piece : touching) {
        end = std::max(end, piece.span.end());
        if (!piece.segment)
            continue;
        m_grown.push_back(piece.segment);
        if (kept)
            edits.emplace_back(project::RemoveSegment{piece.segment->id});
        else
            kept = piece.segment;
    }
    Segment whole = kept ? *kept : Segment{{}, recordingId, {}, m_label, {}};
    whole.span = {first, end - first};
    if (kept)
        edits.emplace_back(project::ChangeSegment{whole});
    else
        edits.emplace_back(project::AddSegment{whole});
}

} // namespace baseline::workbench
