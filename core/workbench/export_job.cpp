// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/export_job.h"

#include "core/model/header_export.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/csv_export.h"

#include <QDir>
#include <QSaveFile>

namespace baseline::workbench {

namespace {

using project::RecordingSummary;

/// A recording's name as a file's: what Windows, macOS or Linux forbid becomes a line, and no name hides or climbs.
QString fileNameFor(const QString& name)
{
    QString safe;
    for (const QChar c : name)
        safe += c.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(c) ? QChar(u'_') : c;
    while (safe.startsWith(QLatin1Char('.')))
        safe.remove(0, 1);
    safe = safe.trimmed();
    return safe.isEmpty() ? QStringLiteral("recording") : safe;
}

Result<std::vector<RecordingSummary>> choose(project::Database& database, const QStringList& wanted)
{
    if (wanted.isEmpty())
        return project::listRecordings(database);
    std::vector<RecordingSummary> chosen;
    for (const QString& idOrName : wanted) {
        auto found = project::findRecording(database, idOrName);
        if (!found)
            return found.error();
        chosen.push_back(std::move(*found));
    }
    return chosen;
}

/// The progress of one job as a part of a whole.
Progress partOf(const Progress& whole, double from, double share)
{
    Progress part{{}, whole.stop};
    if (whole.report)
        part.report = [report = whole.report, from, share](double fraction, std::string_view stage) {
            report(from + share * fraction, stage);
        };
    return part;
}

Status write(project::Database& database, const QString& id, const QString& path, const Progress& progress)
{
    // Reading is quick; turning numbers into text takes the time.
    const auto recording = project::loadRecording(database, id, partOf(progress, 0.0, 0.1));
    if (!recording)
        return recording.error();
    return recording::exportCsv(*recording, path, partOf(progress, 0.1, 0.9));
}

} // namespace

Status exportRecording(const QString& projectPath, const QString& recording, const QString& path,
                       const Progress& progress)
{
    const auto project = project::ProjectFile::open(projectPath);
    if (!project)
        return project.error();
    const auto found = project::findRecording(project->database(), recording);
    if (!found)
        return found.error();
    return write(project->database(), found->info.id, path, progress);
}

Result<QStringList> exportRecordings(const QString& projectPath, const QStringList& recordings, const QString& folder,
                                     const Progress& progress)
{
    const auto project = project::ProjectFile::open(projectPath);
    if (!project)
        return project.error();
    const auto chosen = choose(project->database(), recordings);
    if (!chosen)
        return chosen.error();
    const QDir into(folder);
    if (!into.mkpath(QStringLiteral(".")))
        return Error{Error::Code::FileNotWritable, "the folder cannot be made", folder.toStdString()};
    QStringList written;
    const double share = 1.0 / static_cast<double>(chosen->size());
    for (const RecordingSummary& summary : *chosen) {
        const QString base = fileNameFor(summary.info.name);
        QString path = into.filePath(base + QStringLiteral(".csv"));
        for (int number = 2; written.contains(path, Qt::CaseInsensitive); ++number)
            path = into.filePath(QStringLiteral("%1 %2.csv").arg(base).arg(number));
        const double before = share * static_cast<double>(written.size());
        const Status saved = write(project->database(), summary.info.id, path, partOf(progress, before, share));
        if (!saved)
            return saved.error();
        written.append(path);
    }
    return written;
}

Status saveModelHeader(const QString& path, const model::Image& image)
{
    const auto text = model::modelHeader(image);
    if (!text)
        return text.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString()};
    const auto size = static_cast<qint64>(text->size());
    if (file.write(text->data(), size) != size || !file.commit())
        return Error{Error::Code::DiskFull, file.errorString().toStdString(), path.toStdString()};
    return done();
}

} // namespace baseline::workbench
