// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_explanation.h"

#include "core/dsp/spectrum_averager.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/feature_ranking_job.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

// Fewer lines than these are no picture of a spectrum.
constexpr std::uint32_t shortestSpectrum = 32;

recording::Span spanOf(const evaluate::WindowPlace& place)
{
    return {place.start, place.length};
}

bool isInside(recording::Span window, recording::Span whole)
{
    return whole.first <= window.first && window.end() <= whole.end();
}

Error noWindow(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

/// The windows that count, as indices into the table.
std::vector<std::size_t> baselineRows(const WindowTable& table, const ExplanationSpans& spans)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        const std::size_t series = table.places[i].recording;
        const auto holds = [&](recording::Span span) { return isInside(spanOf(table.places[i]), span); };
        const bool counts = spans.baseline.empty() ? !table.excluded[i]
                                                   : series < spans.baseline.size()
                                                         && std::ranges::any_of(spans.baseline[series], holds);
        if (counts)
            rows.push_back(i);
    }
    return rows;
}

/// Of the asked windows those that the model finds anomalous; all that have a score where it finds none so.
std::vector<std::size_t> askedRows(model::LoadedModel& model, const WindowTable& table, recording::Span asked,
                                   WindowExplanation& result)
{
    std::vector<std::size_t> all;
    std::vector<std::size_t> anomalous;
    std::vector<double> scores(table.places.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        if (asked.count > 0 && !isInside(spanOf(table.places[i]), asked))
            continue;
        const WindowScore score = model.scoreFeatures(table.features.row(i));
        if (score.verdict == Verdict::NoData)
            continue;
        scores[i] = static_cast<double>(score.score());
        all.push_back(i);
        if (score.verdict == Verdict::Anomaly)
            anomalous.push_back(i);
    }
    result.isAboveThreshold = !anomalous.empty();
    std::vector<std::size_t> rows = anomalous.empty() ? std::move(all) : std::move(anomalous);
    result.score = std::numeric_limits<double>::quiet_NaN();
    for (const std::size_t row : rows)
        result.score = std::fmax(result.score, scores[row]);
    return rows;
}

/// One channel of a window in g, or in the values' own unit.
std::vector<float> samplesOf(const CountSeries& series, recording::Span window, std::size_t channel)
{
    const std::size_t channels = series.stream.channels;
    std::vector<float> samples;
    for (const CountStretch& stretch : series.stretches) {
        const auto size = stretch.counts.empty() ? stretch.values.size() : stretch.counts.size();
        if (!isInside(window, {stretch.first, static_cast<SampleIndex>(size / channels)}))
            continue;
        auto at = static_cast<std::size_t>(window.first - stretch.first) * channels + channel;
        for (SampleIndex i = 0; i < window.count; ++i, at += channels) {
            samples.push_back(stretch.counts.empty()
                                  ? static_cast<float>(stretch.values[at])
                                  : static_cast<float>(stretch.counts[at]) * series.stream.gravityPerCount);
        }
    }
    return samples;
}

/// [window][line]
using Lines = std::vector<std::vector<float>>;

Lines linesOf(const std::vector<CountSeries>& series, const WindowTable& table, const std::vector<std::size_t>& rows,
              std::size_t channel, dsp::SpectrumAverager& maker)
{
    Lines lines;
    for (const std::size_t row : rows) {
        maker.reset();
        maker.feed(samplesOf(series[table.places[row].recording], spanOf(table.places[row]), channel));
        if (auto spectrum = maker.spectrum())
            lines.push_back(std::move(spectrum->values));
    }
    return lines;
}

enum class Place { Least, Middle, Most };

std::vector<float> across(const Lines& lines, Place place)
{
    std::vector<float> result;
    std::vector<float> values(lines.size());
    for (std::size_t bin = 0; !lines.empty() && bin < lines.front().size(); ++bin) {
        std::ranges::transform(lines, values.begin(), [bin](const auto& line) { return line[bin]; });
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, middle);
        result.push_back(place == Place::Middle  ? *middle
                         : place == Place::Least ? *std::ranges::min_element(values)
                                                 : *std::ranges::max_element(values));
    }
    return result;
}

/// A table and the windows of it that count.
struct Chosen {
    const std::vector<CountSeries>& series;
    const WindowTable& table;
    const std::vector<std::size_t>& rows;
};

