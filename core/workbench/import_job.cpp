// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_job.h"

#include "core/project/edits.h"
#include "core/project/project_sink.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/import_file.h"
#include "core/recording/manifest_sink.h"
#include "core/workbench/progress_part.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace baseline::workbench {

namespace {

/// Every file behind the requests. A path that holds none is reported like a file that is not understood.
std::vector<ImportRequest> filesBehind(const std::vector<ImportRequest>& requests, std::vector<ImportedFile>& report)
{
    std::vector<ImportRequest> files;
    for (const ImportRequest& request : requests) {
        const auto found = recording::listRecordingFiles(request.path);
        if (!found) {
            ImportedFile left;
            left.path = request.path;
            left.fault = found.error();
            report.push_back(std::move(left));
            continue;
        }
        for (const QString& path : *found)
            files.push_back({path, request.options});
    }
    return files;
}

/// True for a fault of the project, after which going on with the next file makes no sense.
bool concernsProject(const Error& error, const QString& projectPath)
{
    switch (error.code) {
    case Error::Code::DiskFull:
    case Error::Code::ProjectLocked:
    case Error::Code::ReadOnly:
    case Error::Code::Cancelled:
        return true;
    default:
        return error.subject == projectPath.toStdString();
    }
}

/// Manifests by folder, each read once. A damaged one is as good as none: the files speak for themselves.
class Manifests {
public:
    const recording::ManifestEntry* find(const QString& path)
    {
        const QFileInfo file(path);
        const QString folder = file.absolutePath();
        auto known = m_byFolder.find(folder);
        if (known == m_byFolder.end()) {
            auto read = recording::readManifest(folder);
            known = m_byFolder.emplace(folder, read ? std::move(*read) : std::vector<recording::ManifestEntry>{}).first;
        }
        for (const recording::ManifestEntry& entry : known->second) {
            if (entry.file == file.fileName() && entry.bytes == file.size())
                return &entry;
        }
        return nullptr;
    }

private:
    std::map<QString, std::vector<recording::ManifestEntry>> m_byFolder;
};

/// Hands on what an import gives and makes the project with the first piece, so that a first file that is not understood
/// leaves no empty project behind. Counts what passes.
class Storing final : public recording::RecordingSink {
public:
    Storing(const QString& path, std::optional<project::ProjectFile>& project, const recording::ManifestEntry* known)
        : m_path(path), m_project(project), m_known(known)
    {
    }

    Status begin(const recording::RecordingInfo& info) override
    {
        if (!m_project) {
            auto opened = openOrCreateProject(m_path);
            if (!opened)
                return opened.error();
            m_project.emplace(std::move(*opened));
        }
        auto transaction = project::Transaction::begin(m_project->database());
        if (!transaction)
            return transaction.error();
        m_transaction.emplace(std::move(*transaction));
        m_sink.emplace(m_project->database());
        m_channels = info.channels.size();
        return m_sink->begin(info);
    }

    Status append(const recording::SampleData& rows, SampleIndex first) override
    {
        const std::size_t values = std::visit([](const auto& raw) { return raw.size(); }, rows);
        m_samples += static_cast<SampleIndex>(values / m_channels);
        return m_sink->append(rows, first);
    }

    Status finish(const recording::RecordingInfo& info) override
    {
        m_info = info;
        if (Status finished = m_sink->finish(info); !finished)
            return finished;
        if (Status labelled = addSegments(); !labelled)
            return labelled;
        return m_transaction->commit();
    }

    void note(const recording::ImportNote& note) override { m_notes.push_back(note); }

    /// After finish().
    void tell(ImportedFile& file) const
    {
        file.recordingId = m_sink->id();
        file.name = m_sink->name();
        file.samples = m_samples;
        file.lost = m_info.lost;
        file.rate = m_info.nominalRate;
        file.notes = m_notes;
    }

private:
    Status addSegments()
    {
        std::vector<project::Edit> edits;
        if (m_known != nullptr) {
            for (const recording::LabelledSpan& segment : m_known->segments)
                edits.push_back(project::AddSegment{{{}, m_sink->id(), segment.span, segment.label}});
        }
        const auto added = project::applyAll(m_project->database(), edits);
        return added ? done() : Status(added.error());
    }

