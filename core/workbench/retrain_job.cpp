// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/retrain_job.h"

#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/recording/labels.h"
#include "core/workbench/alarm_labels.h"
#include "core/workbench/alarm_signals.h"
#include "core/workbench/model_record.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"
#include "firmware/src/score/alarm.h"

#include <variant>

namespace baseline::workbench {

namespace {

/// "fan", "fan 2", "fan 3" …; at most 31 bytes of it fit an image.
QString nextName(const QString& name)
{
    const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
    bool isNumber = false;
    const int number = name.mid(space + 1).toInt(&isNumber);
    const bool isCounted = space > 0 && isNumber && number >= 2;
    const QString tail = QStringLiteral(" %1").arg(isCounted ? number + 1 : 2);
    QString base = isCounted ? name.first(space) : name;
    constexpr qsizetype mostBytes = 31;
    while (base.toUtf8().size() + tail.size() > mostBytes)
        base.chop(1);
    return base + tail;
}

Result<project::ModelRecord> modelOf(project::Database& database, const project::Alarm& alarm)
{
    auto record = project::findModel(database, alarm.modelHash);
    if (!record && record.error().code == Error::Code::NotFound)
        return Error{Error::Code::NotFound, "the model is not in the project", "alarm model"};
    return record;
}

/// What to train on: recordings, and of a real alarm's the name of its fault.
struct Material {
    QStringList ids;
    std::vector<QString> faults; ///< of each recording; empty: as it is labelled
};

Status addAlarms(project::Database& database, bool byClass, Material& material)
{
    const auto alarms = project::listAlarms(database);
    if (!alarms)
        return alarms.error();
    for (const project::Alarm& alarm : *alarms) {
        if (alarm.recordingId.isEmpty() || material.ids.contains(alarm.recordingId))
            continue;
        const auto summary = project::findRecording(database, alarm.recordingId);
        if (!summary)
            continue; // deleted
        const bool isNormal = summary->info.label == recording::normalLabel;
        if (alarm.judgement == project::Judgement::False && isNormal) {
            material.ids.append(alarm.recordingId);
            material.faults.emplace_back();
        } else if (alarm.judgement == project::Judgement::Real && byClass) {
            const auto segments = project::listSegments(database, alarm.recordingId);
            if (!segments)
                return segments.error();
            if (segments->empty())
                continue; // not among the labels yet
            material.ids.append(alarm.recordingId);
            material.faults.push_back(segments->front().label);
        }
    }
    return done();
}

Result<Material> materialOf(project::Database& database, const project::ModelRecord& record)
{
    Material material;
    for (const project::TrainingSpan& span : record.trainedOn) {
        if (material.ids.contains(span.recordingId) || !project::findRecording(database, span.recordingId))
            continue; // or deleted
        material.ids.append(span.recordingId);
        material.faults.emplace_back();
    }
    if (Status added = addAlarms(database, needsClasses(record.detector.toStdString()), material); !added)
        return added.error();
    return material;
}

std::size_t countAbove(model::LoadedModel& model, const CountSeries& series, recording::Span stretch, Retrained& result)
{
    const auto scored = scoreSeries(model, {series});
    const auto length = static_cast<SampleIndex>(model.model().window.length);
    const model::Alarm& alarm = model.model().alarm;
    AlarmLogic logic;
    logic.start({alarm.needed, alarm.of, alarm.hold});
    std::size_t above = 0;
    result.windows = 0;
    result.wouldAlarm = false;
    for (const ScoredWindow& window : scored ? *scored : std::vector<ScoredWindow>{}) {
        if (window.firstIndex < stretch.first || window.firstIndex + length > stretch.end())
            continue;
        ++result.windows;
        result.wouldAlarm = logic.add(window.verdict) || result.wouldAlarm;
        above += window.verdict == Verdict::Anomaly ? 1 : 0;
    }
    return above;
}

/// Scores the alarm's stretch by both models.
Status compare(const QString& projectPath, const QString& recordingId, recording::Span stretch, model::LoadedModel& before,
               Retrained& result)
{
    auto now = model::LoadedModel::load(result.outcome.image);
    if (!now)
        return now.error();
    const auto series = loadRecordings(projectPath, {recordingId}, {}, sourceOptionsFor(before));
    if (!series)
        return series.error();
    result.aboveBefore = countAbove(before, series->front(), stretch, result);
    result.aboveNow = countAbove(*now, series->front(), stretch, result);
    return done();
}

} // namespace

TrainOptions optionsOf(const project::ModelRecord& record, const model::Model& model)
{
    TrainOptions options;
    options.name = nextName(record.name);
    options.detector = record.detector.toStdString();
    options.recipe = model.identity.recipe;
    options.window = model.window.length;
    options.hop = model.window.hop;
    options.blocks = model.features;
    options.seed = record.seed;
    const model::Head& judge = model::judgeOf(model);
    if (const auto* clusters = std::get_if<model::KMeans>(&judge.detector)) {
        options.clusters = clusters->centres.rows;
        options.rule = clusters->rule;
    }
    const auto alpha = static_cast<double>(judge.certificate.alpha);
    if (alpha > 0.0 && alpha < 1.0)
        options.alpha = alpha;
    return options;
}

Result<bool> alarmChangesModel(project::Database& database, const project::Alarm& alarm)
{
    const auto record = modelOf(database, alarm);
    if (!record)
        return record.error();
    return alarm.judgement != project::Judgement::Real || needsClasses(record->detector.toStdString());
}

Result<std::shared_ptr<const Retrained>> retrainForAlarm(const QString& projectPath, const QString& alarmId,
                                                         const Progress& progress)
{
    const auto file = project::ProjectFile::openForViewing(projectPath);
    if (!file)
        return file.error();
    const auto alarm = project::findAlarm(file->database(), alarmId);
    if (!alarm)
        return alarm.error();
    const auto record = modelOf(file->database(), *alarm);
    if (!record)
        return record.error();
    const auto bytes = project::loadModelImage(file->database(), record->id);
    if (!bytes)
        return bytes.error();
    auto before = model::LoadedModel::load(imageOf(*bytes));
    if (!before)
        return before.error();
    const auto material = materialOf(file->database(), *record);
    if (!material)
        return material.error();
    const auto stretch = alarmStretch(projectPath, alarmId, partOf(progress, 0.0, 0.1));
    if (!stretch)
        return stretch.error();
    auto result = std::make_shared<Retrained>();
    auto series = loadRecordings(projectPath, material->ids, partOf(progress, 0.1, 0.3), sourceOptionsFor(*before));
    if (!series)
        return series.error();
    for (std::size_t i = 0; i < series->size(); ++i) {
        if (!material->faults[i].isEmpty())
            (*series)[i].label = material->faults[i];
    }
    auto outcome = trainModel(*series, optionsOf(*record, before->model()), partOf(progress, 0.4, 0.5));
    if (!outcome)
        return outcome.error();
    result->outcome = std::move(*outcome);
    result->trainedOn = std::move(*series);
    if (Status compared = compare(projectPath, alarm->recordingId, stretch->span, *before, *result); !compared)
        return compared.error();
    return std::shared_ptr<const Retrained>(std::move(result));
}

} // namespace baseline::workbench
