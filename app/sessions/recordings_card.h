// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/edits.h"
#include "core/project/recordings.h"

#include <vector>

class QAction;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTableView;

namespace baseline::sessions {

class LabelDelegate;
class RecordingsModel;

/// The table of recordings: search, sort, choose, rename and label in place, and a menu with what can be done.
class RecordingsCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit RecordingsCard(QWidget* parent = nullptr);

    void setRows(std::vector<project::RecordingSummary> rows);
    const std::vector<project::RecordingSummary>& rows() const;

    QStringList selectedIds() const;
    /// Null: none. Valid until the next setRows.
    const project::RecordingSummary* current() const;
    /// Chooses these, and scrolls to the first; those that the search hides are left out.
    void select(const QStringList& ids);
    const project::RecordingSummary* find(const QString& id) const;

signals:
    void editRequested(const baseline::project::Edit& edit);
    void labelRequested(const QStringList& ids, const QString& label);
    void removeRequested(const QStringList& ids);
    void exportRequested(const QStringList& ids);
    /// Another recording, or none, is the current one; or other ones are chosen.
    void selectionChanged();

private:
    void buildTable();
    void buildActions();
    void fillLabelMenu();
    void editCurrent(int column);
    QStringList labels() const;

    RecordingsModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTableView* m_table;
    QLineEdit* m_search;
    LabelDelegate* m_labelDelegate;
    QMenu* m_labelMenu;
    QAction* m_rename = nullptr;
    QAction* m_label = nullptr;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace baseline::sessions
