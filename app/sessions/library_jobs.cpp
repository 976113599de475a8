// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/library_jobs.h"

#include "core/workbench/running_work.h"

#include <QFileInfo>

namespace baseline::sessions {

namespace {

struct Stored {
    QString id;
    QString name;
};

Result<Stored> simulateInto(const QString& projectPath, const workbench::SimulateOptions& options,
                            const Progress& progress)
{
    auto simulated = workbench::simulateWithTruth(options, progress);
    if (!simulated)
        return simulated.error();
    const auto project = project::ProjectFile::open(projectPath);
    if (!project)
        return project.error();
    const auto id = workbench::addSimulated(project->database(), *simulated);
    if (!id)
        return id.error();
    return Stored{*id, simulated->recording.info.name};
}

} // namespace

LibraryJobs::LibraryJobs(workbench::Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    workbench::nameJob(m_job, [] { return tr("Reading or writing recordings"); });
    connect(&m_job, &workbench::BackgroundJob::progressed, this, &LibraryJobs::progressed);
}

bool LibraryJobs::importFiles(const std::vector<workbench::ImportRequest>& requests)
{
    if (requests.empty() || !mayWrite())
        return false;
    emit started(requests.size() == 1 ? tr("Importing %1").arg(QFileInfo(requests.front().path).fileName())
                                      : tr("Importing %n files", nullptr, static_cast<int>(requests.size())));
    using Files = std::vector<workbench::ImportedFile>;
    return m_job.start<Files>(
        [path = m_bench.projectPath(), requests](const Progress& progress) {
            return workbench::importFiles(path, requests, progress);
        },
        [this](Result<Files> files) {
            emit m_bench.recordingsChanged(); // also when it was cancelled half way: what was stored stays
            if (files)
                emit imported(*files);
            else
                emit failed(files.error());
        });
}

bool LibraryJobs::addSynthetic(const workbench::SimulateOptions& options)
{
    if (!mayWrite())
        return false;
    emit started(tr("Simulating the machine"));
    return m_job.start<Stored>(
        [path = m_bench.projectPath(), options](const Progress& progress) {
            return simulateInto(path, options, progress);
        },
        [this](Result<Stored> stored) {
            if (!stored) {
                emit failed(stored.error());
                return;
            }
            emit m_bench.recordingsChanged();
            emit simulated(stored->id, stored->name);
        });
}

bool LibraryJobs::exportOne(const QString& id, const QString& path)
{
    if (!isPossible())
        return false;
    emit started(tr("Writing %1").arg(QFileInfo(path).fileName()));
    return m_job.start<QStringList>(
        [project = m_bench.projectPath(), id, path](const Progress& progress) -> Result<QStringList> {
            const Status saved = workbench::exportRecording(project, id, path, progress);
            if (!saved)
                return saved.error();
            return QStringList{path};
        },
        [this](const Result<QStringList>& paths) { tellExported(paths); });
}

bool LibraryJobs::exportMany(const QStringList& ids, const QString& folder, workbench::ExportFormat format)
{
    if (!isPossible() || ids.isEmpty())
        return false;
    emit started(ids.size() == 1 ? tr("Writing one recording")
                                 : tr("Writing %n recordings", nullptr, static_cast<int>(ids.size())));
    return m_job.start<QStringList>(
        [project = m_bench.projectPath(), ids, folder, format](const Progress& progress) {
            return workbench::exportRecordings(project, ids, folder, format, progress);
        },
        [this](const Result<QStringList>& paths) { tellExported(paths); });
}

bool LibraryJobs::exportLabels(const QStringList& ids, const QString& path)
{
    if (!isPossible() || ids.isEmpty())
        return false;
    emit started(tr("Writing %1").arg(QFileInfo(path).fileName()));
    return m_job.start<QStringList>(
        [project = m_bench.projectPath(), ids, path](const Progress&) -> Result<QStringList> {
            const Status written = workbench::exportLabels(project, ids, path);
            return written ? Result<QStringList>(QStringList{path}) : Result<QStringList>(written.error());
        },
        [this](const Result<QStringList>& paths) { tellExported(paths); });
}

bool LibraryJobs::mayWrite()
{
    if (!isPossible())
        return false;
    if (m_bench.readOnly() == project::ProjectFile::ReadOnly::No)
        return true;
    emit failed(Error{Error::Code::ReadOnly, "the project is open for reading", m_bench.projectPath().toStdString()});
    return false;
}

void LibraryJobs::tellExported(const Result<QStringList>& paths)
{
    if (paths)
        emit exported(*paths);
    else
        emit failed(paths.error());
}

bool LibraryJobs::prepareReplay(const QString& id)
{
    if (!isPossible() || id.isEmpty())
        return false;
    emit started(tr("Preparing the replay"));
    return m_job.start<workbench::Replay>(
        [project = m_bench.projectPath(), id, folder = m_replays.path()](const Progress& progress) {
            return workbench::prepareReplay(project, id, folder, progress);
        },
        [this](Result<workbench::Replay> replay) {
            if (replay)
                emit replayPrepared(*replay);
            else
                emit failed(replay.error());
        });
}

bool LibraryJobs::storeProcessed(const QString& id, const dsp::SignalChain& chain)
{
    if (id.isEmpty() || !mayWrite())
        return false;
    emit started(tr("Applying the signal steps"));
    return m_job.start<workbench::ProcessedRecording>(
        [path = m_bench.projectPath(), id, chain, suffix = tr(" (filtered)")](const Progress& progress) {
            return workbench::storeProcessed(path, id, chain, suffix, progress);
        },
        [this](Result<workbench::ProcessedRecording> stored) {
            if (stored)
                emit processed(stored->id, stored->name);
            else
                emit failed(stored.error());
        });
}

} // namespace baseline::sessions
