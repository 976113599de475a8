// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/recording.h"

#include <algorithm>

namespace baseline::recording {

std::size_t bytesPerValue(SampleFormat format)
{
    switch (format) {
    case SampleFormat::Int16:
        return sizeof(std::int16_t);
    case SampleFormat::Int32:
        return sizeof(std::int32_t);
    case SampleFormat::Float32:
        return sizeof(float);
    case SampleFormat::Float64:
        return sizeof(double);
    }
    return 0;
}

SampleData emptyData(SampleFormat format)
{
    switch (format) {
    case SampleFormat::Int16:
        return std::vector<std::int16_t>();
    case SampleFormat::Int32:
        return std::vector<std::int32_t>();
    case SampleFormat::Float32:
        return std::vector<float>();
    case SampleFormat::Float64:
        return std::vector<double>();
    }
    return {};
}

SampleIndex Recording::rows() const
{
    if (info.channels.empty())
        return 0;
    const std::size_t values = std::visit([](const auto& raw) { return raw.size(); }, data);
    return static_cast<SampleIndex>(values / info.channels.size());
}

std::vector<Span> Recording::contiguousSpans() const
{
    std::vector<Span> spans;
    SampleIndex from = 0;
    for (const Gap& gap : gaps) {
        if (gap.at > from)
            spans.push_back({from, gap.at - from});
        from = gap.at + gap.lost;
    }
    if (length() > from)
        spans.push_back({from, length() - from});
    return spans;
}

SampleIndex Recording::rowOf(Span span) const
{
    if (span.first < 0 || span.count < 0 || span.count > length() || span.first > length() - span.count)
        return -1;
    SampleIndex lostBefore = 0;
    for (const Gap& gap : gaps) {
        if (gap.at >= span.end())
            break;
        if (gap.at + gap.lost > span.first)
            return -1;
        lostBefore += gap.lost;
    }
    return span.first - lostBefore;
}

std::vector<float> Recording::physical(std::size_t channel, Span span) const
{
    const SampleIndex row = rowOf(span);
    if (row < 0 || channel >= channelCount())
        return {};
    const Channel& how = info.channels[channel];
    std::vector<float> values(static_cast<std::size_t>(span.count));
    std::visit(
        [&](const auto& raw) {
            auto at = static_cast<std::size_t>(row) * channelCount() + channel;
            for (float& value : values) {
                value = static_cast<float>(static_cast<double>(raw[at]) * how.scale + how.offset);
                at += channelCount();
            }
        },
        data);
    return values;
}

std::vector<float> Recording::physicalInterleaved(Span span) const
{
    const SampleIndex row = rowOf(span);
    if (row < 0)
        return {};
    std::vector<float> values(static_cast<std::size_t>(span.count) * channelCount());
    std::visit(
        [&](const auto& raw) {
            const std::size_t first = static_cast<std::size_t>(row) * channelCount();
            for (std::size_t i = 0; i < values.size(); ++i) {
                const Channel& how = info.channels[i % channelCount()];
                values[i] = static_cast<float>(static_cast<double>(raw[first + i]) * how.scale + how.offset);
            }
        },
        data);
    return values;
}

std::span<const std::int16_t> Recording::counts(Span span) const
{
    const SampleIndex row = rowOf(span);
    const auto* raw = std::get_if<std::vector<std::int16_t>>(&data);
    if (row < 0 || raw == nullptr)
        return {};
    return std::span(*raw).subspan(static_cast<std::size_t>(row) * channelCount(),
                                   static_cast<std::size_t>(span.count) * channelCount());
}

} // namespace baseline::recording
