// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timeline_keys.h"
#include "app/sessions/timeline_scene.h"
#include "core/project/label_sets.h"
#include "core/project/recordings.h"
#include "core/workbench/timeline_edits.h"
#include "core/workbench/timeline_spans.h"

#include <QObject>

class QUndoStack;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

/// Cursor, mark, labels and suggestions of one recording, and what the commands of a timeline do to them. Every change
/// of the project is one step of the undo stack. No picture: the card shows what changed() tells of.
class TimelineEditor final : public QObject {
    Q_OBJECT
public:
    TimelineEditor(workbench::Workbench& bench, QUndoStack& undoStack, QObject* parent = nullptr);

    const TimelineScene& scene() const { return m_scene; }
    /// The project's first set; none without a project.
    const std::optional<project::LabelSet>& labels() const { return m_labels; }
    const workbench::WindowGrid& grid() const { return m_grid; }

    void begin(const project::RecordingSummary& recording);
    void end();
    void setGaps(const std::vector<recording::Gap>& gaps);
    /// Reads segments and labels anew. False when the recording is not there any more.
    bool reload();

    bool snaps() const { return m_snaps; }
    void setSnaps(bool on);

    /// A window's length, for the steps of the cursor, comes with the commands Step and Page.
    void act(const TimelineCommand& command, double seen);

    void placeCursor(SampleIndex position);
    void markBetween(SampleIndex from, SampleIndex to);
    void choose(const QString& segmentId);
    void chooseSuggestion(int index);
    void dragEdge(workbench::Edge edge, SampleIndex to, bool done);
    /// Labels what is marked or, without a mark, the chosen segment.
    void label(const QString& name);
    /// The label that a number key sets; nothing for a key that none has.
    void labelWithKey(int key);

    /// Those that a segment of that label covers already are left out.
    void setSuggestions(const workbench::Suggestions& suggestions);
    void acceptAll();

    /// As one step; false when there was nothing to do or it failed.
    bool push(workbench::Edits edits, const QString& text);

signals:
    void changed();
    void snapsChanged(bool on);
    /// The view should move so that it is seen.
    void revealRequested(qint64 position);
    void spanRevealRequested(const baseline::recording::Span& span);
    void failed(const baseline::Error& error);
    /// Why nothing happened, or what did.
    void notify(const QString& sentence);

private:
    void moveCursor(const TimelineCommand& command, double seen);
    SampleIndex stepped(const TimelineCommand& command, double seen) const;
    SampleIndex snapped(SampleIndex position) const;
    void setCursor(SampleIndex position);
    void markTo(SampleIndex anchor);
    void beginMark();
    void endMark();
    void clear();
    void chooseNeighbour(int direction);
    void show(recording::Span span);
    void split();
    void mergeWithNext();
    void trim(workbench::Edge edge);
    void remove();
    void accept();
    void dropSuggestion(int index);
    void dropCovered();

    workbench::Workbench& m_bench;
    QUndoStack& m_undoStack;
    TimelineScene m_scene;
    std::optional<project::LabelSet> m_labels;
    workbench::WindowGrid m_grid;
    QString m_modelHash; ///< of the suggestions
    bool m_snaps = false;
    bool m_editFailed = false;
};

} // namespace baseline::sessions
