// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/import_job.h"
#include "core/workbench/import_preview.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace baseline::sessions {

/// A file that may be imported, what the user said of it, and what would come of it.
struct ImportItem {
    workbench::ImportRequest request;
    std::optional<workbench::ImportPreview> preview; ///< without samples; none: not looked at yet
};

/// The files of an import dialog as rows. A preview that arrives for older answers is left out.
class ImportList final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, State, Signal, Rate, Samples, ColumnCount };

    explicit ImportList(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setFiles(const QStringList& paths);
    const std::vector<ImportItem>& items() const { return m_items; }
    const ImportItem& at(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    /// Other options for a file: it has to be looked at again.
    void setOptions(int row, const recording::ImportOptions& options);
    void setPreview(int row, workbench::ImportPreview preview);
    /// Rows that have not been looked at, from the top.
    std::vector<int> pending() const;
    int ready() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportItem> m_items;
};

/// "ready", "rate?", … and what the user can do about it.
QString importStateWord(const ImportItem& item);
QString importStateSentence(const ImportItem& item);

} // namespace baseline::sessions
