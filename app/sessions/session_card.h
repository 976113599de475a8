// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/base/error.h"
#include "core/project/sessions.h"

#include <QPlainTextEdit>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QUndoStack;

namespace baseline::widgets {
class EmptyState;
}

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

class SessionPhoto;

/// Several lines that say when the user has left them.
class NotesEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

signals:
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

/// The session of the chosen recordings: name, machine, operator, notes, photo. What is typed is stored when the field is
/// left, as one step of the undo stack each. Reads in the GUI thread: a few short rows.
class SessionCard final : public widgets::Card {
    Q_OBJECT
public:
    SessionCard(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent = nullptr);
    ~SessionCard() override;

    /// Recordings of one session, or else a sentence says what to do.
    void show(const QStringList& recordingIds);
    /// Stores what is typed.
    void commit();

    /// Empty id: none is shown.
    const project::Session& session() const { return m_session; }
    /// Empty while a session is shown.
    QString sentence() const;
    SessionPhoto& photo() { return *m_photo; }

signals:
    void failed(const baseline::Error& error);
    /// The chosen recordings belong to no session, and the user wants one.
    void newSessionRequested(const QStringList& recordingIds);

protected:
    void showEvent(QShowEvent* event) override;
    /// Another tab, another page, or the window closes: what is typed is stored.
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildForm();
    void refresh();
    Status find();
    void fill();
    void fillMachines();
    void fillFacts();
    void clear();
    /// What the fields say. Error: those of machineNamed, which makes a machine that is new.
    Result<project::Session> typed();

    workbench::Workbench& m_bench;
    QUndoStack& m_undoStack;
    QStackedWidget* m_stack;
    widgets::EmptyState* m_none;  ///< with a button that makes a session
    widgets::EmptyState* m_other; ///< nothing chosen, or several sessions
    QLineEdit* m_name;
    QComboBox* m_machine;
    QLineEdit* m_operator;
    NotesEdit* m_notes;
    QLabel* m_facts;
    SessionPhoto* m_photo;
    QStringList m_wanted;
    bool m_stale = false; ///< what is seen may not be what is stored
    project::Session m_session;
};

} // namespace baseline::sessions
