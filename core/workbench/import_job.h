// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/project_file.h"
#include "core/recording/import_note.h"
#include "core/recording/import_options.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baseline::workbench {

/// What became of one file: a recording in the project, or nothing and why.
struct ImportedFile {
    QString path;
    QString recordingId;
    QString name;
    SampleIndex samples = 0; ///< that are there, a channel
    SampleIndex lost = 0;    ///< inside gaps that the file's time column shows
    Hertz rate;
    std::vector<recording::ImportNote> notes; ///< what the import decided or left out
    std::optional<Error> fault;
};

/// Opens a project, or makes it when `path` does not exist. Errors: those of ProjectFile.
Result<project::ProjectFile> openOrCreateProject(const QString& path);

/// Stores a recording under its name, or "name 2", "name 3", … when that is taken; returns the id.
/// Errors: those of project::storeRecording.
Result<QString> addRecording(project::Database& database, recording::Recording& recording);

/// A file, or a folder, and what is known of it.
struct ImportRequest {
    QString path;
    recording::ImportOptions options;
};

/// Imports files, and folders file by file. A file that is not understood is left out and named; the others are stored
/// whole or not at all, passing through little memory. A project that does not exist yet is made with
/// the first recording. Errors: those of ProjectFile and Database::run, Cancelled; what was stored before stays.
Result<std::vector<ImportedFile>> importFiles(const QString& projectPath, const std::vector<ImportRequest>& requests,
                                              const Progress& progress = {});
/// The same options for all.
Result<std::vector<ImportedFile>> importFiles(const QString& projectPath, const QStringList& paths,
                                              const recording::ImportOptions& options, const Progress& progress = {});

} // namespace baseline::workbench
