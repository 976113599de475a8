// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/edits.h"
#include "core/project/recordings.h"
#include "core/project/sessions.h"

#include <QHash>

#include <vector>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QTableView;

namespace baseline::sessions {

class LabelDelegate;
class RecordingsModel;

/// The table of recordings: search, sort, choose, show one session only, rename, label and tag in place, and a menu with
/// what can be done.
class RecordingsCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit RecordingsCard(QWidget* parent = nullptr);

    void setRows(std::vector<project::RecordingSummary> rows);
    const std::vector<project::RecordingSummary>& rows() const;
    /// `machines`: the names by their ids.
    void setSessions(const std::vector<project::Session>& sessions, const QHash<QString, QString>& machines);
    /// Of the session that alone is shown; empty: all are, or those without one.
    QString shownSession() const;

    QStringList selectedIds() const;
    /// Null: none. Valid until the next setRows.
    const project::RecordingSummary* current() const;
    /// Chooses these, and scrolls to the first; those that the search hides are left out.
    void select(const QStringList& ids);
    const project::RecordingSummary* find(const QString& id) const;

signals:
    void editRequested(const baseline::project::Edit& edit);
    void labelRequested(const QStringList& ids, const QString& label);
    /// Adds a tag to recordings, or takes it from them.
    void tagRequested(const QStringList& ids, const QString& tag, bool on);
    void moveRequested(const QStringList& ids, const QString& sessionId);
    void newSessionRequested(const QStringList& ids);
    void replayRequested(const QString& id);
    void removeRequested(const QStringList& ids);
    void exportRequested(const QStringList& ids);
    /// Another recording, or none, is the current one; or other ones are chosen.
    void selectionChanged();

private:
    void buildTable();
    void buildActions();
    void buildFilters();
    void buildColumnMenu();
    void fillLabelMenu();
    void fillTagMenu();
    void fillSessionMenu();
    void applyFilter();
    void restoreSelection();
    void editCurrent(int column);
    QStringList labels() const;

    RecordingsModel* m_model;
    QTableView* m_table;
    QLineEdit* m_search;
    QComboBox* m_session;
    LabelDelegate* m_labelDelegate;
    QMenu* m_labelMenu;
    QMenu* m_tagMenu;
    QMenu* m_sessionMenu;
    QAction* m_rename = nullptr;
    QAction* m_label = nullptr;
    QAction* m_tag = nullptr;
    QAction* m_move = nullptr;
    QAction* m_replay = nullptr;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
    std::vector<project::Session> m_sessions;
    QStringList m_keptIds; ///< while rows come and go
    QString m_keptCurrent;
    bool m_isKeeping = false;
};

} // namespace baseline::sessions
