// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/suggest_job.h"

#include "core/recording/labels.h"
#include "core/workbench/sources.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

/// The verdicts of one stretch, with single dissenters taken over by neighbours that agree.
std::vector<Verdict> smoothed(std::span<const ScoredWindow> windows)
{
    std::vector<Verdict> verdicts;
    for (const ScoredWindow& window : windows)
        verdicts.push_back(window.verdict);
    for (std::size_t i = 1; i + 1 < windows.size(); ++i) {
        const Verdict before = windows[i - 1].verdict;
        if (windows[i].verdict != Verdict::NoData && before != Verdict::NoData
            && before == windows[i + 1].verdict)
            verdicts[i] = before;
    }
    return verdicts;
}

/// Where the samples between two windows change hands: the middle of what they share, or the end of the first one.
SampleIndex borderBetween(const ScoredWindow& first, const ScoredWindow& second, SampleIndex windowLength)
{
    const SampleIndex end = first.firstIndex + windowLength;
    return second.firstIndex >= end ? end : second.firstIndex + (end - second.firstIndex) / 2;
}

void appendStretch(std::span<const ScoredWindow> windows, SampleIndex windowLength,
                   std::vector<SuggestedSegment>& segments)
{
    const std::vector<Verdict> verdicts = smoothed(windows);
    for (std::size_t from = 0; from < windows.size();) {
        std::size_t to = from;
        while (to < windows.size() && verdicts[to] == verdicts[from])
            ++to;
        if (verdicts[from] != Verdict::NoData) {
            const SampleIndex begin = from == 0 ? windows[0].firstIndex
                                                : borderBetween(windows[from - 1], windows[from], windowLength);
            const SampleIndex end = to == windows.size() ? windows[to - 1].firstIndex + windowLength
                                                         : borderBetween(windows[to - 1], windows[to], windowLength);
            const auto run = windows.subspan(from, to - from);
            const float score = std::ranges::max_element(run, {}, &ScoredWindow::score)->score;
            const QString label = verdicts[from] == Verdict::Anomaly ? QString(recording::anomalyLabel)
                                                                     : QString(recording::normalLabel);
            segments.push_back({{begin, end - begin}, label, score});
        }
        from = to;
    }
}

} // namespace

std::vector<SuggestedSegment> mergeVerdicts(const std::vector<ScoredWindow>& windows, SampleIndex windowLength)
{
    std::vector<SuggestedSegment> segments;
    for (std::size_t from = 0; from < windows.size();) {
        // A stretch begins where a window has none before it in its stretch; windows of different stretches are never
        // nearer than a whole one, but those without overlap follow each other with nothing between.
        std::size_t to = from + 1;
        const SampleIndex hop = to < windows.size() ? windows[to].firstIndex - windows[from].firstIndex : 0;
        while (to < windows.size() && windows[to].series == windows[from].series && hop <= windowLength
               && windows[to].firstIndex - windows[to - 1].firstIndex == hop)
            ++to;
        appendStretch(std::span(windows).subspan(from, to - from), windowLength, segments);
        from = to;
    }
    return segments;
}

Result<Suggestions> suggestSegments(const QString& projectPath, const QString& recordingId, const model::Image& image,
                                    const Progress& progress)
{
    auto model = model::LoadedModel::load(image);
    if (!model)
        return model.error();
    SourceOptions sources;
    sources.asValues = model->isDesktopOnly();
    const auto series = loadRecordings(projectPath, {recordingId}, progress, sources);
    if (!series)
        return series.error();
    const auto windows = scoreSeries(*model, *series, progress);
    if (!windows)
        return windows.error();
    return Suggestions{QString::fromStdString(model::hashText(model->hash())),
                       mergeVerdicts(*windows, static_cast<SampleIndex>(model->model().window.length))};
}

} // namespace baseline::workbench
