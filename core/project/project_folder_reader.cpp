// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folder_files.h"
#include "core/project/folder_samples.h"
#include "core/project/folder_tables.h"
#include "core/project/label_sets.h"
#include "core/project/project_file.h"
#include "core/project/project_folder.h"
#include "core/project/recording_rows.h"
#include "core/project/sessions.h"
#include "core/recording/recording_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace baseline::project {

namespace {

constexpr qint64 largestDocument = qint64{256} << 20;
constexpr qint64 largestImage = qint64{16} << 20; // a board takes 64 KB; an exported one may become richer

/// Fills a new project from a folder. Nothing of the folder is believed before it was checked.
class FolderReader {
public:
    FolderReader(Database& database, QString folder, const Progress& progress)
        : m_database(database), m_folder(std::move(folder)), m_progress(progress)
    {
    }

    Status read()
    {
        if (Status document = readDocument(); !document)
            return document;
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        for (const char* own : {"DELETE FROM labels", "DELETE FROM label_sets"}) { // what a new project begins with
            if (const auto cleared = m_database.run(QLatin1String(own)); !cleared)
                return cleared.error();
        }
        if (Status tables = readTables(tablesBeforeRecordings()); !tables)
            return tables;
        for (const QJsonValue recording : m_document.value(QStringLiteral("recordings")).toArray()) {
            if (Status read = readRecording(recording.toObject()); !read)
                return named(read.error());
        }
        if (Status tables = readTables(tablesAfterRecordings()); !tables)
            return tables;
        for (const auto step : {&FolderReader::checkLabels, &FolderReader::checkSpans, &FolderReader::readPhotos,
                                &FolderReader::readImages}) {
            if (Status read = (this->*step)(); !read)
                return named(read.error());
        }
        return transaction->commit();
    }

private:
    QString documentPath() const { return m_folder + QLatin1Char('/') + documentName; }

    Error bad(const std::string& detail) const
    {
        return Error{Error::Code::BadFormat, detail, documentPath().toStdString(), 0.0};
    }

    /// What is wrong with a member is wrong with the document, unless a file of its own was named.
    Error named(Error error) const
    {
        if (error.code == Error::Code::BadFormat && error.subject.empty())
            error.subject = documentPath().toStdString();
        return error;
    }

    Status readDocument()
    {
        const auto bytes = readSmallFile(documentPath(), largestDocument);
        if (!bytes)
            return bytes.error();
        QJsonParseError fault;
        m_document = QJsonDocument::fromJson(*bytes, &fault).object();
        if (fault.error != QJsonParseError::NoError)
            return bad(fault.errorString().toStdString());
        if (m_document.value(QStringLiteral("format")).toString() != folderFormat)
            return bad("not the folder of a project");
        const qint64 version = m_document.value(QStringLiteral("version")).toInteger();
        if (version > folderVersion)
            return Error{Error::Code::TooNew, "a newer folder", documentPath().toStdString(), double(version)};
        if (version < 1 || !m_document.value(QStringLiteral("recordings")).isArray())
            return bad("“version” or “recordings” is missing");
        return done();
    }

    Status readTables(std::span<const FolderTable> tables)
    {
        for (const FolderTable& table : tables) {
            const Status stored = insertRows(m_database, table, m_document.value(QLatin1String(table.name)));
            if (!stored)
                return named(stored.error());
        }
        return done();
    }

    Status readRecording(const QJsonObject& row)
    {
        const auto info = recording::infoOf(row.value(QStringLiteral("info")).toObject());
        if (!info)
            return info.error();
        const auto gaps = recording::gapsOf(row.value(QStringLiteral("gaps")).toArray());
        if (!gaps)
            return gaps.error();
        const auto ordinal = recording::wholeNumber(row, "ordinal");
        if (!ordinal)
            return ordinal.error();
        const QJsonValue removed = row.value(QStringLiteral("removed"));
        if (info->id.isEmpty() || info->name.trimmed().isEmpty() || !removed.isBool())
            return bad("a recording without id, name or “removed”");
        const auto path = pathInFolder(m_folder, QStringLiteral("recordings"), row.value(QStringLiteral("file")));
        if (!path)
            return path.error();
        const auto count = static_cast<double>(m_document.value(QStringLiteral("recordings")).toArray().size());
        const Status samples = readSamples(m_database, *info, *gaps, *path, [&](SampleIndex) {
            m_progress.at(m_recordings / count, "read");
            return !m_progress.cancelled();
        });
        if (!samples)
            return samples;
        m_recordings += 1.0;
        const auto placed = m_database.run(QStringLiteral("UPDATE recordings SET ordinal = ?, removed = ? WHERE id = ?"),
                                           {static_cast<qint64>(*ordinal), removed.toBool() ? 1 : 0, info->id});
        return placed ? done() : Status(placed.error());
    }

