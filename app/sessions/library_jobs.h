// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/export_job.h"
#include "core/workbench/import_job.h"
#include "core/workbench/processed_recording.h"
#include "core/workbench/replay_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"

#include <QObject>
#include <QTemporaryDir>

namespace baseline::sessions {

/// The long jobs on the library, one at a time: import, synthetic data, export. Outcomes arrive in the thread of this
/// object; the project is told that recordings changed.
class LibraryJobs final : public QObject {
    Q_OBJECT
public:
    explicit LibraryJobs(workbench::Workbench& bench, QObject* parent = nullptr);

    bool isRunning() const { return m_job.isRunning(); }

    /// False, and nothing happens, while another job runs or no project is open. This holds for the others too.
    bool importFiles(const std::vector<workbench::ImportRequest>& requests);
    bool addSynthetic(const workbench::SimulateOptions& options);
    /// One recording into a file.
    bool exportOne(const QString& id, const QString& path);
    /// Several, each into a file of its own.
    bool exportMany(const QStringList& ids, const QString& folder, workbench::ExportFormat format);
    /// Their labels alone, as .csv or .json.
    bool exportLabels(const QStringList& ids, const QString& path);
    /// Writes a recording out for the virtual Nano; the file lives as long as this object.
    bool prepareReplay(const QString& id);
    /// A recording behind signal steps as a new one, which an edit has to bring into the lists.
    bool storeProcessed(const QString& id, const dsp::SignalChain& chain);

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void started(const QString& what);
    void progressed(double fraction);
    void imported(const std::vector<baseline::workbench::ImportedFile>& files);
    void simulated(const QString& id, const QString& name);
    void exported(const QStringList& paths);
    void processed(const QString& id, const QString& name);
    void replayPrepared(const baseline::workbench::Replay& replay);
    /// Cancelled too.
    void failed(const baseline::Error& error);

private:
    void tellExported(const Result<QStringList>& paths);
    bool isPossible() const { return !m_job.isRunning() && !m_bench.projectPath().isEmpty(); }
    /// Also that the project takes writes; says so where it does not.
    bool mayWrite();

    workbench::Workbench& m_bench;
    QTemporaryDir m_replays;
    workbench::BackgroundJob m_job; // after what its job uses: it is waited for first
};

} // namespace baseline::sessions