Result<SpectrumBeside> spectrumOf(const model::Model& model, const Chosen& asked, const Chosen& nearest)
{
    SpectrumBeside beside;
    const std::uint32_t length = model.window.length;
    if (length < shortestSpectrum || length % 2 != 0)
        return beside;
    const dsp::SpectrumSettings settings{.length = length, .overlap = 0.0, .averaging = dsp::Averaging::None};
    auto maker = dsp::SpectrumAverager::create(settings, model.stream.nominalRate);
    if (!maker)
        return maker.error();
    beside.binWidth = {model.stream.nominalRate.value / length};
    for (std::size_t channel = 0; channel < model.stream.channels; ++channel) {
        const Lines windows = linesOf(asked.series, asked.table, asked.rows, channel, *maker);
        const Lines near = linesOf(nearest.series, nearest.table, nearest.rows, channel, *maker);
        beside.channels.push_back({across(windows, Place::Middle), across(near, Place::Least),
                                   across(near, Place::Middle), across(near, Place::Most)});
    }
    return beside;
}

void nameFeatures(const model::Model& model, const WindowTable& table, const CountSeries& asked, WindowExplanation& result)
{
    const model::Recipe recipe{model.identity.recipe, model.window, model.features};
    result.names = table.names;
    result.units = featureUnits(recipe, model.stream.channels);
    result.units.resize(result.names.size());
    result.places = model::featurePlaces(model.features, model.stream.channels, model.stream.nominalRate, model.window);
    for (const QString& name : asked.channelNames)
        result.channels.push_back(name.toStdString());
    std::vector<std::size_t> axes;
    for (const model::FeaturePlace& place : result.places)
        axes.push_back(place.channel);
    result.axes = evaluate::sharesOf(result.explanation, axes);
}

Status checkStream(const model::Stream& wanted, const CountSeries& series, bool asValues)
{
    // A nominal rate goes through a float in the image.
    const bool sameRate = std::abs(series.stream.nominalRate.value / wanted.nominalRate.value - 1.0) <= 1e-6;
    const char* differs = !sameRate                                                   ? "rate"
                          : series.stream.channels != wanted.channels                 ? "channels"
                          : !asValues && series.stream.rangeG != wanted.rangeG        ? "range"
                                                                                      : nullptr;
    if (differs != nullptr)
        return Error{Error::Code::ModelMismatch,
                     "the model is for another " + std::string(differs) + " than " + series.name.toStdString(), differs};
    return done();
}

} // namespace

Result<WindowExplanation> explainSeries(model::LoadedModel& model, const CountSeries& asked,
                                        const std::vector<CountSeries>& baseline, const ExplanationSpans& spans,
                                        const Progress& progress)
{
    const model::Model& value = model.model();
    for (const CountSeries& series : baseline) {
        if (Status same = checkStream(value.stream, series, model.isDesktopOnly()); !same)
            return same.error();
    }
    if (Status same = checkStream(value.stream, asked, model.isDesktopOnly()); !same)
        return same.error();
    const model::Recipe recipe{value.identity.recipe, value.window, value.features};
    const std::vector<CountSeries> one{asked};
    const auto window = tabulateWindows(one, recipe, partOf(progress, 0.0, 0.1));
    if (!window)
        return window.error();
    WindowExplanation result;
    result.threshold = static_cast<double>(model::judgeOf(value).threshold);
    const std::vector<std::size_t> rows = askedRows(model, *window, spans.asked, result);
    if (rows.empty())
        return noWindow("span", "not one whole window without a gap");
    result.windows = rows.size();
    const SampleIndex first = window->places[rows.front()].start;
    result.length = asked.length;
    result.stretch = {first, window->places[rows.back()].end() - first};
    const auto normal = tabulateWindows(baseline, recipe, partOf(progress, 0.1, 0.6));
    if (!normal)
        return normal.error();
    const std::vector<std::size_t> normalRows = baselineRows(*normal, spans);
    if (normalRows.empty())
        return noWindow("baseline windows", "not one whole window of the baseline is left");
    result.baselineWindows = normalRows.size();
    auto explanation = evaluate::explainWindows(selectRows(window->features, rows),
                                                selectRows(normal->features, normalRows), {}, partOf(progress, 0.7, 0.2));
    if (!explanation)
        return explanation.error();
    std::vector<std::size_t> nearest;
    for (std::size_t& row : explanation->nearest) {
        nearest.push_back(normalRows[row]);
        const evaluate::WindowPlace& place = normal->places[nearest.back()];
        result.nearest.push_back({baseline[place.recording].recordingId, baseline[place.recording].name, spanOf(place)});
    }
    result.explanation = std::move(*explanation);
    nameFeatures(value, *window, asked, result);
    auto spectrum = spectrumOf(value, {one, *window, rows}, {baseline, *normal, nearest});
    if (!spectrum)
        return spectrum.error();
    result.spectrum = std::move(*spectrum);
    return result;
}

} // namespace baseline::workbench