    Status checkLabels()
    {
        const auto sets = listLabelSets(m_database);
        if (!sets)
            return sets.error();
        for (const LabelSet& set : *sets) {
            if (const Status valid = checkLabelSet(set); !valid)
                return bad("“labels”: " + valid.error().detail);
        }
        return done();
    }

    Status checkSpans()
    {
        for (const char* table : {"segments", "exclusions"}) {
            auto outside = m_database.run(QStringLiteral("SELECT 1 FROM %1 JOIN recordings ON recordings.id = recording_id"
                                                         " WHERE sample_count < 1 OR sample_count > sample_length"
                                                         " OR first_sample > sample_length - sample_count LIMIT 1")
                                              .arg(QLatin1String(table)));
            if (!outside)
                return outside.error();
            if (outside->next())
                return bad(std::string("“") + table + "”: one is empty or lies outside its recording");
        }
        return done();
    }

    Status readPhotos()
    {
        for (const QJsonValue session : m_document.value(QStringLiteral("sessions")).toArray()) {
            const QJsonValue file = session[QStringLiteral("photo")];
            if (file.isUndefined())
                continue;
            const auto path = pathInFolder(m_folder, QStringLiteral("photos"), file);
            if (!path)
                return path.error();
            const auto bytes = readSmallFile(*path, largestPhotoBytes);
            if (!bytes)
                return bytes.error();
            const Status set = setSessionPhoto(m_database, session[QStringLiteral("id")].toString(), *bytes);
            if (!set && set.error().code == Error::Code::InvalidArgument)
                return Error{Error::Code::BadFormat, set.error().detail, path->toStdString(), 0.0};
            if (!set)
                return set;
        }
        return done();
    }

    Status readImages()
    {
        for (const QJsonValue model : m_document.value(QStringLiteral("models")).toArray()) {
            const auto path = pathInFolder(m_folder, QStringLiteral("models"), model[QStringLiteral("file")]);
            if (!path)
                return path.error();
            const auto bytes = readSmallFile(*path, largestImage);
            if (!bytes)
                return bytes.error();
            if (bytes->isEmpty() || bytes->size() != model[QStringLiteral("image_bytes")].toInteger())
                return Error{Error::Code::BadFormat, "not as long as the project says", path->toStdString(), 0.0};
            const auto stored = m_database.run(QStringLiteral("UPDATE models SET image = ? WHERE id = ?"),
                                               {*bytes, model[QStringLiteral("id")].toString()});
            if (!stored)
                return stored.error();
        }
        return done();
    }

    Database& m_database;
    QString m_folder;
    const Progress& m_progress;
    QJsonObject m_document;
    double m_recordings = 0.0; ///< read so far
};

Status fill(const QString& path, const QString& folder, const Progress& progress)
{
    const auto project = ProjectFile::create(path);
    return project ? FolderReader(project->database(), folder, progress).read() : Status(project.error());
}

} // namespace

Status readProjectFolder(const QString& folder, const QString& path, const Progress& progress)
{
    const auto refused = [&path](const char* detail) {
        return Error{Error::Code::FileNotWritable, detail, path.toStdString(), 0.0};
    };
    if (QFileInfo::exists(path) || QFileInfo::exists(path + QLatin1String("-wal")))
        return refused("the file exists");
    const QString part = path + QLatin1String(".part");
    const auto clear = [&part] {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(part + QLatin1String(suffix));
    };
    clear(); // of an import that was killed
    Status made = fill(part, folder, progress);
    if (made && !QFile::rename(part, path))
        made = refused("the finished file cannot be given its name");
    if (!made)
        clear();
    return made;
}

} // namespace baseline::project