    const QString& m_path;
    std::optional<project::ProjectFile>& m_project;
    const recording::ManifestEntry* m_known;
    std::optional<project::Transaction> m_transaction; ///< around the samples and the labels
    std::optional<project::ProjectSink> m_sink;
    recording::RecordingInfo m_info;
    std::vector<recording::ImportNote> m_notes;
    std::size_t m_channels = 1;
    SampleIndex m_samples = 0;
};

Status importOne(const QString& projectPath, std::optional<project::ProjectFile>& project, const ImportRequest& request,
                 const recording::ManifestEntry* known, ImportedFile& file, const Progress& progress)
{
    Storing sink(projectPath, project, known);
    Status stored = done();
    if (known == nullptr) {
        stored = recording::importFile(request.path, sink, request.options, progress);
    } else {
        recording::ManifestSink knowing(*known, sink);
        recording::ImportOptions options = request.options;
        if (!options.rate)
            options.rate = known->info.nominalRate;
        // Texts hold as many digits as the recording had: 24 bit fit a float, more do not.
        if (known->info.format == recording::SampleFormat::Float64 || known->info.format == recording::SampleFormat::Int32)
            options.format = recording::SampleFormat::Float64;
        stored = recording::importFile(request.path, knowing, options, progress);
    }
    if (stored)
        sink.tell(file);
    return stored;
}

} // namespace

Result<project::ProjectFile> openOrCreateProject(const QString& path)
{
    return QFileInfo::exists(path) ? project::ProjectFile::open(path) : project::ProjectFile::create(path);
}

Result<QString> addRecording(project::Database& database, recording::Recording& recording)
{
    const auto name = project::freeRecordingName(database, recording.info.name);
    if (!name)
        return name.error();
    recording.info.name = *name;
    return project::storeRecording(database, recording);
}

Result<std::vector<ImportedFile>> importFiles(const QString& projectPath, const std::vector<ImportRequest>& requests,
                                              const Progress& progress)
{
    // A project that cannot be opened is said before the files are read.
    std::optional<project::ProjectFile> project;
    if (QFileInfo::exists(projectPath)) {
        auto opened = project::ProjectFile::open(projectPath);
        if (!opened)
            return opened.error();
        project.emplace(std::move(*opened));
    }
    const bool isNew = !project;
    bool storedAny = false;
    std::vector<ImportedFile> report;
    const std::vector<ImportRequest> files = filesBehind(requests, report);
    Manifests manifests;
    double bytes = 0.0;
    for (const ImportRequest& file : files)
        bytes += 1.0 + static_cast<double>(QFileInfo(file.path).size());
    double read = 0.0;
    for (const ImportRequest& request : files) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "importing was cancelled"};
        const double share = (1.0 + static_cast<double>(QFileInfo(request.path).size())) / bytes;
        progress.at(read, "import");
        ImportedFile file;
        file.path = request.path;
        const Status stored = importOne(projectPath, project, request, manifests.find(request.path), file,
                                        partOf(progress, read, share));
        if (!stored && concernsProject(stored.error(), projectPath))
            return stored.error();
        if (!stored)
            file.fault = stored.error();
        storedAny = storedAny || stored;
        report.push_back(std::move(file));
        read += share;
    }
    if (isNew && project && !storedAny) { // it was made for a file that turned out not to be understood
        project.reset();
        QFile::remove(projectPath);
    }
    return report;
}

Result<std::vector<ImportedFile>> importFiles(const QString& projectPath, const QStringList& paths,
                                              const recording::ImportOptions& options, const Progress& progress)
{
    std::vector<ImportRequest> requests;
    for (const QString& path : paths)
        requests.push_back({path, options});
    return importFiles(projectPath, requests, progress);
}

} // namespace baseline::workbench
