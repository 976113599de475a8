// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QTableWidget>

namespace baseline::explore {

/// One row a cluster: its name, which a double click or F2 changes, windows of the baseline in it, and its radius.
class ClusterTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit ClusterTable(QWidget* parent = nullptr);

    void show(const workbench::ModelAtHand& model);

signals:
    /// What a person has typed, empty too.
    void renamed(std::size_t cluster, const QString& name);
};

} // namespace baseline::explore
