// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/workbench/window_points.h"

#include <QTableWidget>

namespace baseline::explore {

/// One row a cluster: its name, which a double click or F2 changes, windows of the baseline in it, and its radius.
class ClusterTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit ClusterTable(QWidget* parent = nullptr);

    /// The windows counted are those that the model was trained on; null: none are known.
    void show(const model::Model& model, const workbench::WindowPoints* points);

signals:
    /// What a person has typed, empty too.
    void renamed(std::size_t cluster, const QString& name);

private:
    void showCell(int row, int column, const QString& text);
};

} // namespace baseline::explore
