// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_points_job.h"

#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/point_labels.h"
#include "core/workbench/points_reuse.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/timeline_spans.h"
#include "core/workbench/train_job.h"
#include "core/workbench/train_split.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

// What the principal components of k-means keep unless a user asks for another share: clusters are counted in those.
constexpr double keptVariance = 0.95;

Error cancelled()
{
    return {Error::Code::Cancelled, "placing windows was cancelled"};
}

/// The recordings of a baseline and what of them was trained on, in the order in which they were.
struct Baseline {
    QStringList ids;
    std::vector<std::vector<recording::Span>> spans; ///< of each
    bool byClass = false;
};

Result<Baseline> baselineOf(project::Database& database, const QString& modelId)
{
    Baseline baseline;
    if (modelId.isEmpty())
        return baseline;
    const auto record = project::findModel(database, modelId);
    if (!record)
        return record.error();
    baseline.byClass = needsClasses(record->detector.toStdString());
    for (const project::TrainingSpan& span : record->trainedOn) {
        qsizetype index = baseline.ids.indexOf(span.recordingId);
        if (index < 0) {
            index = baseline.ids.size();
            baseline.ids.append(span.recordingId);
            baseline.spans.emplace_back();
        }
        baseline.spans[static_cast<std::size_t>(index)].push_back(span.span);
    }
    return baseline;
}

/// Makes points out of recordings, one model and one project.
class Placer {
public:
    Placer(const QString& path, project::Database& database, model::LoadedModel& model, WindowPoints& result)
        : m_path(path),
          m_database(database),
          m_model(model),
          m_result(result),
          m_recipe{model.model().identity.recipe, model.model().window, model.model().features}
    {
    }

    /// Empty: it was left out. Errors: those of the project; Cancelled.
    Result<std::vector<CountSeries>> load(const QString& id, const Progress& progress);
    Status placeBaseline(const Baseline& baseline, const Progress& progress);
    Status placeOther(const QString& id, const Progress& progress);
    /// For a model whose plane nothing is known of yet: from all windows that there are. Their features are kept until
    /// then, their samples are not.
    Status placeWithoutBaseline(const QStringList& others, const Progress& progress);

private:
    void leaveOut(const project::RecordingSummary& summary, const Error& error)
    {
        m_result.leftOut.push_back({summary.info.id, summary.info.name, summary.length, error});
    }
    /// The windows of a recording, which is added; none where it was left out. Their samples are not kept.
    Result<WindowTable> tabulateOther(const QString& id, const Progress& progress);
    void addRecording(const CountSeries& series, bool isBaseline);
    void addPoints(const Matrix& features, std::span<const evaluate::WindowPlace> places,
                   std::span<const PointPart> parts);
    std::vector<PointPart> partsOf(const std::vector<CountSeries>& series, const WindowTable& table, bool byClass);
    void keepSpace(const WindowTable& table, const std::vector<PointPart>& parts);

    QString m_path;
    project::Database& m_database;
    model::LoadedModel& m_model;
    WindowPoints& m_result;
    model::Recipe m_recipe;
};

Result<std::vector<CountSeries>> Placer::load(const QString& id, const Progress& progress)
{
    const auto summary = project::findRecording(m_database, id);
    if (!summary && summary.error().code == Error::Code::NotFound) {
        m_result.leftOut.push_back({id, {}, LeftOutRecording::gone, summary.error()});
        return std::vector<CountSeries>{};
    }
    if (!summary)
        return summary.error();
    const model::Stream& stream = m_model.model().stream;
    const double range = summary->info.range.value;
    if (!m_model.isDesktopOnly() && range > 0.0 && std::lround(range) != static_cast<long>(stream.rangeG)) {
        leaveOut(*summary, {Error::Code::ModelMismatch, "the model is for another range", "range"});
        return std::vector<CountSeries>{};
    }
    auto series = loadRecordings(m_path, {id}, progress, sourceOptionsFor(m_model));
    if (!series && series.error().code == Error::Code::InvalidArgument) {
        leaveOut(*summary, series.error());
        return std::vector<CountSeries>{};
    }
    if (!series)
        return series.error();
    if (Status match = checkMatch(m_model, series->front()); !match) {
        leaveOut(*summary, match.error());
        return std::vector<CountSeries>{};
    }
    return series;
}

