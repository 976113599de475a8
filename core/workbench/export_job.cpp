// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/export_job.h"

#include "core/model/header_export.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/segments.h"
#include "core/recording/csv_export.h"
#include "core/recording/edge_impulse_export.h"
#include "core/recording/label_export.h"
#include "core/recording/npy_export.h"
#include "core/recording/wav_export.h"
#include "core/workbench/progress_part.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

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

Status writeIn(ExportFormat format, const recording::Recording& recording, const QString& path, const Progress& progress)
{
    switch (format) {
    case ExportFormat::Csv:
        return recording::exportCsv(recording, path, progress);
    case ExportFormat::Wav:
        return recording::exportWav(recording, path, progress);
    case ExportFormat::EdgeImpulse:
        return recording::exportEdgeImpulse(recording, path, progress);
    case ExportFormat::Npy:
        break;
    }
    return recording::exportNpy(recording, path, progress);
}

Result<std::vector<recording::LabelledSpan>> segmentsOf(project::Database& database, const QString& id)
{
    const auto segments = project::listSegments(database, id);
    if (!segments)
        return segments.error();
    std::vector<recording::LabelledSpan> spans;
    for (const project::Segment& segment : *segments)
        spans.push_back({segment.span, segment.label});
    return spans;
}

/// Writes the file and returns what it cannot say.
Result<recording::ManifestEntry> write(project::Database& database, const QString& id, ExportFormat format,
                                       const QString& path, const Progress& progress)
{
    // Reading is quick; turning numbers into text takes the time.
    auto recording = project::loadRecording(database, id, partOf(progress, 0.0, 0.1));
    if (!recording)
        return recording.error();
    auto segments = segmentsOf(database, id);
    if (!segments)
        return segments.error();
    if (Status written = writeIn(format, *recording, path, partOf(progress, 0.1, 0.9)); !written)
        return written.error();
    return recording::ManifestEntry{QFileInfo(path).fileName(), QFileInfo(path).size(), std::move(recording->info), std::move(recording->gaps),
                                    std::move(*segments)};
}

/// What the file of a recording is called before its ending.
QString baseNameFor(const recording::RecordingInfo& info, ExportFormat format)
{
    const QString name = fileNameFor(info.name);
    if (format != ExportFormat::EdgeImpulse || info.label.isEmpty())
        return name;
    // The label of such a file is its name up to the first dot.
    QString label = fileNameFor(info.label);
    return label.replace(QLatin1Char('.'), QLatin1Char('_')) + QLatin1Char('.') + name;
}

Error unknownEnding(const QString& path)
{
    return Error{Error::Code::Unsupported, "no such kind of file can be written", QFileInfo(path).suffix().toStdString()};
}

constexpr std::array<std::pair<ExportFormat, const char*>, 4> formats{{{ExportFormat::Csv, "csv"},
                                                                       {ExportFormat::Wav, "wav"},
                                                                       {ExportFormat::EdgeImpulse, "json"},
                                                                       {ExportFormat::Npy, "npy"}}};

QString endingOf(ExportFormat format)
{
    return exportFormatNames().at(static_cast<qsizetype>(format));
}

} // namespace

QStringList exportFormatNames()
{
    QStringList names;
    for (const auto& [format, name] : formats)
        names.append(QLatin1String(name));
    return names;
}

std::optional<ExportFormat> exportFormatNamed(const QString& name)
{
    for (const auto& [format, known] : formats) {
        if (name == QLatin1String(known))
            return format;
    }
    return std::nullopt;
}

Status exportRecording(const QString& projectPath, const QString& recording, const QString& path,
                       const Progress& progress)
{
    const auto format = exportFormatNamed(QFileInfo(path).suffix().toLower());
    if (!format)
        return unknownEnding(path);
    const auto project = project::ProjectFile::openForViewing(projectPath);
    if (!project)
        return project.error();
    const auto found = project::findRecording(project->database(), recording);
    if (!found)
        return found.error();
    const auto entry = write(project->database(), found->info.id, *format, path, progress);
    return entry ? recording::writeManifest(QFileInfo(path).absolutePath(), {*entry}) : Status(entry.error());
}

Result<QStringList> exportRecordings(const QString& projectPath, const QStringList& recordings, const QString& folder,
                                     ExportFormat format, const Progress& progress)
{
    const auto project = project::ProjectFile::openForViewing(projectPath);
    if (!project)
        return project.error();
    const auto chosen = choose(project->database(), recordings);
    if (!chosen)
        return chosen.error();
    const QDir into(folder);
    if (!into.mkpath(QStringLiteral(".")))
        return Error{Error::Code::FileNotWritable, "the folder cannot be made", folder.toStdString()};
    QStringList written;
    std::vector<recording::ManifestEntry> entries;
    const double share = 1.0 / static_cast<double>(chosen->size());
    for (const RecordingSummary& summary : *chosen) {
        const QString base = baseNameFor(summary.info, format);
        QString path = into.filePath(QStringLiteral("%1.%2").arg(base, endingOf(format)));
        for (int number = 2; written.contains(path, Qt::CaseInsensitive); ++number)
            path = into.filePath(QStringLiteral("%1 %2.%3").arg(base, QString::number(number), endingOf(format)));
        const double before = share * static_cast<double>(written.size());
        auto entry = write(project->database(), summary.info.id, format, path, partOf(progress, before, share));
        if (!entry)
            return entry.error();
        entries.push_back(std::move(*entry));
        written.append(path);
    }
    const Status listed = recording::writeManifest(folder, entries);
    return listed ? Result<QStringList>(written) : Result<QStringList>(listed.error());
}

Status exportLabels(const QString& projectPath, const QStringList& recordings, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("csv") && ending != QLatin1String("json"))
        return unknownEnding(path);
    const auto project = project::ProjectFile::openForViewing(projectPath);
    if (!project)
        return project.error();
    const auto chosen = choose(project->database(), recordings);
    if (!chosen)
        return chosen.error();
    std::vector<recording::RecordingLabels> labels;
    for (const RecordingSummary& summary : *chosen) {
        auto segments = segmentsOf(project->database(), summary.info.id);
        if (!segments)
            return segments.error();
        labels.push_back({summary.info.name, summary.info.label, summary.info.nominalRate, summary.length,
                          std::move(*segments)});
    }
    return ending == QLatin1String("csv") ? recording::exportLabelsCsv(labels, path)
                                          : recording::exportLabelsJson(labels, path);
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
