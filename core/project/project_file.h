// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/database.h"

#include <QString>

#include <memory>

namespace baseline::project {

/// An open project: a file that has been checked to be one, at the current schema. The tables are read and written by
/// the free functions of recordings.h, segments.h, edits.h, models.h, … on database(). Belongs to one thread.
class ProjectFile {
public:
    /// Makes a new project. Errors: FileNotWritable (also when the file exists), DiskFull.
    static Result<ProjectFile> create(const QString& path, const DatabaseOptions& options = {});

    /// Opens and, when needed, migrates a project. Recordings that no living program writes any more are marked as
    /// ended (complete = false, reason = "interrupted"); nothing that was committed is lost.
    /// Errors: FileNotFound, FileUnreadable, FileNotWritable, NotAProject (also a damaged one), TooNew, ProjectLocked,
    /// DiskFull.
    static Result<ProjectFile> open(const QString& path, const DatabaseOptions& options = {});

    const QString& path() const { return m_database->path(); }
    Database& database() const { return *m_database; }
    /// Recordings that `open` found unfinished and marked.
    int recovered() const { return m_recovered; }

private:
    explicit ProjectFile(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    std::unique_ptr<Database> m_database;
    int m_recovered = 0;
};

} // namespace baseline::project
