// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/import_file.h"

#include "core/recording/csv_import.h"
#include "core/recording/recording_collector.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace baseline::recording {

namespace {

bool isCsv(const QString& suffix)
{
    return suffix == QLatin1String("csv") || suffix == QLatin1String("txt") || suffix == QLatin1String("tsv");
}

} // namespace

Result<Recording> importFile(const QString& path, const ImportOptions& options, const Progress& progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::FileNotFound, "no such file", path.toStdString(), 0.0};
    if (isCsv(info.suffix().toLower()))
        return importCsv(path, options, progress);
    return Error{Error::Code::Unsupported, "no reader for this kind of file", info.suffix().toStdString(), 0.0};
}

Status importFile(const QString& path, RecordingSink& sink, const ImportOptions& options, const Progress& progress)
{
    const auto recording = importFile(path, options, progress);
    return recording ? pour(*recording, sink) : Status(recording.error());
}

Result<QStringList> listRecordingFiles(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::FileNotFound, "no such file or folder", path.toStdString(), 0.0};
    if (!info.isDir())
        return QStringList{path};
    QStringList files;
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Unsorted)) {
        if (isCsv(QFileInfo(name).suffix().toLower()))
            files.append(folder.filePath(name));
    }
    if (files.isEmpty())
        return Error{Error::Code::NotFound, "no recordings in this folder", path.toStdString(), 0.0};
    std::sort(files.begin(), files.end()); // by code point; QDir would sort by the user's locale
    return files;
}

} // namespace baseline::recording
