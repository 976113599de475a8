// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/database.h"
#include "core/project/recovery.h"

#include <QString>

#include <memory>
#include <vector>

namespace baseline::project {

/// An open project: a file that has been checked to be one, at the current schema. The tables are read and written by
/// the free functions of recordings.h, segments.h, edits.h, models.h, … on database(). Belongs to one thread.
class ProjectFile {
public:
    /// Why nothing can be changed in an open project.
    enum class ReadOnly {
        No,
        Newer,       ///< made by a newer version; what this one knows of it can be read
        NotWritable, ///< the file or its folder takes no writes
        Asked,       ///< opened so, because another studio has it open
    };

    /// Makes a new project. Errors: FileNotWritable (also when the file exists), DiskFull.
    static Result<ProjectFile> create(const QString& path, const DatabaseOptions& options = {});

    /// Opens and, when needed, migrates a project. Recordings that no living program writes any more are marked as
    /// ended (complete = false, reason = "interrupted"); nothing that was committed is lost.
    /// Errors: FileNotFound, FileUnreadable, FileNotWritable, NotAProject (also a damaged one), TooNew, ProjectLocked,
    /// DiskFull.
    static Result<ProjectFile> open(const QString& path, const DatabaseOptions& options = {});

    /// The same for a program that can do with reading: a project that open() refuses as TooNew or FileNotWritable is
    /// opened for reading only, and so is every one with `readOnly`. Every write then fails with ReadOnly. A newer file
    /// whose tables this version cannot read at all stays TooNew.
    static Result<ProjectFile> openForViewing(const QString& path, bool readOnly = false, const DatabaseOptions& options = {});

    const QString& path() const { return m_database->path(); }
    Database& database() const { return *m_database; }
    /// Recordings that `open` found unfinished and marked.
    int recovered() const { return static_cast<int>(m_recovered.size()); }
    const std::vector<RecoveredRecording>& recoveredRecordings() const { return m_recovered; }
    ReadOnly readOnly() const { return m_readOnly; }

private:
    explicit ProjectFile(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    std::unique_ptr<Database> m_database;
    std::vector<RecoveredRecording> m_recovered;
    ReadOnly m_readOnly = ReadOnly::No;
};

} // namespace baseline::project
