// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_job.h"

#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/import_file.h"
#include "core/recording/manifest_sink.h"
#include "core/workbench/import_store.h"
#include "core/workbench/progress_part.h"

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

Status importOne(ImportStore& store, const ImportRequest& request, const recording::ManifestEntry* known,
                 ImportedFile& file, const Progress& progress)
{
    ImportedRecording sink(store, known);
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

/// One file after the other; ends early only for what concerns the project itself.
Status storeFiles(ImportStore& store, const std::vector<ImportRequest>& files, std::vector<ImportedFile>& report,
                  const Progress& progress)
{
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
        const Status stored =
            importOne(store, request, manifests.find(request.path), file, partOf(progress, read, share));
        if (!stored && concernsProject(stored.error(), store.path()))
            return stored.error();
        if (!stored)
            file.fault = stored.error();
        report.push_back(std::move(file));
        if (Status kept = store.commitIfDue(); !kept)
            return kept;
        read += share;
    }
    return done();
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
    ImportStore store(projectPath);
    if (Status usable = store.openIfThere(); !usable)
        return usable.error();
    std::vector<ImportedFile> report;
    const std::vector<ImportRequest> files = filesBehind(requests, report);
    const Status stored = storeFiles(store, files, report, progress);
    const Status kept = store.finish(); // also what was stored before a fault
    if (!stored)
        return stored.error();
    if (!kept)
        return kept.error();
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
