// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/project/recordings.h"

#include <QAbstractTableModel>

#include <vector>

namespace baseline::sessions {

/// The recordings of a project as rows. Editing a name or a label changes nothing here: it asks for an edit of the
/// project, after which the page hands in the rows anew.
class RecordingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Label, Duration, Samples, Rate, Lost, Clipped, Started, State, ColumnCount };

    /// For sorting: the value behind the text.
    static constexpr int SortRole = Qt::UserRole;

    explicit RecordingsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Tells views only what differs, so that selection and scroll position stay.
    void setRows(std::vector<project::RecordingSummary> rows);
    const std::vector<project::RecordingSummary>& rows() const { return m_rows; }
    const project::RecordingSummary& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1: not there.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// True when an edit was asked for; false for an empty name or no change.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void editRequested(const baseline::project::Edit& edit);

private:
    QVariant text(const project::RecordingSummary& row, int column) const;
    QVariant sortValue(const project::RecordingSummary& row, int column) const;
    QVariant toolTip(const project::RecordingSummary& row, int column) const;

    std::vector<project::RecordingSummary> m_rows;
};

} // namespace baseline::sessions
