// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/threshold_job.h"

#include "core/workbench/baseline_split.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/window_label.h"

#include <algorithm>
#include <limits>

namespace baseline::workbench {

namespace {

/// What a window of a recording is; nobody knows it of one that is not labelled, nor of a normal one that is partly
/// under another label.
WindowTruth truthOf(WindowKind kind, bool isTaken)
{
    switch (kind) {
    case WindowKind::Normal:
        return WindowTruth::Normal;
    case WindowKind::Anomalous:
        return WindowTruth::Anomalous;
    case WindowKind::Unlabelled:
        return isTaken ? WindowTruth::Normal : WindowTruth::Unknown;
    case WindowKind::Mixed:
        break;
    }
    return WindowTruth::Unknown;
}

/// True when a part of the window was suggested by that model.
bool isSuggested(recording::Span window, const WindowLabels& labels, const QString& modelHash)
{
    return std::ranges::any_of(labels.touching(window), [&modelHash](const project::Segment* segment) {
        return segment->origin == modelHash;
    });
}

} // namespace

StudyScorer::StudyScorer(model::LoadedModel& model, std::vector<project::TrainingSpan> trainedOn)
    : m_model(model), m_trainedOn(std::move(trainedOn))
{
    const model::Model& value = m_model.model();
    m_scores.window = durationOf(value.window.length, value.stream.nominalRate);
    m_scores.hop = durationOf(value.window.hop, value.stream.nominalRate);
    m_scores.alarm = {value.alarm.needed, value.alarm.of, value.alarm.hold};
    m_scores.threshold = static_cast<double>(model::judgeOf(value).threshold);
    for (const project::TrainingSpan& span : m_trainedOn) {
        if (!m_trainedIds.contains(span.recordingId))
            m_trainedIds.append(span.recordingId);
    }
}

Status StudyScorer::add(const CountSeries& series, std::optional<WindowTruth> truth, const Progress& progress)
{
    const auto windows = scoreSeries(m_model, {series}, progress);
    if (!windows)
        return windows.error();
    const QString hash = QString::fromStdString(model::hashText(m_model.hash()));
    const auto length = static_cast<SampleIndex>(m_model.model().window.length);
    noteTraining(series);
    // Whoever trained on a recording without a label took it for normal.
    const bool isTaken = series.label.isEmpty() && m_trainedIds.contains(series.recordingId);
    const WindowLabels labels(series.segments);
    m_scores.recordings.push_back({series.recordingId, series.name, m_scores.windows.size(), windows->size()});
    for (const ScoredWindow& window : *windows) {
        const recording::Span span{window.firstIndex, length};
        const double score = window.verdict == Verdict::NoData ? std::numeric_limits<double>::quiet_NaN()
                                                               : static_cast<double>(window.score);
        // A model is not judged by what it said itself.
        const WindowTruth own = isSuggested(span, labels, hash) ? WindowTruth::Unknown
                                : truth                         ? *truth
                                                                : truthOf(kindOf(span, labels, series.label), isTaken);
        m_scores.windows.push_back({window.start.count(), score, own, WindowPart::Fresh});
        m_places.push_back({window.firstIndex, series.isExcluded(span)});
    }
    return done();
}

void StudyScorer::noteTraining(const CountSeries& series)
{
    const qsizetype order = series.recordingId.isEmpty() ? -1 : m_trainedIds.indexOf(series.recordingId);
    if (order < 0)
        return;
    m_trained.push_back({m_scores.recordings.size(), static_cast<std::size_t>(order)});
    std::vector<HashedSpan> then;
    for (const project::TrainingSpan& span : m_trainedOn) {
        if (span.recordingId == series.recordingId)
            then.push_back({span.span, span.contentHash});
    }
    const bool same = std::ranges::equal(then, series.kept, [](const HashedSpan& a, const HashedSpan& b) {
        return a.span == b.span && a.contentHash == b.contentHash;
    });
    m_unchanged = m_unchanged && same;
}

void StudyScorer::markFit()
{
    std::ranges::sort(m_trained, {}, &Trained::order);
    std::vector<evaluate::WindowPlace> places;
    std::vector<std::size_t> windowOf; // of each place
    for (const Trained& trained : m_trained) {
        const StudyRecording& recording = m_scores.recordings[trained.recording];
        for (std::size_t i = recording.first; i < recording.first + recording.count; ++i) {
            m_scores.windows[i].part = WindowPart::Fit;
            if (m_places[i].excluded)
                continue;
            places.push_back({trained.order, m_places[i].first,
                              static_cast<SampleIndex>(m_model.model().window.length)});
            windowOf.push_back(i);
        }
    }
    // A classifier's baseline is cut by class, and holds what is not normal: all of it counts as the fit's.
    const bool hasClasses = std::ranges::any_of(
        m_model.model().heads, [](const model::Head& head) { return model::isClassifier(head.detector); });
    if (hasClasses || !m_unchanged || m_trained.size() != static_cast<std::size_t>(m_trainedIds.size()))
        return;
    const auto split = splitByRecording(places);
    if (!split)
        return;
    // From the first held-out window of a recording on nothing of it was fitted; what lies before is the fit or its gap.
    for (const std::size_t index : split->calibrate) {
        const std::size_t order = places[index].recording;
        const auto trained = std::ranges::find(m_trained, order, &Trained::order);
        const StudyRecording& recording = m_scores.recordings[trained->recording];
        for (std::size_t i = windowOf[index];
             i < recording.first + recording.count && m_scores.windows[i].part == WindowPart::Fit; ++i)
            m_scores.windows[i].part = WindowPart::HeldOut;
    }
}

StudyScores StudyScorer::take()
{
    markFit();
    m_trained.clear();
    m_places.clear();
    return std::move(m_scores);
}

Result<StudyOutcome> studyRecordings(const QString& projectPath, const QStringList& ids, const model::Image& image,
                                     const std::vector<project::TrainingSpan>& trainedOn, const Progress& progress)
{
    auto model = model::LoadedModel::load(image);
    if (!model)
        return model.error();
    StudyScorer scorer(*model, trainedOn);
    const SourceOptions options = sourceOptionsFor(*model);
    QStringList leftOut;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        progress.at(static_cast<double>(i) / static_cast<double>(ids.size()), "score");
        const auto series = loadRecordings(projectPath, {ids[i]}, {{}, progress.stop}, options);
        if (!series && series.error().code == Error::Code::InvalidArgument) {
            leftOut.append(ids[i]); // no acceleration, or more channels than a board has
            continue;
        }
        if (!series)
            return series.error();
        const Status added = scorer.add(series->front(), {}, {{}, progress.stop});
        if (!added && added.error().code == Error::Code::ModelMismatch)
            leftOut.append(series->front().name);
        else if (!added)
            return added.error();
    }
    auto study = ThresholdStudy::of(scorer.take(), {{}, progress.stop});
    if (!study)
        return study.error();
    return StudyOutcome{std::move(*study), leftOut};
}

Result<ThresholdStudy> studySeries(model::LoadedModel& model, const std::vector<CountSeries>& normal,
                                   const std::vector<CountSeries>& anomalous, const Progress& progress)
{
    StudyScorer scorer(model);
    for (const CountSeries& series : normal) {
        if (const Status added = scorer.add(series, WindowTruth::Normal, progress); !added)
            return added.error();
    }
    for (const CountSeries& series : anomalous) {
        if (const Status added = scorer.add(series, WindowTruth::Anomalous, progress); !added)
            return added.error();
    }
    return ThresholdStudy::of(scorer.take(), progress);
}

evaluate::CertifyOptions certifyOptionsFor(const StudyScores& scores)
{
    evaluate::CertifyOptions options;
    options.window = scores.window;
    options.hop = scores.hop;
    options.needed = scores.alarm.needed;
    options.of = scores.alarm.of;
    return options;
}

} // namespace baseline::workbench
