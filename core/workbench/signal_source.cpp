// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/signal_source.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

constexpr SampleIndex valuesAtOnce = 2'000'000; // of all channels, as the project stores them

} // namespace

SignalSource::SignalSource(const project::SignalReader& reader, std::vector<std::size_t> channels)
    : m_reader(&reader), m_channels(std::move(channels))
{
}

dsp::SignalForm SignalSource::form() const
{
    const recording::RecordingInfo& info = m_reader->summary().info;
    const QString unit = m_channels.empty() ? QString() : info.channels[m_channels.front()].unit;
    const bool isOne = std::ranges::all_of(
        m_channels, [&](std::size_t channel) { return info.channels[channel].unit == unit; });
    return {info.nominalRate, isOne ? unit.toStdString() : std::string()};
}

dsp::SignalForm SignalSource::formOf(std::size_t channel) const
{
    const recording::RecordingInfo& info = m_reader->summary().info;
    return {info.nominalRate, info.channels[m_channels[channel]].unit.toStdString()};
}

dsp::Margin SignalSource::marginFor(const dsp::SignalChain& chain, recording::Span span, SampleIndex most) const
{
    const dsp::SignalForm own = formOf(0);
    const auto behind = dsp::formBehind(chain, own);
    if (!behind)
        return {};
    const dsp::Settling settling = dsp::settlingOf(chain, own);
    const auto wanted = [&](Seconds time, SampleIndex there) {
        const double samples = std::min(std::ceil(time.count() * own.rate.value), static_cast<double>(most));
        return std::max<SampleIndex>(0, std::min(static_cast<SampleIndex>(samples), there));
    };
    const auto factor = static_cast<SampleIndex>(behind->factor);
    // Up to a whole step of the decimated signal, so that its samples lie where they would without a margin.
    const SampleIndex before = (wanted(settling.head, span.first) + factor - 1) / factor * factor;
    return {static_cast<std::size_t>(before <= span.first ? before : before - factor),
            static_cast<std::size_t>(wanted(settling.tail, m_reader->summary().length - span.end()))};
}

Result<std::vector<std::vector<float>>> SignalSource::read(recording::Span span, const Progress& progress) const
{
    std::vector<std::vector<float>> channels(
        m_channels.size(),
        std::vector<float>(static_cast<std::size_t>(span.count), std::numeric_limits<float>::quiet_NaN()));
    const auto width = static_cast<SampleIndex>(m_reader->summary().info.channels.size());
    const SampleIndex most = std::max<SampleIndex>(1, valuesAtOnce / std::max<SampleIndex>(1, width));
    for (SampleIndex at = 0; at < span.count; at += most) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "reading was cancelled"};
        progress.at(static_cast<double>(at) / static_cast<double>(span.count), "read");
        const auto part = m_reader->part({span.first + at, std::min(most, span.count - at)});
        if (!part)
            return part.error();
        for (const recording::Span& stretch : part->contiguousSpans()) {
            for (std::size_t i = 0; i < m_channels.size(); ++i) {
                const std::vector<float> values = part->physical(m_channels[i], stretch);
                std::ranges::copy(values, channels[i].begin() + static_cast<std::ptrdiff_t>(at + stretch.first));
            }
        }
    }
    return channels;
}

recording::Span widened(recording::Span span, dsp::Margin margin)
{
    const auto before = static_cast<SampleIndex>(margin.before);
    return {span.first - before, span.count + before + static_cast<SampleIndex>(margin.after)};
}

} // namespace baseline::workbench
