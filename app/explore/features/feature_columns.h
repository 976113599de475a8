// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace baseline::explore {

/// Keeps the columns of the table of features as wide as their texts, also when the table changes its width: the names take
/// what is left over, and where that is too little the table scrolls. A child of the table.
class FeatureColumns final : public QObject {
public:
    explicit FeatureColumns(QTableView& table);

    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView& m_table;
};

} // namespace baseline::explore
