// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QListWidget>

namespace baseline::train {

/// The recordings to train on, with a box each; new ones that are labelled normal are ticked.
class BaselineList final : public QListWidget {
    Q_OBJECT
public:
    explicit BaselineList(workbench::Workbench& bench, QWidget* parent = nullptr);

    QStringList chosenIds() const;
    /// Of signal, gaps included.
    Seconds chosenDuration() const;

    /// Some lines: it takes what room there is beside the options, and leaves them theirs.
    QSize sizeHint() const override { return {QListWidget::sizeHint().width(), 96}; }
    QSize minimumSizeHint() const override { return {QListWidget::minimumSizeHint().width(), 72}; }

public slots:
    void refresh();

signals:
    void choiceChanged();

private:
    void addEntry(const project::RecordingSummary& summary, Qt::CheckState checked);

    workbench::Workbench& m_bench;
    QString m_project; ///< whose boxes these are
};

} // namespace baseline::train
