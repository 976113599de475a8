// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace baseline::deploy {

/// A row of a table that is only read.
struct TextRow {
    QString id; ///< of what it stands for
    QStringList cells;
    QString toolTip;

    friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// Rows of text under a header. Small tables: a change replaces everything, equal content nothing.
class TextTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TextTable(const QStringList& header, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_header(header)
    {
    }

    void setRows(std::vector<TextRow> rows);
    const std::vector<TextRow>& rows() const { return m_rows; }
    const QStringList& header() const { return m_header; }
    /// -1: not there.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<TextRow> m_rows;
};

} // namespace baseline::deploy
