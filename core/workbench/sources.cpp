// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/sources.h"

#include "core/project/content_hash.h"
#include "core/project/database.h"
#include "core/project/exclusions.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/segments.h"
#include "core/recording/import_file.h"
#include "core/workbench/timeline_spans.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace baseline::workbench {

namespace {

Error cancelled()
{
    return {Error::Code::Cancelled, "loading was cancelled"};
}

Result<CountSeries> seriesOf(const recording::Recording& loaded, const SourceOptions& options)
{
    return options.asValues ? valueSeries(loaded) : countSeries(loaded, options.rangeG);
}

Result<CountSeries> loadFile(const QString& path, const SourceOptions& options, const Progress& progress)
{
    recording::ImportOptions import;
    import.rate = options.rate;
    import.unit = options.unit;
    Result<recording::Recording> loaded = recording::importFile(path, import, progress);
    if (!loaded && loaded.error().code == Error::Code::RateUnknown && options.otherwiseRate) {
        import.rate = options.otherwiseRate;
        loaded = recording::importFile(path, import, progress);
    }
    if (!loaded)
        return loaded.error();
    Result<CountSeries> series = seriesOf(*loaded, options);
    if (series)
        series->source = path;
    return series;
}

/// The spans between the excluded ones.
void keepTheRest(const recording::Recording& loaded, CountSeries& series)
{
    for (const recording::Span span : partsOutside({0, loaded.length()}, series.excluded)) {
        const bool whole = span.count == loaded.length();
        series.kept.push_back({span, whole ? series.contentHash : project::contentHash(loaded, span)});
    }
}

Result<CountSeries> loadStored(project::Database& database, const QString& path, const QString& id,
                               const SourceOptions& options)
{
    const auto loaded = project::loadRecording(database, id, {});
    if (!loaded)
        return loaded.error();
    Result<CountSeries> series = seriesOf(*loaded, options);
    if (!series)
        return series;
    series->source = path;
    series->contentHash = project::contentHash(*loaded, {0, loaded->length()});
    const auto exclusions = project::listExclusions(database, id);
    if (!exclusions)
        return exclusions.error();
    auto segments = project::listSegments(database, id);
    if (!segments)
        return segments.error();
    series->segments = std::move(*segments);
    for (const project::Exclusion& exclusion : *exclusions)
        series->excluded.push_back(exclusion.span);
    keepTheRest(*loaded, *series);
    return series;
}

/// True: the recording holds no acceleration, and was noted as left out.
bool isLeftOut(const Error& error, const QString& name, QStringList* leftOut)
{
    if (leftOut == nullptr || error.code != Error::Code::InvalidArgument || error.subject != "channels")
        return false;
    leftOut->append(name);
    return true;
}

Status appendProject(const QString& path, const SourceOptions& options, const Progress& progress, QStringList* leftOut,
                     std::vector<CountSeries>& all)
{
    const Result<project::ProjectFile> file = project::ProjectFile::open(path);
    if (!file)
        return file.error();
    const auto summaries = project::listRecordings(file->database());
    if (!summaries)
        return summaries.error();
    std::size_t taken = 0;
    for (const project::RecordingSummary& summary : *summaries) {
        if (progress.cancelled())
            return cancelled();
        if (!options.label.isEmpty() && summary.info.label != options.label)
            continue;
        Result<CountSeries> series = loadStored(file->database(), path, summary.info.id, options);
        if (!series && isLeftOut(series.error(), summary.info.name, leftOut))
            continue;
        if (!series)
            return series.error();
        all.push_back(std::move(*series));
        ++taken;
    }
    if (taken == 0)
        return Error{Error::Code::NotFound, "no recording with that label",
                     options.label.isEmpty() ? path.toStdString() : options.label.toStdString()};
    return done();
}

Status appendFiles(const QString& path, const SourceOptions& options, const Progress& progress,
                   std::vector<CountSeries>& all)
{
    const Result<QStringList> files = recording::listRecordingFiles(path);
    if (!files)
        return files.error();
    for (const QString& file : *files) {
        if (progress.cancelled())
            return cancelled();
        Result<CountSeries> series = loadFile(file, options, {});
        if (!series)
            return series.error();
        all.push_back(std::move(*series));
    }
    return done();
}

} // namespace

bool isProjectPath(const QString& path)
{
    if (path.endsWith(QLatin1String(".baseline"), Qt::CaseInsensitive))
        return true;
    if (!QFileInfo(path).isFile())
        return false;
    // Only where no connection of ours has the file open: closing it would end that connection's locks.
    bool isDatabase = false;
    const Status looked = project::Database::lookAt(path, [&]() -> Status {
        QFile file(path);
        isDatabase = file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayLiteral("SQLite format 3");
        return done();
    });
    return looked && isDatabase;
}

Result<std::vector<CountSeries>> loadSources(const QStringList& paths, const SourceOptions& options,
                                             const Progress& progress, QStringList* leftOut)
{
    std::vector<CountSeries> all;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        progress.at(static_cast<double>(i) / static_cast<double>(paths.size()), "load");
        const Status status = isProjectPath(paths[i]) ? appendProject(paths[i], options, progress, leftOut, all)
                                                      : appendFiles(paths[i], options, progress, all);
        if (!status)
            return status.error();
    }
    return all;
}

Result<std::vector<CountSeries>> loadRecordings(const QString& projectPath, const QStringList& ids,
                                                const Progress& progress, const SourceOptions& options,
                                                QStringList* leftOut)
{
    const Result<project::ProjectFile> file = project::ProjectFile::openForViewing(projectPath);
    if (!file)
        return file.error();
    std::vector<CountSeries> all;
    for (const QString& id : ids) {
        if (progress.cancelled())
            return cancelled();
        Result<CountSeries> series = loadStored(file->database(), projectPath, id, options);
        if (!series && leftOut != nullptr && series.error().code == Error::Code::InvalidArgument) {
            const auto summary = project::findRecording(file->database(), id);
            if (isLeftOut(series.error(), summary ? summary->info.name : id, leftOut))
                continue;
        }
        if (!series)
            return series.error();
        all.push_back(std::move(*series));
    }
    return all;
}

SourceOptions sourceOptionsFor(std::string_view recipe)
{
    SourceOptions options;
    options.asValues = model::isDesktopRecipe(recipe);
    if (recipe == "raw")
        options.otherwiseRate = Hertz{1.0};
    return options;
}

SourceOptions sourceOptionsFor(const model::LoadedModel& model)
{
    SourceOptions options;
    options.asValues = model.isDesktopOnly();
    options.otherwiseRate = model.model().stream.nominalRate;
    options.rangeG = model.model().stream.rangeG;
    return options;
}

} // namespace baseline::workbench
