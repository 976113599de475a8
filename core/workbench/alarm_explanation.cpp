// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/alarm_explanation.h"

#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/model_record.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/sources.h"

#include <map>

namespace baseline::workbench {

namespace {

struct Loaded {
    model::LoadedModel model;
    std::vector<project::TrainingSpan> trainedOn;
};

Result<Loaded> loadModel(const ExplanationQuestion& question)
{
    const auto file = project::ProjectFile::openForViewing(question.projectPath);
    if (!file)
        return file.error();
    auto record = project::findModel(file->database(), question.model);
    if (!record && record.error().code == Error::Code::NotFound)
        return Error{Error::Code::NotFound, "the model is not in the project", "explaining model"};
    if (!record)
        return record.error();
    const auto bytes = project::loadModelImage(file->database(), record->id);
    if (!bytes)
        return bytes.error();
    auto model = model::LoadedModel::load(imageOf(*bytes));
    if (!model)
        return model.error();
    return Loaded{std::move(*model), std::move(record->trainedOn)};
}

} // namespace

Result<std::shared_ptr<const WindowExplanation>> explainRecording(const ExplanationQuestion& question,
                                                                  const Progress& progress)
{
    auto loaded = loadModel(question);
    if (!loaded)
        return loaded.error();
    const SourceOptions options = sourceOptionsFor(loaded->model);
    const auto asked = loadRecordings(question.projectPath, {question.recordingId}, partOf(progress, 0.0, 0.1), options);
    if (!asked)
        return asked.error();

    std::map<QString, std::vector<recording::Span>> spansOf;
    QStringList order;
    for (const project::TrainingSpan& span : loaded->trainedOn) {
        if (!spansOf.contains(span.recordingId))
            order.append(span.recordingId);
        spansOf[span.recordingId].push_back(span.span);
    }
    std::vector<CountSeries> baseline;
    ExplanationSpans spans{question.span, {}};
    for (qsizetype i = 0; i < order.size(); ++i) {
        progress.at(0.1 + 0.4 * static_cast<double>(i) / static_cast<double>(order.size()), "load");
        auto series = loadRecordings(question.projectPath, {order[i]}, {{}, progress.stop}, options);
        if (!series && series.error().code == Error::Code::NotFound)
            continue;
        if (!series)
            return series.error();
        baseline.push_back(std::move(series->front()));
        spans.baseline.push_back(spansOf[order[i]]);
    }
    if (baseline.empty())
        return Error{Error::Code::InvalidArgument, "no recording of the baseline is left", "baseline spans"};
    auto explanation = explainSeries(loaded->model, asked->front(), baseline, spans, partOf(progress, 0.5, 0.5));
    if (!explanation)
        return explanation.error();
    return std::make_shared<const WindowExplanation>(std::move(*explanation));
}

Result<AlarmExplanation> explainAlarm(const ExplanationQuestion& question, const Progress& progress)
{
    auto why = explainRecording(question, partOf(progress, 0.0, 0.9));
    if (!why)
        return why.error();
    const auto file = project::ProjectFile::openForViewing(question.projectPath);
    if (!file)
        return file.error();
    const auto signal = project::loadRecording(file->database(), question.recordingId, {});
    if (!signal)
        return signal.error();
    return AlarmExplanation{std::move(*why), previewOf(*signal)};
}

} // namespace baseline::workbench
