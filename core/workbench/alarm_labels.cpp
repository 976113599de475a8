// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/alarm_labels.h"

#include "core/project/exclusions.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/recording/labels.h"
#include "core/workbench/alarm_signals.h"
#include "core/workbench/baseline_split.h"
#include "core/workbench/model_record.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"
#include "firmware/src/score/alarm.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

Error noSignal()
{
    return {Error::Code::NotFound, "no signal was kept with the alarm", "alarm signal"};
}

Result<project::Alarm> alarmWithSignal(project::Database& database, const QString& alarmId)
{
    auto alarm = project::findAlarm(database, alarmId);
    if (alarm && alarm->recordingId.isEmpty())
        return noSignal();
    return alarm;
}

/// The anomalous windows that the model's alarm rests on; all anomalous ones where it is not raised.
std::vector<std::size_t> alarmingWindows(const model::Alarm& alarm, const std::vector<ScoredWindow>& windows)
{
    AlarmLogic logic;
    logic.start({alarm.needed, alarm.of, alarm.hold});
    std::vector<std::size_t> anomalous;
    std::vector<std::size_t> alarming;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        if (windows[i].verdict == Verdict::Anomaly)
            anomalous.push_back(i);
        if (!logic.add(windows[i].verdict))
            continue;
        for (const std::size_t each : anomalous) {
            if (each + alarm.of > i && (alarming.empty() || each > alarming.back()))
                alarming.push_back(each);
        }
    }
    return alarming.empty() ? anomalous : alarming;
}

/// All of the recording where no window is anomalous.
Result<AlarmStretch> stretchOf(model::LoadedModel& model, const QString& projectPath, const AlarmStretch& whole,
                               const QString& recordingId, const Progress& progress)
{
    const auto series = loadRecordings(projectPath, {recordingId}, progress, sourceOptionsFor(model));
    if (!series)
        return series.error();
    const auto windows = scoreSeries(model, *series, progress);
    if (!windows)
        return windows.error().code == Error::Code::ModelMismatch ? Result<AlarmStretch>(whole) : windows.error();
    const auto length = static_cast<SampleIndex>(model.model().window.length);
    const std::vector<std::size_t> alarming = alarmingWindows(model.model().alarm, *windows);
    AlarmStretch stretch = whole;
    if (!alarming.empty()) {
        const SampleIndex first = (*windows)[alarming.front()].firstIndex;
        stretch.span = {first, (*windows)[alarming.back()].firstIndex + length - first};
    }
    stretch.windows = static_cast<std::size_t>(std::ranges::count_if(*windows, [&](const ScoredWindow& window) {
        return window.firstIndex >= stretch.span.first && window.firstIndex + length <= stretch.span.end();
    }));
    return stretch;
}

/// What of the recording is not the stretch.
std::vector<recording::Span> restOf(const AlarmStretch& stretch)
{
    std::vector<recording::Span> rest;
    if (stretch.span.first > 0)
        rest.push_back({0, stretch.span.first});
    if (stretch.span.end() < stretch.length)
        rest.push_back({stretch.span.end(), stretch.length - stretch.span.end()});
    return rest;
}

/// Takes back what the program itself has said of the recording.
Result<std::vector<project::Edit>> cleared(project::Database& database, const project::Alarm& alarm)
{
    std::vector<project::Edit> edits;
    const auto exclusions = project::listExclusions(database, alarm.recordingId);
    if (!exclusions)
        return exclusions.error();
    for (const project::Exclusion& exclusion : *exclusions) {
        if (exclusion.reason == alarmTag)
            edits.emplace_back(project::RemoveExclusion{exclusion.id});
    }
    const auto segments = project::listSegments(database, alarm.recordingId);
    if (!segments)
        return segments.error();
    for (const project::Segment& segment : *segments) {
        if (segment.origin == alarm.modelHash)
            edits.emplace_back(project::RemoveSegment{segment.id});
    }
    return edits;
}

} // namespace

Result<AlarmStretch> alarmStretch(const QString& projectPath, const QString& alarmId, const Progress& progress)
{
    const auto file = project::ProjectFile::openForViewing(projectPath);
    if (!file)
        return file.error();
    const auto alarm = alarmWithSignal(file->database(), alarmId);
    if (!alarm)
        return alarm.error();
    const auto summary = project::findRecording(file->database(), alarm->recordingId);
    if (!summary)
        return summary.error().code == Error::Code::NotFound ? noSignal() : summary.error();
    const AlarmStretch whole{{0, summary->length}, 0, summary->length};
    const auto record = project::findModel(file->database(), alarm->modelHash);
    if (!record)
        return record.error().code == Error::Code::NotFound ? Result<AlarmStretch>(whole) : record.error();
    const auto bytes = project::loadModelImage(file->database(), record->id);
    if (!bytes)
        return bytes.error();
    auto model = model::LoadedModel::load(imageOf(*bytes));
    if (!model)
        return model.error();
    return stretchOf(*model, projectPath, whole, alarm->recordingId, progress);
}

Result<std::vector<project::Edit>> alarmLabelEdits(const QString& projectPath, const QString& alarmId,
                                                   const QString& faultLabel, const Progress& progress)
{
    const auto stretch = alarmStretch(projectPath, alarmId, progress);
    if (!stretch)
        return stretch.error();
    const auto file = project::ProjectFile::openForViewing(projectPath);
    if (!file)
        return file.error();
    const auto alarm = alarmWithSignal(file->database(), alarmId);
    if (!alarm)
        return alarm.error();
    const QString label = faultLabel.trimmed();
    const bool isReal = alarm->judgement == project::Judgement::Real;
    if (alarm->judgement == project::Judgement::Open)
        return Error{Error::Code::InvalidArgument, "the alarm is not judged", "alarm judgement"};
    if (isReal && (label.isEmpty() || label == recording::normalLabel))
        return Error{Error::Code::InvalidArgument, "a fault needs a name of its own", "fault label"};
    auto edits = cleared(file->database(), *alarm);
    if (!edits)
        return edits;
    const QString& id = alarm->recordingId;
    edits->emplace_back(project::LabelRecording{id, isReal ? QString() : QString(recording::normalLabel)});
    if (isReal)
        edits->emplace_back(project::AddSegment{{{}, id, stretch->span, label, alarm->modelHash}});
    if (isReal || stretch->windows >= windowsOfALongRecording) {
        for (const recording::Span rest : restOf(*stretch))
            edits->emplace_back(project::AddExclusion{{{}, id, rest, alarmTag}});
    }
    return edits;
}

} // namespace baseline::workbench
