// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_points_job.h"

#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/point_labels.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"
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

/// Everything that was not trained on; the spans are in order and apart.
std::vector<recording::Span> outside(const std::vector<recording::Span>& spans, SampleIndex length)
{
    std::vector<recording::Span> rest;
    SampleIndex begin = 0;
    for (const recording::Span span : spans) {
        if (span.first > begin)
            rest.push_back({begin, span.first - begin});
        begin = std::max(begin, span.end());
    }
    if (length > begin)
        rest.push_back({begin, length - begin});
    return rest;
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
    /// For a model whose plane nothing is known of yet: from all windows that there are.
    Status placeWithoutBaseline(const QStringList& others, const Progress& progress);

private:
    void leaveOut(const QString& name, const Error& error) { m_result.leftOut.push_back({name, error}); }
    void addRecording(const CountSeries& series, bool isBaseline);
    void addPoints(const WindowTable& table, const std::vector<PointPart>& parts, std::size_t firstRecording);
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
        leaveOut({}, summary.error());
        return std::vector<CountSeries>{};
    }
    if (!summary)
        return summary.error();
    const model::Stream& stream = m_model.model().stream;
    const double range = summary->info.range.value;
    if (!m_model.isDesktopOnly() && range > 0.0 && std::lround(range) != static_cast<long>(stream.rangeG)) {
        leaveOut(summary->info.name, {Error::Code::ModelMismatch, "the model is for another range", "range"});
        return std::vector<CountSeries>{};
    }
    auto series = loadRecordings(m_path, {id}, progress, sourceOptionsFor(m_model));
    if (!series && series.error().code == Error::Code::InvalidArgument) {
        leaveOut(summary->info.name, series.error());
        return std::vector<CountSeries>{};
    }
    if (!series)
        return series.error();
    if (Status match = checkMatch(m_model, series->front()); !match) {
        leaveOut(summary->info.name, match.error());
        return std::vector<CountSeries>{};
    }
    return series;
}

void Placer::addRecording(const CountSeries& series, bool isBaseline)
{
    m_result.recordings.push_back(
        {series.recordingId, series.name, series.label, series.stream.nominalRate, series.length, isBaseline});
}

void Placer::addPoints(const WindowTable& table, const std::vector<PointPart>& parts, std::size_t firstRecording)
{
    for (std::size_t row = 0; row < table.places.size(); ++row) {
        const WindowScore score = m_model.scoreFeatures(table.features.row(row));
        WindowPoint point;
        point.at = m_result.plane.isEmpty() ? PicturePlace{} : m_result.plane.placeOf(table.features.row(row));
        point.verdict = score.verdict;
        if (score.verdict != Verdict::NoData)
            point.score = score.score();
        point.first = table.places[row].start;
        point.recording = static_cast<std::uint32_t>(firstRecording + table.places[row].recording);
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
        one->front().excluded = outside(baseline.spans[static_cast<std::size_t>(i)], one->front().length);
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
    addPoints(*table, parts, 0);
    if (!m_result.plane.isEmpty())
        keepSpace(*table, parts);
    return done();
}

Status Placer::placeOther(const QString& id, const Progress& progress)
{
    const auto series = load(id, progress);
    if (!series)
        return series.error();
    if (series->empty())
        return done();
    const auto table = tabulateWindows(*series, m_recipe, Progress{{}, progress.stop});
    if (!table)
        return table.error();
    addRecording(series->front(), false);
    addPoints(*table, {}, m_result.recordings.size() - 1);
    return done();
}

Status Placer::placeWithoutBaseline(const QStringList& others, const Progress& progress)
{
    std::vector<CountSeries> series;
    for (const QString& id : others) {
        auto one = load(id, progress);
        if (!one)
            return one.error();
        if (!one->empty())
            series.push_back(std::move(one->front()));
    }
    if (series.empty())
        return done();
    const auto table = tabulateWindows(series, m_recipe, progress);
    if (!table)
        return table.error();
    m_result.plane = picturePlaneOf(m_model.model(), table->features);
    for (const CountSeries& one : series)
        addRecording(one, false);
    addPoints(*table, {}, 0);
    return done();
}

/// Names, thresholds and certificates change no place and no score.
model::Model withoutNames(model::Model model)
{
    model.identity = {};
    model.alarm = {};
    for (model::Head& head : model.heads) {
        head.threshold = 0.0F;
        head.certificate = {};
        head.names.clear();
    }
    return model;
}

/// Nothing where the windows of before are not the ones that are wanted.
std::shared_ptr<WindowPoints> takenOver(const WindowPointsRequest& request, project::Database& database,
                                        const model::LoadedModel& model, const QStringList& wanted)
{
    // With a recording left out the reason is told anew.
    if (!request.before || !request.before->leftOut.empty() ||
        request.before->recordings.size() != std::size_t(wanted.size()) ||
        !placesAlike(request.before->model, model.model()))
        return nullptr;
    // Of several heads any may have judged.
    if (model.model().heads.size() > 1 &&
        model::judgeOf(request.before->model).threshold != model::judgeOf(model.model()).threshold)
        return nullptr;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const PointRecording& known = request.before->recordings[static_cast<std::size_t>(i)];
        const auto summary = project::findRecording(database, wanted[i]);
        if (!summary || known.id != wanted[i] || known.length != summary->length)
            return nullptr;
    }
    auto points = std::make_shared<WindowPoints>(*request.before);
    points->model = model.model();
    points->modelHash = model.hash();
    return points;
}

/// A threshold that was moved.
void judgeAnew(WindowPoints& points)
{
    const float threshold = model::judgeOf(points.model).threshold;
    for (WindowPoint& point : points.points) {
        if (point.verdict != Verdict::NoData)
            point.verdict = point.score > threshold ? Verdict::Anomaly : Verdict::Normal;
    }
}

} // namespace

bool placesAlike(const model::Model& one, const model::Model& other)
{
    return withoutNames(one) == withoutNames(other);
}

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
    std::shared_ptr<WindowPoints> points = takenOver(request, database, *model, baseline->ids + others);
    if (points) {
        judgeAnew(*points);
    } else {
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
