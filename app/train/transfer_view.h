// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/transfer_matrix.h"

#include <QTableWidget>

namespace baseline::train {

/// A machine a row that was trained on, a machine a column that was judged: AUC and false alarms.
class TransferView final : public QTableWidget {
    Q_OBJECT
public:
    explicit TransferView(QWidget* parent = nullptr);

    void show(const workbench::TransferMatrix& matrix);
};

} // namespace baseline::train