void Placer::addRecording(const CountSeries& series, bool isBaseline)
{
    m_result.recordings.push_back(
        {series.recordingId, series.name, series.label, series.stream.nominalRate, series.length, isBaseline});
}

/// Places are of m_result.recordings; no parts: none had one.
void Placer::addPoints(const Matrix& features, std::span<const evaluate::WindowPlace> places,
                       std::span<const PointPart> parts)
{
    for (std::size_t row = 0; row < places.size(); ++row) {
        const WindowScore score = m_model.scoreFeatures(features.row(row));
        WindowPoint point;
        point.at = m_result.plane.isEmpty() ? PicturePlace{} : m_result.plane.placeOf(features.row(row));
        point.verdict = score.verdict;
        if (score.verdict != Verdict::NoData)
            point.score = score.score();
        point.first = places[row].start;
        point.recording = static_cast<std::uint32_t>(places[row].recording);
        point.cluster = score.cluster;
        point.part = parts.empty() ? PointPart::Other : parts[row];
        m_result.points.push_back(point);
    }
}

/// As the training cut them; a model whose windows cannot be cut that way any more leaves it open.
std::vector<PointPart> Placer::partsOf(const std::vector<CountSeries>& series, const WindowTable& table, bool byClass)
{
    std::vector<PointPart> parts(table.places.size(), PointPart::Other);
    std::vector<std::size_t> trained;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        if (!table.excluded[row])
            trained.push_back(row);
    }
    if (trained.empty())
        return parts;
    const auto certified = static_cast<double>(model::judgeOf(m_model.model()).certificate.alpha);
    const double alpha = certified > 0.0 && certified < 1.0 ? certified : TrainOptions().alpha;
    const auto split = splitForTraining(series, selectWindows(table, trained), m_recipe, alpha, byClass);
    for (const std::size_t row : trained)
        parts[row] = split ? PointPart::Unused : PointPart::Fit;
    for (const std::size_t index : split ? split->fit : std::vector<std::size_t>{})
        parts[trained[index]] = PointPart::Fit;
    for (const std::size_t index : split ? split->calibrate : std::vector<std::size_t>{})
        parts[trained[index]] = PointPart::Threshold;
    return parts;
}

void Placer::keepSpace(const WindowTable& table, const std::vector<PointPart>& parts)
{
    const PicturePlane& plane = m_result.plane;
    std::size_t kept = plane.rows.rows;
    if (!plane.ofModel) {
        double share = 0.0;
        for (kept = 0; kept < plane.explained.size() && share < keptVariance; ++kept)
            share += plane.explained[kept];
    }
    for (std::size_t row = 0; row < parts.size(); ++row) {
        if (parts[row] != PointPart::Fit)
            continue;
        const std::vector<float> at = plane.coordinatesOf(table.features.row(row));
        if (std::ranges::all_of(at, [](float value) { return std::isfinite(value); }))
            m_result.space.append(std::span(at).first(kept));
    }
}

Status Placer::placeBaseline(const Baseline& baseline, const Progress& progress)
{
    std::vector<CountSeries> series;
    for (qsizetype i = 0; i < baseline.ids.size(); ++i) {
        progress.at(0.4 * static_cast<double>(i) / static_cast<double>(baseline.ids.size()), "load");
        auto one = load(baseline.ids[i], progress);
        if (!one)
            return one.error();
        if (one->empty())
            continue;
        // Everything that was not trained on.
        one->front().excluded = partsOutside({0, one->front().length}, baseline.spans[static_cast<std::size_t>(i)]);
        series.push_back(std::move(one->front()));
    }
    if (series.empty())
        return done();
    const auto table = tabulateWindows(series, m_recipe, partOf(progress, 0.4, 0.4));
    if (!table)
        return table.error();
    const std::vector<PointPart> parts = partsOf(series, *table, baseline.byClass);
    std::vector<std::size_t> fitted;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        if (parts[row] == PointPart::Fit)
            fitted.push_back(row);
    }
    progress.at(0.8, "plane");
    m_result.plane = picturePlaneOf(m_model.model(), selectRows(table->features, fitted));
    for (const CountSeries& one : series)
        addRecording(one, true);
    addPoints(table->features, table->places, parts);
    if (!m_result.plane.isEmpty())
        keepSpace(*table, parts);
    return done();
}

