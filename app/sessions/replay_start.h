// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/replay_job.h"
#include "core/workbench/workbench.h"

#include <QObject>

class QMessageBox;

namespace baseline::sessions {

class LibraryJobs;

/// Plays a recording through the live path, on a virtual Nano. What is connected there gives way, but only when the user
/// says so; while a recording runs nothing is replayed, because it would end.
class ReplayStart final : public QObject {
    Q_OBJECT
public:
    /// Questions stand over `window`, which owns this object.
    ReplayStart(workbench::Workbench& bench, LibraryJobs& jobs, QWidget& window);

    /// Refuses, asks, or begins at once.
    void request(const QString& recordingId);
    /// The file is ready; checks again, because a recording may have begun meanwhile.
    void play(const workbench::Replay& replay);

    /// What virtual-nano is started with besides the replay's own; for tests.
    void setBoardDefaults(const workbench::VirtualBoardOptions& options) { m_defaults = options; }

signals:
    /// The virtual Nano plays; the Live page shows it.
    void started(const QString& recordingName);
    void failed(const baseline::Error& error);

private:
    bool isRecording();
    /// What would be disconnected; empty: nothing is connected.
    QString connected() const;

    workbench::Workbench& m_bench;
    LibraryJobs& m_jobs;
    QWidget& m_window;
    workbench::VirtualBoardOptions m_defaults;
    QString m_allowed; ///< what the user agreed to disconnect
};

} // namespace baseline::sessions
