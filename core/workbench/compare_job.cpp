// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/compare_job.h"

#include "core/dsp/welch.h"
#include "core/model/recipe.h"
#include "core/project/project_file.h"
#include "core/project/signal_reader.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/sources.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t shortestSegment = 64; // samples of one averaged spectrum
constexpr double finestBin = 1.0;           // Hz: lines that stand closer are one to the eye

/// The longest stretch without a gap, shortened to spectrumLength around its middle.
recording::Span steadySpan(const project::SignalReader& reader)
{
    recording::Span best;
    SampleIndex from = 0;
    const auto consider = [&](SampleIndex to) {
        if (to - from > best.count)
            best = {from, to - from};
    };
    for (const recording::Gap& gap : reader.gaps()) {
        consider(gap.at);
        from = gap.at + gap.lost;
    }
    consider(reader.summary().length);
    const auto most = static_cast<SampleIndex>(spectrumLength.count() * reader.summary().info.nominalRate.value);
    if (best.count > most)
        best = {best.first + (best.count - most) / 2, most};
    return best;
}

std::vector<std::pair<std::size_t, std::size_t>> commonChannels(const recording::RecordingInfo& first,
                                                                const recording::RecordingInfo& second)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < first.channels.size(); ++a) {
        for (std::size_t b = 0; b < second.channels.size(); ++b) {
            if (first.channels[a].name == second.channels[b].name && first.channels[a].unit == second.channels[b].unit)
                pairs.emplace_back(a, b);
        }
    }
    return pairs;
}

/// Values at `rate` from those at `own`: each takes the sample before it, so that no value is invented.
std::vector<float> excerptOf(const recording::Recording& part, std::size_t channel, Hertz own, Hertz rate)
{
    std::vector<float> values(static_cast<std::size_t>(part.length()), nothing);
    for (const recording::Span& span : part.contiguousSpans()) {
        const std::vector<float> present = part.physical(channel, span);
        std::copy(present.begin(), present.end(), values.begin() + static_cast<std::ptrdiff_t>(span.first));
    }
    std::vector<float> shown(static_cast<std::size_t>(excerptLength.count() * rate.value), nothing);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto at = static_cast<std::size_t>(static_cast<double>(i) * own.value / rate.value);
        if (at < values.size())
            shown[i] = values[at];
    }
    return shown;
}

Result<std::vector<float>> spectrumOf(std::span<const float> samples, Hertz own, Hertz binWidth, std::size_t bins)
{
    const auto segment = static_cast<std::size_t>(std::exp2(std::floor(std::log2(own.value / binWidth.value))));
    const auto length = std::max(shortestSegment, segment);
    if (samples.size() < length)
        return Error{Error::Code::InvalidArgument, "the recording is too short for a spectrum", "samples"};
    const auto spectrum = dsp::amplitudeSpectrum(samples, own, length);
    if (!spectrum)
        return spectrum.error();
    // Between two bins of the recording's own grid the amplitude is interpolated.
    std::vector<float> shown(bins, nothing);
    for (std::size_t i = 0; i < bins; ++i) {
        const double place = static_cast<double>(i) * binWidth.value / spectrum->binWidth.value;
        const auto below = static_cast<std::size_t>(place);
        if (below + 1 >= spectrum->values.size())
            break;
        const auto weight = static_cast<float>(place - static_cast<double>(below));
        shown[i] = spectrum->values[below] * (1.0F - weight) + spectrum->values[below + 1] * weight;
    }
    return shown;
}

Status fillSide(ComparedRecording& side, const project::SignalReader& reader, const std::vector<std::size_t>& channels,
                const RecordingComparison& comparison, std::size_t bins)
{
    const recording::RecordingInfo& info = reader.summary().info;
    side.id = info.id;
    side.name = info.name;
    const auto from = static_cast<SampleIndex>(comparison.from.count() * info.nominalRate.value);
    const auto most = static_cast<SampleIndex>(excerptLength.count() * info.nominalRate.value) + 1;
    const auto excerpt = reader.part({from, std::min(most, reader.summary().length - from)});
    const auto steady = reader.part(steadySpan(reader));
    if (!excerpt)
        return excerpt.error();
    if (!steady)
        return steady.error();
    for (const std::size_t channel : channels) {
        side.excerpt.push_back(excerptOf(*excerpt, channel, info.nominalRate, comparison.rate));
        const std::vector<float> samples = steady->physical(channel, {0, steady->length()});
        auto spectrum = spectrumOf(samples, info.nominalRate, comparison.binWidth, bins);
        if (!spectrum)
            return spectrum.error();
        side.spectra.push_back(std::move(*spectrum));
    }
    return done();
}