Result<WindowTable> Placer::tabulateOther(const QString& id, const Progress& progress)
{
    const auto series = load(id, progress);
    if (!series)
        return series.error();
    if (series->empty())
        return WindowTable{};
    auto table = tabulateWindows(*series, m_recipe, Progress{{}, progress.stop});
    if (!table)
        return table;
    table->counts.clear(); // their samples go
    for (evaluate::WindowPlace& place : table->places)
        place.recording = m_result.recordings.size();
    addRecording(series->front(), false);
    return table;
}

Status Placer::placeOther(const QString& id, const Progress& progress)
{
    const auto table = tabulateOther(id, progress);
    if (!table)
        return table.error();
    addPoints(table->features, table->places, {});
    return done();
}

Status Placer::placeWithoutBaseline(const QStringList& others, const Progress& progress)
{
    Matrix features;
    std::vector<evaluate::WindowPlace> places;
    for (qsizetype i = 0; i < others.size(); ++i) {
        progress.at(static_cast<double>(i) / static_cast<double>(others.size()), "load");
        const auto table = tabulateOther(others[i], progress);
        if (!table)
            return table.error();
        for (std::size_t row = 0; row < table->features.rows; ++row)
            features.append(table->features.row(row));
        places.insert(places.end(), table->places.begin(), table->places.end());
    }
    if (m_result.recordings.empty())
        return done();
    m_result.plane = picturePlaneOf(m_model.model(), features);
    addPoints(features, places, {});
    return done();
}

} // namespace

Result<std::shared_ptr<const WindowPoints>> placeWindows(const WindowPointsRequest& request, const Progress& progress)
{
    auto model = model::LoadedModel::load(request.image);
    if (!model)
        return model.error();
    const auto file = project::ProjectFile::openForViewing(request.projectPath);
    if (!file)
        return file.error();
    project::Database& database = file->database();
    const auto baseline = baselineOf(database, request.modelId);
    if (!baseline)
        return baseline.error();
    QStringList others;
    for (const QString& id : request.others) {
        if (!baseline->ids.contains(id) && !others.contains(id))
            others.append(id);
    }
    std::shared_ptr<WindowPoints> points = reusedPoints(request.before.get(), baseline->ids + others, *model, database);
    if (!points) {
        points = std::make_shared<WindowPoints>();
        points->model = model->model();
        points->modelHash = model->hash();
        Placer placer(request.projectPath, database, *model, *points);
        const double share = others.isEmpty() ? 1.0 : baseline->ids.isEmpty() ? 0.0 : 0.5;
        if (Status placed = placer.placeBaseline(*baseline, partOf(progress, 0.0, share)); !placed)
            return placed.error();
        if (points->recordings.empty()) {
            if (Status placed = placer.placeWithoutBaseline(others, partOf(progress, share, 1.0 - share)); !placed)
                return placed.error();
            others.clear();
        }
        for (qsizetype i = 0; i < others.size(); ++i) {
            progress.at(share + (1.0 - share) * static_cast<double>(i) / static_cast<double>(others.size()), "load");
            if (Status placed = placer.placeOther(others[i], progress); !placed)
                return placed.error();
        }
    }
    if (progress.cancelled())
        return cancelled();
    if (Status read = readPointLabels(database, *points); !read)
        return read.error();
    return std::shared_ptr<const WindowPoints>(std::move(points));
}

} // namespace baseline::workbench
