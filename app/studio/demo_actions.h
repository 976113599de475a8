// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workbench/background_job.h"

#include <QObject>

class QProgressDialog;
class QWidget;

namespace baseline::studio {

/// The way to the demo project: opens the one in the user's documents, which is made there the first time, in the
/// background. Nothing that exists is overwritten unless the user chose it in a file dialog.
class DemoActions final : public QObject {
    Q_OBJECT
public:
    /// Where openDemo() keeps it: in "Baseline Studio" among the user's documents.
    static QString usualPath();

    explicit DemoActions(QWidget& window, QObject* parent = nullptr);
    ~DemoActions() override;

    bool isMaking() const { return m_job.isRunning(); }

public slots:
    void openDemo();
    /// Asks where, and makes one there.
    void makeElsewhere();

signals:
    void failed(const baseline::Error& error);
    /// It is there and can be opened.
    void ready(const QString& path);

private:
    void make(const QString& path, bool replace);

    QWidget& m_window;
    QProgressDialog* m_progress;
    workbench::BackgroundJob m_job; ///< last: it ends before what it reports to
};

} // namespace baseline::studio
