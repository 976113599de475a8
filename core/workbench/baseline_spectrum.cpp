// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/baseline_spectrum.h"

#include "core/dsp/acceleration_unit.h"
#include "core/project/project_file.h"
#include "core/project/signal_reader.h"
#include "core/workbench/live_averages.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace baseline::workbench {

namespace {

constexpr std::size_t mostBytes = 48U << 20U; // of all lines that are kept until they are sorted
constexpr std::size_t mostSegments = 600;
constexpr double rateSlack = 0.02; // as a board's measured rate may differ

Error invalid(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

/// Where one segment lies.
struct Place {
    const project::SignalReader* reader = nullptr;
    SampleIndex first = 0;
};

/// The whole segments of a span between its gaps.
void addPlaces(std::vector<Place>& places, const project::SignalReader& reader, recording::Span span, SampleIndex length)
{
    SampleIndex from = span.first;
    const SampleIndex end = std::min(span.end(), reader.summary().length);
    const auto take = [&](SampleIndex to) {
        for (; from + length <= to; from += length)
            places.push_back({&reader, from});
    };
    for (const recording::Gap& gap : reader.gaps()) {
        if (gap.at + gap.lost <= from || gap.at >= end)
            continue;
        take(std::min(gap.at, end));
        from = std::max(from, gap.at + gap.lost);
    }
    take(end);
}

/// The channels of acceleration, in order, with what makes g of them.
std::vector<std::pair<std::size_t, float>> accelerations(const recording::RecordingInfo& info)
{
    std::vector<std::pair<std::size_t, float>> found;
    for (std::size_t i = 0; i < info.channels.size(); ++i) {
        if (const auto unit = dsp::accelerationUnit(info.channels[i].unit.toStdString()))
            found.emplace_back(i, static_cast<float>(dsp::metresPerSecondSquaredPer(*unit) / metresPerSecondSquaredPerGravity));
    }
    return found;
}

Status checkSource(const recording::RecordingInfo& info, const BaselineQuestion& question)
{
    const double rate = info.nominalRate.value;
    if (!(std::abs(rate - question.rate.value) <= rateSlack * question.rate.value))
        return Error{Error::Code::ModelMismatch, "the baseline has " + std::to_string(rate) + " Hz", "rate"};
    if (accelerations(info).size() != question.channels)
        return Error{Error::Code::ModelMismatch, "the baseline has other channels", "channels"};
    return done();
}

/// Every few of them, so that what is left fits.
std::vector<Place> evenly(const std::vector<Place>& places, std::size_t most)
{
    if (places.size() <= most)
        return places;
    std::vector<Place> some;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(places[i * places.size() / most]);
    return some;
}

/// Sorts the values of a line over all segments. NaN (a line without a velocity) stays NaN.
void fillLine(BaselineSpectrum::Channel& channel, std::vector<float>& values, bool isWhole)
{
    if (values.empty() || std::isnan(values.front())) {
        for (std::vector<float>* line : {&channel.low, &channel.middle, &channel.high})
            line->push_back(std::numeric_limits<float>::quiet_NaN());
        return;
    }
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    channel.low.push_back(at(isWhole ? 0.0 : 0.05));
    channel.middle.push_back(at(0.5));
    channel.high.push_back(at(isWhole ? 1.0 : 0.95));
}

/// The lines of all segments of one channel: [segment][line].
using Lines = std::vector<std::vector<float>>;

Status addSegment(std::vector<Lines>& lines, const Place& place, const BaselineQuestion& question,
                  std::vector<dsp::SpectrumAverager>& makers)
{
    const auto length = static_cast<SampleIndex>(question.settings.spectrum.length);
    const auto part = place.reader->part({place.first, length});
    if (!part)
        return part.error();
    const auto channels = accelerations(part->info);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        std::vector<float> samples = part->physical(channels[i].first, {0, length});
        for (float& sample : samples)
            sample *= channels[i].second;
        makers[i].reset();
        makers[i].feed(samples);
        std::optional<dsp::Spectrum> spectrum = makers[i].spectrum();
        if (!spectrum)
            continue; // values that are not finite
        convert(*spectrum, question.settings.spectrum.scale, question.settings.unit, question.settings.spectrum.window);
        lines[i].push_back(std::move(spectrum->values));
    }
    return done();
}

Result<std::vector<dsp::SpectrumAverager>> makersFor(const BaselineQuestion& question)
{
    dsp::SpectrumSettings settings = question.settings.spectrum;
    settings.averaging = dsp::Averaging::None;
    settings.overlap = 0.0;
    std::vector<dsp::SpectrumAverager> makers;
    for (std::size_t i = 0; i < question.channels; ++i) {
        auto maker = dsp::SpectrumAverager::create(settings, question.rate);
        if (!maker)
            return maker.error();
        makers.push_back(std::move(*maker));
    }
    return makers;
}

BaselineSpectrum summed(const std::vector<Lines>& lines, Hertz binWidth)
{
    BaselineSpectrum result;
    result.binWidth = binWidth;
    result.segments = lines.front().size();
    result.isWhole = result.segments < fewestForShares;
    for (const Lines& segments : lines) {
        BaselineSpectrum::Channel channel;
        std::vector<float> values(segments.size());
        for (std::size_t bin = 0; !segments.empty() && bin < segments.front().size(); ++bin) {
            std::ranges::transform(segments, values.begin(), [bin](const std::vector<float>& segment) { return segment[bin]; });
            fillLine(channel, values, result.isWhole);
        }
        result.channels.push_back(std::move(channel));
    }
    return result;
}

} // namespace

Result<BaselineSpectrum> baselineSpectrum(const BaselineQuestion& question, const Progress& progress)
{
    auto makers = makersFor(question);
    if (!makers)
        return makers.error();
    const auto project = project::ProjectFile::openForViewing(question.projectPath);
    if (!project)
        return project.error();
    const auto length = static_cast<SampleIndex>(question.settings.spectrum.length);
    std::vector<std::unique_ptr<project::SignalReader>> readers; // places refer to them
    std::vector<Place> places;
    for (const project::TrainingSpan& span : question.spans) {
        auto reader = project::SignalReader::open(project->database(), span.recordingId);
        if (!reader && reader.error().code == Error::Code::NotFound)
            continue;
        if (!reader)
            return reader.error();
        if (const Status same = checkSource(reader->summary().info, question); !same)
            return same.error();
        readers.push_back(std::make_unique<project::SignalReader>(std::move(*reader)));
        addPlaces(places, *readers.back(), span.span, length);
    }
    if (readers.empty() || question.channels == 0)
        return invalid("baseline spans", "no recording of the baseline is left");
    const std::size_t bytes = (question.settings.spectrum.length / 2 + 1) * sizeof(float) * question.channels;
    places = evenly(places, std::clamp<std::size_t>(mostBytes / bytes, 8, mostSegments));
    std::vector<Lines> lines(question.channels);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled};
        progress.at(static_cast<double>(i) / static_cast<double>(places.size()), "spectra");
        if (const Status added = addSegment(lines, places[i], question, *makers); !added)
            return added.error();
    }
    if (std::ranges::any_of(lines, [](const Lines& segments) { return segments.empty(); }))
        return invalid("baseline segments", "not one whole segment");
    return summed(lines, {question.rate.value / static_cast<double>(length)});
}

} // namespace baseline::workbench
