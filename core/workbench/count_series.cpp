// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/count_series.h"

#include "firmware/src/model/limits.h"
#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace baseline::workbench {

namespace {

// The chips saturate a little below the end of int16; the board counts clipping at the same level.
constexpr int clippingLevel = 32700;

std::vector<std::size_t> accelerationChannels(const recording::Recording& recording)
{
    std::vector<std::size_t> channels;
    for (std::size_t i = 0; i < recording.channelCount(); ++i) {
        if (recording.info.channels[i].unit == QLatin1String("g"))
            channels.push_back(i);
    }
    return channels;
}

bool holdsCountsOfRange(const recording::Recording& recording, const std::vector<std::size_t>& channels, float scale)
{
    const auto isPlain = [scale](const recording::Channel& channel) {
        return channel.offset == 0.0 && static_cast<float>(channel.scale) == scale;
    };
    return recording.info.format == recording::SampleFormat::Int16 && channels.size() == recording.channelCount()
           && std::ranges::all_of(recording.info.channels, isPlain);
}

std::vector<std::int16_t> quantised(const recording::Recording& recording, recording::Span span,
                                    const std::vector<std::size_t>& channels, std::uint32_t rangeG)
{
    const std::vector<float> values = recording.physicalInterleaved(span);
    const std::size_t width = recording.channelCount();
    std::vector<std::int16_t> counts;
    counts.reserve(values.size() / width * channels.size());
    for (std::size_t row = 0; row < values.size(); row += width) {
        for (const std::size_t channel : channels)
            counts.push_back(quantise(values[row + channel], rangeG));
    }
    return counts;
}

SampleIndex clippedFrames(const std::vector<std::int16_t>& counts, std::size_t channels)
{
    SampleIndex clipped = 0;
    for (std::size_t frame = 0; frame < counts.size(); frame += channels) {
        const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(frame);
        const auto atLimit = [](std::int16_t count) { return std::abs(static_cast<int>(count)) >= clippingLevel; };
        clipped += std::any_of(begin, begin + static_cast<std::ptrdiff_t>(channels), atLimit) ? 1 : 0;
    }
    return clipped;
}

/// Physical values of all channels in double, straight from what the recording holds.
std::vector<double> physicalDoubles(const recording::Recording& recording, recording::Span span)
{
    const std::size_t width = recording.channelCount();
    const std::size_t begin = static_cast<std::size_t>(recording.rowOf(span)) * width;
    std::vector<double> values(static_cast<std::size_t>(span.count) * width);
    std::visit(
        [&](const auto& raw) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                const recording::Channel& channel = recording.info.channels[i % width];
                values[i] = static_cast<double>(raw[begin + i]) * channel.scale + channel.offset;
            }
        },
        recording.data);
    return values;
}

/// What a series has of its recording whatever it holds.
CountSeries seriesOf(const recording::Recording& recording)
{
    CountSeries series;
    series.name = recording.info.name;
    series.source = recording.info.source;
    series.label = recording.info.label;
    series.recordingId = recording.info.id;
    series.length = recording.length();
    return series;
}

bool hasRate(const recording::Recording& recording)
{
    return std::isfinite(recording.info.nominalRate.value) && recording.info.nominalRate.value > 0.0;
}

Error badArgument(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

} // namespace

SampleIndex CountSeries::frames() const
{
    SampleIndex total = 0;
    for (const CountStretch& stretch : stretches)
        total += static_cast<SampleIndex>((stretch.counts.size() + stretch.values.size()) / stream.channels);
    return total;
}

double CountSeries::clippedPercent() const
{
    const SampleIndex total = frames();
    return total == 0 ? 0.0 : 100.0 * static_cast<double>(clipped) / static_cast<double>(total);
}

bool CountSeries::isExcluded(recording::Span window) const
{
    return std::ranges::any_of(excluded, [window](recording::Span span) {
        return window.first < span.end() && span.first < window.end();
    });
}

Result<CountSeries> countSeries(const recording::Recording& recording, std::optional<std::uint32_t> rangeG)
{
    const std::vector<std::size_t> channels = accelerationChannels(recording);
    if (channels.empty() || channels.size() > maxChannels)
        return badArgument("channels", "a model needs 1 to 8 channels in g");
    if (!hasRate(recording))
        return badArgument("rate", "the recording has no sampling rate");
    const auto ownRange = static_cast<std::uint32_t>(std::lround(recording.info.range.value));
    const std::uint32_t range = rangeG.value_or(ownRange > 0 ? ownRange : 4);
    if (range < 1 || range > 255)
        return badArgument("range", "a range lies between 1 and 255 g");

    CountSeries series = seriesOf(recording);
    for (const std::size_t channel : channels)
        series.channelNames.append(recording.info.channels[channel].name);
    series.stream = {recording.info.nominalRate, range, static_cast<std::uint32_t>(channels.size()),
                     gravityPerCount(range)};
    const bool plain = holdsCountsOfRange(recording, channels, series.stream.gravityPerCount);
    for (const recording::Span span : recording.contiguousSpans()) {
        CountStretch stretch{span.first, {}};
        if (plain) {
            const auto counts = recording.counts(span);
            stretch.counts.assign(counts.begin(), counts.end());
        } else {
            stretch.counts = quantised(recording, span, channels, range);
        }
        series.clipped += clippedFrames(stretch.counts, channels.size());
        series.stretches.push_back(std::move(stretch));
    }
    return series;
}

Result<CountSeries> valueSeries(const recording::Recording& recording)
{
    if (recording.channelCount() < 1 || recording.channelCount() > maxDesktopChannels)
        return badArgument("channels", "a model of a table needs 1 to 256 columns");
    if (!hasRate(recording))
        return badArgument("rate", "the recording has no sampling rate");
    CountSeries series = seriesOf(recording);
    for (const recording::Channel& channel : recording.info.channels)
        series.channelNames.append(channel.name);
    series.stream.nominalRate = recording.info.nominalRate;
    series.stream.channels = static_cast<std::uint32_t>(recording.channelCount());
    for (const recording::Span span : recording.contiguousSpans())
        series.stretches.push_back({span.first, {}, physicalDoubles(recording, span)});
    return series;
}

} // namespace baseline::workbench
