// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/comparison_traps.h"
#include "core/workbench/detector_comparison.h"
#include "core/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace baseline::train {

class BaselineList;
class ComparisonModel;
class TransferView;

/// Trains every detector on every recipe with the ticked recordings, and shows one table.
class CompareTab final : public QWidget {
    Q_OBJECT
public:
    /// `recordings` says which are normal; what the project labels otherwise is taken as anomalous.
    CompareTab(workbench::Workbench& bench, BaselineList& recordings, QWidget* parent = nullptr);

    bool isRunning() const { return m_job.isRunning(); }

signals:
    /// The user keeps a row: it shall be trained, with a threshold of its own.
    void chosen(const QString& detector, const QString& recipe);

private:
    struct Compared {
        workbench::DetectorComparison comparison;
        std::vector<workbench::Trap> traps;
    };

    QWidget* buildBar();
    void buildTable();
    void startOrCancel();
    void startTransfer();
    void take(const Result<Compared>& compared);
    void keep();
    void showState();

    workbench::Workbench& m_bench;
    BaselineList& m_recordings;
    ComparisonModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QStackedWidget* m_stack; ///< nothing yet, or the table
    QLineEdit* m_filter;
    QPushButton* m_start;
    QPushButton* m_keep;
    QPushButton* m_machines;
    TransferView* m_transfer;
    QProgressBar* m_progress;
    QLabel* m_note;
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::train
