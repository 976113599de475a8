// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/project/recordings.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace baseline::sessions {

/// What a row says about the session it belongs to.
struct SessionWords {
    QString name;
    QString more; ///< machine and operator: found by the search, not shown

    friend bool operator==(const SessionWords&, const SessionWords&) = default;
};

/// Which recordings are shown.
struct LibraryFilter {
    QString words;                    ///< every one must stand in the name, label, tags, session, machine, notes or file
    std::optional<QString> sessionId; ///< none: all; empty: those of no session

    friend bool operator==(const LibraryFilter&, const LibraryFilter&) = default;
};

/// The recordings of a project as rows, filtered and sorted: done here and not in a proxy, because one that hides every
/// other of 10,000 rows tells the view so row by row. Editing changes nothing here: it asks for an edit of the project,
/// after which the page hands in the rows anew.
class RecordingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Signal, Label, Tags, Session, Duration, Samples, Rate, Lost, Clipped, Started, State, ColumnCount };

    /// For sorting: the value behind the text.
    static constexpr int SortRole = Qt::UserRole;
    /// RecordingSummary::thumbnail.
    static constexpr int ThumbnailRole = Qt::UserRole + 1;

    explicit RecordingsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Tells views only what differs, so that selection and scroll position stay.
    void setRows(std::vector<project::RecordingSummary> rows);
    void setSessions(QHash<QString, SessionWords> sessions);
    void setFilter(const LibraryFilter& filter);
    const LibraryFilter& filter() const { return m_filter; }

    /// All, also those that the filter hides, in the order of setRows.
    const std::vector<project::RecordingSummary>& rows() const { return m_rows; }
    /// Of a row that is shown.
    const project::RecordingSummary& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    /// Among those that are shown; -1: not there.
    int rowOf(const QString& id) const;
    /// Among all; null: not there.
    const project::RecordingSummary* find(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// True when an edit was asked for; false for an empty name or no change.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Column -1: in the order of setRows.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void editRequested(const baseline::project::Edit& edit);
    /// Around a change of which rows are shown, or in which order; a view that wants to keep its selection notes it.
    void orderAboutToChange();
    void orderChanged();

private:
    QVariant text(const project::RecordingSummary& row, int column) const;
    QVariant sortValue(const project::RecordingSummary& row, int column) const;
    QVariant toolTip(const project::RecordingSummary& row, int column) const;

    std::vector<std::size_t> chosen(const std::vector<project::RecordingSummary>& rows);
    void sortRows(const std::vector<project::RecordingSummary>& rows, std::vector<std::size_t>& shown) const;
    void replace(std::vector<project::RecordingSummary> rows, std::vector<std::size_t> shown);
    void tellChanges(const std::vector<bool>& changed);
    void choose();

    std::vector<project::RecordingSummary> m_rows;
    std::vector<std::size_t> m_shown;  ///< indices into m_rows
    std::vector<QString> m_searchable; ///< of each of m_rows, in lower case; empty until somebody searches
    QHash<QString, SessionWords> m_sessions;
    LibraryFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace baseline::sessions
