// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/detector_comparison.h"

#include <QAbstractTableModel>

#include <vector>

namespace baseline::train {

/// The rows of a comparison as they arrive. SortRole gives numbers that sort as such; what has no figure comes last.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Detector, Recipe, Auc, BeyondLevel, FalseAlarms, Flash, Ram, Milliseconds, Training, ColumnCount };
    enum { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const workbench::ComparisonRow& row);
    const workbench::ComparisonRow& row(int index) const { return m_rows[std::size_t(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workbench::ComparisonRow> m_rows;
};

} // namespace baseline::train