struct Moments {
    std::size_t count = 0;
    double mean = 0.0;
    double deviation = 0.0;
};

Moments momentsOf(const WindowTable& table, std::size_t recording, std::size_t column)
{
    Moments moments;
    double squares = 0.0; // Welford's sums: features may be large against their spread
    for (std::size_t row = 0; row < table.places.size(); ++row) {
        if (table.places[row].recording != recording)
            continue;
        ++moments.count;
        const double value = table.features.row(row)[column];
        const double step = value - moments.mean;
        moments.mean += step / static_cast<double>(moments.count);
        squares += step * (value - moments.mean);
    }
    if (moments.count > 1)
        moments.deviation = std::sqrt(squares / static_cast<double>(moments.count - 1));
    return moments;
}

Status compareFeatures(const QString& projectPath, RecordingComparison& comparison, const Progress& progress)
{
    const auto series = loadRecordings(projectPath, {comparison.first.id, comparison.second.id},
                                       partOf(progress, 0.4, 0.4));
    if (!series)
        return series.error();
    const auto recipe = model::makeRecipe(model::recipeNames().front(), series->front().stream.nominalRate);
    if (!recipe)
        return recipe.error();
    const auto table = tabulateWindows(*series, *recipe, partOf(progress, 0.8, 0.2));
    if (!table)
        return table.error();
    for (std::size_t column = 0; column < table->names.size(); ++column) {
        const Moments first = momentsOf(*table, 0, column);
        const Moments second = momentsOf(*table, 1, column);
        comparison.first.windows = first.count;
        comparison.second.windows = second.count;
        if (first.count == 0 || second.count == 0)
            return Error{Error::Code::InvalidArgument, "a recording holds no whole window", "samples"};
        ComparedFeature feature{QString::fromStdString(table->names[column]), first.mean, second.mean, {}};
        if (first.deviation > 0.0)
            feature.deviations = (second.mean - first.mean) / first.deviation;
        comparison.features.push_back(feature);
    }
    std::stable_sort(comparison.features.begin(), comparison.features.end(), [](const auto& a, const auto& b) {
        return std::abs(a.deviations.value_or(0.0)) > std::abs(b.deviations.value_or(0.0));
    });
    return done();
}

} // namespace

Result<RecordingComparison> compareRecordings(const QString& projectPath, const QString& first, const QString& second,
                                     const Progress& progress)
{
    const auto project = project::ProjectFile::openForViewing(projectPath);
    if (!project)
        return project.error();
    const auto firstReader = project::SignalReader::open(project->database(), first);
    if (!firstReader)
        return firstReader.error();
    const auto secondReader = project::SignalReader::open(project->database(), second);
    if (!secondReader)
        return secondReader.error();
    const recording::RecordingInfo& a = firstReader->summary().info;
    const recording::RecordingInfo& b = secondReader->summary().info;
    const auto pairs = commonChannels(a, b);
    if (pairs.empty())
        return Error{Error::Code::InvalidArgument, "the recordings have no channel in common", "common channels"};

    RecordingComparison comparison;
    std::vector<std::size_t> firstChannels;
    std::vector<std::size_t> secondChannels;
    for (const auto& [one, other] : pairs) {
        comparison.channels.push_back(a.channels[one]);
        firstChannels.push_back(one);
        secondChannels.push_back(other);
    }
    comparison.rate = Hertz{std::max(a.nominalRate.value, b.nominalRate.value)};
    const double shorter =
        std::min(firstReader->summary().duration().count(), secondReader->summary().duration().count());
    comparison.from = Seconds(std::max(0.0, (shorter - excerptLength.count()) / 2.0));
    // A slow signal gets finer lines, so that its picture has some hundred of them too.
    comparison.binWidth =
        Hertz{std::min(finestBin, std::min(a.nominalRate.value, b.nominalRate.value) / double(shortestSegment))};
    const auto bins = static_cast<std::size_t>(comparison.rate.value / 2.0 / comparison.binWidth.value) + 1;
    progress.at(0.0, "read");
    Status filled = fillSide(comparison.first, *firstReader, firstChannels, comparison, bins);
    if (filled)
        filled = fillSide(comparison.second, *secondReader, secondChannels, comparison, bins);
    if (!filled)
        return filled.error();
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "the comparison was cancelled"};
    const Status compared = compareFeatures(projectPath, comparison, progress);
    if (!compared && compared.error().code == Error::Code::Cancelled)
        return compared.error();
    if (!compared)
        comparison.featuresFault = compared.error();
    return comparison;
}

} // namespace baseline::workbench
