// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"

#include "core/project/label_sets.h"
#include "core/project/library_rows.h"
#include "core/project/models.h"
#include "core/project/recordings.h"
#include "core/project/recovery.h"
#include "core/project/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace baseline::project {

namespace {

Error failure(Error::Code code, const char* detail, const QString& path)
{
    return Error{code, detail, path.toStdString(), 0.0};
}

/// Looks at the first bytes before SQLite does: SQLite would take an empty file for a new database, and would accept
/// other programs' databases. Offsets from https://www.sqlite.org/fileformat.html §1.3.
Status checkHeader(const QString& path)
{
    constexpr qint64 headerBytes = 100;
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype pageCountAt = 28;
    constexpr qsizetype applicationIdAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, "cannot be opened for reading", path);
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return failure(Error::Code::NotAProject, "not an SQLite file", path);
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return failure(Error::Code::NotAProject, "the SQLite file of another program", path);
    const qint64 written = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = written == 1 ? 65536 : written;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    // With a log beside it, the file may rightly be shorter until the log is copied back.
    const bool hasLog = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    if (!hasLog && file.size() < pages * pageSize)
        return failure(Error::Code::NotAProject, "the file is truncated", path);
    return done();
}

Status checkAccess(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::FileNotFound, "no such file", path);
    if (!info.isFile())
        return failure(Error::Code::NotAProject, "not a file", path);
    if (!info.isReadable())
        return failure(Error::Code::FileUnreadable, "no permission to read", path);
    if (!info.isWritable())
        return failure(Error::Code::FileNotWritable, "no permission to write", path);
    return done();
}

/// Everything that makes an empty database a project.
Status initialise(Database& database)
{
    const auto marked = database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (!marked)
        return marked.error();
    if (Status migrated = migrate(database, migrations()); !migrated)
        return migrated;
    if (Status labels = insertFirstLabelSet(database); !labels)
        return labels;
    // From now on the header alone says that this is a project, even if the log is lost.
    const auto copied = database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return copied ? done() : Status(copied.error());
}

/// Of a database that has the tables of a project.
Result<int> versionOfProject(Database& database)
{
    auto version = schemaVersion(database);
    if (version && *version == 0)
        return failure(Error::Code::NotAProject, "the project's tables are missing", database.path());
    return version;
}

/// Whether this version can read what a project of another version holds.
Status checkReadable(Database& database)
{
    if (const auto recordings = listRecordings(database); !recordings)
        return recordings.error();
    if (const auto models = listModels(database); !models)
        return models.error();
    if (const auto sets = listLabelSets(database); !sets)
        return sets.error();
    return done();
}

} // namespace

Result<ProjectFile> ProjectFile::create(const QString& path, const DatabaseOptions& options)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::FileNotWritable, "the file exists", path);
    Status made = done();
    {
        auto database = Database::open(path, options);
        if (database) {
            made = initialise(**database);
            if (made)
                return ProjectFile(std::move(*database));
        } else {
            made = database.error();
        }
    }
    // Nothing half made is left behind.
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return made.error();
}

Result<ProjectFile> ProjectFile::open(const QString& path, const DatabaseOptions& options)
{
    if (Status access = checkAccess(path); !access)
        return access.error();
    if (Status header = Database::lookAt(path, [&path] { return checkHeader(path); }); !header)
        return header.error();
    auto database = Database::open(path, options);
    if (!database)
        return database.error();
    const Result<int> version = versionOfProject(**database);
    if (!version)
        return version.error();
    if (Status migrated = migrate(**database, migrations()); !migrated)
        return migrated.error();
    auto recovered = recoverRecordings(**database);
    if (!recovered)
        return recovered.error();
    ProjectFile project(std::move(*database));
    project.m_recovered = std::move(*recovered);
    return project;
}

Result<ProjectFile> ProjectFile::openForViewing(const QString& path, bool readOnly, const DatabaseOptions& options)
{
    Error refused{Error::Code::ReadOnly, "asked for", path.toStdString(), 0.0};
    if (!readOnly) {
        auto opened = open(path, options);
        if (opened || (opened.error().code != Error::Code::TooNew && opened.error().code != Error::Code::FileNotWritable))
            return opened;
        refused = opened.error();
    }
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return readOnly ? checkAccess(path).error() : refused;
    if (Status header = Database::lookAt(path, [&path] { return checkHeader(path); }); !header)
        return header.error();
    DatabaseOptions reading = options;
    reading.readOnly = true;
    auto database = Database::open(path, reading);
    if (!database)
        return database.error();
    const Result<int> version = versionOfProject(**database);
    if (!version)
        return version.error();
    // An older project has to be brought up to date first, which takes writing; a newer one may have changed its tables.
    if (*version < currentSchemaVersion())
        return failure(Error::Code::FileNotWritable, "an older project that has to be migrated first", path);
    if (Status readable = checkReadable(**database); !readable)
        return *version > currentSchemaVersion() ? failure(Error::Code::TooNew, "its tables have changed", path)
                                                 : readable.error();
    ProjectFile project(std::move(*database));
    project.m_readOnly = readOnly                                 ? ReadOnly::Asked
                         : refused.code == Error::Code::TooNew ? ReadOnly::Newer
                                                               : ReadOnly::NotWritable;
    return project;
}

} // namespace baseline::project
