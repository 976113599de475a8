// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_job.h"

#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/import_file.h"

#include <QFileInfo>

namespace baseline::workbench {

namespace {

/// Every file behind the paths. A path that holds none is reported like a file that is not understood.
QStringList filesBehind(const QStringList& paths, std::vector<ImportedFile>& report)
{
    QStringList files;
    for (const QString& path : paths) {
        const auto found = recording::listRecordingFiles(path);
        if (found)
            files += *found;
        else
            report.push_back({path, {}, {}, 0, 0, {}, found.error()});
    }
    return files;
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

Result<std::vector<ImportedFile>> importFiles(const QString& projectPath, const QStringList& paths,
                                              const recording::ImportOptions& options, const Progress& progress)
{
    // A project that cannot be opened is said before the files are read.
    std::optional<project::ProjectFile> project;
    const auto open = [&]() -> Status {
        auto opened = openOrCreateProject(projectPath);
        if (!opened)
            return opened.error();
        project.emplace(std::move(*opened));
        return done();
    };
    if (QFileInfo::exists(projectPath)) {
        if (const Status opened = open(); !opened)
            return opened.error();
    }
    std::vector<ImportedFile> report;
    const QStringList files = filesBehind(paths, report);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "importing was cancelled"};
        progress.at(static_cast<double>(i) / static_cast<double>(files.size()), "import");
        ImportedFile file{files[i], {}, {}, 0, 0, {}, {}};
        auto recording = recording::importFile(files[i], options);
        if (!recording) {
            file.fault = recording.error();
            report.push_back(std::move(file));
            continue;
        }
        if (!project) {
            if (const Status opened = open(); !opened)
                return opened.error();
        }
        const auto id = addRecording(project->database(), *recording);
        if (!id)
            return id.error();
        file.recordingId = *id;
        file.name = recording->info.name;
        file.samples = recording->rows();
        file.lost = recording->info.lost;
        file.rate = recording->info.nominalRate;
        report.push_back(std::move(file));
    }
    return report;
}

} // namespace baseline::workbench
