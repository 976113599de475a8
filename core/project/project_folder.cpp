// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_folder.h"

#include "core/project/database.h"
#include "core/project/folder_files.h"
#include "core/project/folder_samples.h"
#include "core/project/folder_tables.h"
#include "core/project/models.h"
#include "core/project/recording_rows.h"
#include "core/project/recordings.h"
#include "core/project/sessions.h"
#include "core/recording/export_frame.h"
#include "core/recording/recording_json.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace baseline::project {

namespace {

/// Writes one reading of the project, all of it at one moment.
class FolderWriter {
public:
    FolderWriter(Database& database, QString folder, const Progress& progress)
        : m_database(database), m_folder(std::move(folder)), m_progress(progress)
    {
    }

    Status write()
    {
        const Result<Transaction> together = Transaction::beginRead(m_database);
        if (!together)
            return together.error();
        for (const auto& tables : {tablesBeforeRecordings(), tablesAfterRecordings()}) {
            for (const FolderTable& table : tables) {
                auto rows = readRows(m_database, table);
                if (!rows)
                    return rows.error();
                m_document.insert(QLatin1String(table.name), *rows);
            }
        }
        for (const auto step : {&FolderWriter::writeRecordings, &FolderWriter::writePhotos, &FolderWriter::writeModels}) {
            if (Status written = (this->*step)(); !written)
                return written;
        }
        m_document.insert(QStringLiteral("format"), folderFormat);
        m_document.insert(QStringLiteral("version"), folderVersion);
        return writeFile(documentName, QJsonDocument(m_document).toJson());
    }

private:
    QString pathOf(const QString& file) const { return m_folder + QLatin1Char('/') + file; }

    Status writeFile(const QString& name, const QByteArray& bytes)
    {
        QSaveFile file(pathOf(name));
        Status written = recording::openForExport(file);
        if (written)
            written = recording::writeAll(file, bytes);
        return written ? recording::finishExport(file) : written;
    }

    Status makeFolder(const QString& name)
    {
        return QDir(m_folder).mkpath(name) ? done()
                                           : Status(Error{Error::Code::FileNotWritable, "a folder cannot be made",
                                                          pathOf(name).toStdString(), 0.0});
    }

    Status writeRecordings()
    {
        auto query = m_database.run(QStringLiteral("SELECT id, ordinal, removed FROM recordings ORDER BY ordinal, id"));
        if (!query)
            return query.error();
        std::vector<QJsonObject> rows;
        while (query->next())
            rows.push_back({{QStringLiteral("id"), query->value(0).toString()},
                            {QStringLiteral("ordinal"), query->value(1).toLongLong()},
                            {QStringLiteral("removed"), query->value(2).toInt() != 0}});
        if (Status made = makeFolder(QStringLiteral("recordings")); !made)
            return made;
        QJsonArray recordings;
        for (QJsonObject& row : rows) {
            if (Status written = writeRecording(row, static_cast<double>(recordings.size()) / static_cast<double>(rows.size()));
                !written)
                return written;
            recordings.append(row);
        }
        m_document.insert(QStringLiteral("recordings"), recordings);
        return done();
    }

    Status writeRecording(QJsonObject& row, double fraction)
    {
        const auto summary = findRecording(m_database, row.take(QStringLiteral("id")).toString());
        if (!summary)
            return summary.error();
        const auto gaps = readGaps(m_database, summary->info.id);
        if (!gaps)
            return gaps.error();
        const QString file = fileFor(QStringLiteral("recordings"), ++m_recordings, summary->info.name, "npy");
        row.insert(QStringLiteral("info"), recording::jsonOf(summary->info));
        row.insert(QStringLiteral("gaps"), recording::jsonOf(*gaps));
        row.insert(QStringLiteral("file"), file);
        return writeSamples(m_database, summary->info, summary->length, pathOf(file), [&](SampleIndex) {
            m_progress.at(fraction, "write");
            return !m_progress.cancelled();
        });
    }

    Status writePhotos()
    {
        QJsonArray sessions = m_document.value(QStringLiteral("sessions")).toArray();
        for (qsizetype i = 0; i < sessions.size(); ++i) {
            QJsonObject session = sessions.at(i).toObject();
            const auto photo = sessionPhoto(m_database, session.value(QStringLiteral("id")).toString());
            if (!photo)
                return photo.error();
            if (photo->isEmpty())
                continue;
            if (Status made = makeFolder(QStringLiteral("photos")); !made)
                return made;
            const QString file = fileFor(QStringLiteral("photos"), i + 1, session.value(QStringLiteral("name")).toString(),
                                         photo->startsWith('\x89') ? "png" : "jpg");
            session.insert(QStringLiteral("photo"), file);
            sessions.replace(i, session);
            if (Status written = writeFile(file, *photo); !written)
                return written;
        }
        m_document.insert(QStringLiteral("sessions"), sessions);
        return done();
    }

    Status writeModels()
    {
        QJsonArray models = m_document.value(QStringLiteral("models")).toArray();
        if (!models.isEmpty()) {
            if (Status made = makeFolder(QStringLiteral("models")); !made)
                return made;
        }
        for (qsizetype i = 0; i < models.size(); ++i) {
            QJsonObject model = models.at(i).toObject();
            const auto image = loadModelImage(m_database, model.value(QStringLiteral("id")).toString());
            if (!image)
                return image.error();
            const QString file =
                fileFor(QStringLiteral("models"), i + 1, model.value(QStringLiteral("name")).toString(), "model");
            model.insert(QStringLiteral("file"), file);
            models.replace(i, model);
            if (Status written = writeFile(file, *image); !written)
                return written;
        }
        m_document.insert(QStringLiteral("models"), models);
        return done();
    }

    Database& m_database;
    QString m_folder;
    const Progress& m_progress;
    QJsonObject m_document;
    qsizetype m_recordings = 0;
};

} // namespace

Status writeProjectFolder(Database& database, const QString& folder, const Progress& progress)
{
    const QFileInfo info(folder);
    const bool isNew = !info.exists();
    QDir target(folder);
    if ((!isNew && (!info.isDir() || !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))) ||
        (isNew && !QDir().mkpath(folder)))
        return Error{Error::Code::FileNotWritable, "not an empty folder, and none can be made", folder.toStdString(),
                     0.0};
    Status written = FolderWriter(database, folder, progress).write();
    if (!written) {
        target.removeRecursively();
        if (!isNew)
            QDir().mkpath(folder);
    }
    return written;
}

} // namespace baseline::project
