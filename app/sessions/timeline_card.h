// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timeline_editor.h"
#include "app/sessions/timeline_suggestions.h"
#include "app/widgets/card.h"
#include "core/workbench/timeline_reader.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class ElidedLabel;
}

namespace baseline::sessions {

class LabelRow;
class TimelineOverview;
class TimelineView;

/// The chosen recording with its labels: look, mark, label, cut and join, all with the keyboard and all undoable. The
/// signal is read in a thread of its own.
class TimelineCard final : public widgets::Card {
    Q_OBJECT
public:
    TimelineCard(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent = nullptr);
    ~TimelineCard() override;

    void show(const project::RecordingSummary& recording);
    /// `sentence` says why there is no timeline.
    void showNothing(const QString& sentence);
    /// Two seconds of the shown recording with the cursor at that sample.
    void showPlace(SampleIndex sample);

    /// Empty: none.
    QString shownId() const { return m_editor->scene().recordingId; }
    QString sentence() const;
    TimelineView& view() { return *m_view; }
    TimelineOverview& overview() { return *m_overview; }
    TimelineEditor& editor() { return *m_editor; }
    TimelineSuggestions& suggestions() { return m_suggestions; }
    /// What stands below the plot: time and values at the cursor, and how long the mark is.
    QString facts() const;

signals:
    void failed(const baseline::Error& error);
    /// Something could not be done, and why; or what was done.
    void notify(const QString& sentence);
    /// The picture of the whole stands.
    void shown(const QString& id);

private:
    QWidget* buildBody();
    void buildHeader();
    void connectReader();
    void connectEditor();
    void connectView();
    void connectSuggestions();
    void readColumns();
    void reload();
    void showScene();
    void showFacts();
    void showHint();
    void showButtons();
    void editLabels();

    workbench::Workbench& m_bench;
    TimelineEditor* m_editor;
    QStackedWidget* m_stack;
    QLabel* m_sentence;
    TimelineView* m_view;
    TimelineOverview* m_overview;
    LabelRow* m_labels;
    widgets::ElidedLabel* m_facts;
    widgets::ElidedLabel* m_hint;
    QPushButton* m_snap = nullptr;
    QPushButton* m_suggest = nullptr;
    QPushButton* m_acceptAll = nullptr;
    QPushButton* m_editLabels = nullptr;
    TimelineSuggestions m_suggestions; ///< last, because their threads end first
    workbench::TimelineReader m_reader;
};

} // namespace baseline::sessions
