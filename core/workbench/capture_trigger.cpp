// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_trigger.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

/// Short enough for a knock, long enough for a turn at 600 rpm.
constexpr double windowSeconds = 0.1;
/// A slow sensor's window: the RMS of fewer values says little.
constexpr SampleIndex fewestFrames = 16;

} // namespace

CaptureTrigger::CaptureTrigger(const TriggerOptions& options, Hertz rate, std::vector<double> scales)
    : m_scales(std::move(scales)), m_on(options.level), m_off(std::min(options.releaseLevel(), options.level)),
      m_length(std::max<SampleIndex>(fewestFrames, std::llround(windowSeconds * rate.value))),
      m_hold(std::max<SampleIndex>(m_length, std::llround(options.after.count() * rate.value))), m_sums(m_scales.size())
{
}

template <typename Value>
std::optional<CaptureTrigger::Edge> CaptureTrigger::feed(std::span<const Value> interleaved)
{
    const std::size_t channels = m_sums.size();
    for (std::size_t i = 0; i + channels <= interleaved.size(); i += channels, ++m_filled) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const auto value = static_cast<double>(interleaved[i + channel]);
            Sums& sums = m_sums[channel];
            if (m_filled == 0)
                sums = {value, 0.0, 0.0};
            const double off = value - sums.first;
            sums.sum += off;
            sums.squares += off * off;
        }
    }
    return m_filled >= m_length ? decide() : std::nullopt;
}

std::optional<CaptureTrigger::Edge> CaptureTrigger::take(std::span<const std::int16_t> interleaved)
{
    return feed(interleaved);
}

std::optional<CaptureTrigger::Edge> CaptureTrigger::take(std::span<const float> interleaved)
{
    return feed(interleaved);
}

std::optional<CaptureTrigger::Edge> CaptureTrigger::decide()
{
    const auto frames = static_cast<double>(m_filled);
    double square = 0.0;
    for (std::size_t channel = 0; channel < m_sums.size(); ++channel) {
        const Sums& sums = m_sums[channel];
        const double variance = std::max(0.0, sums.squares / frames - (sums.sum / frames) * (sums.sum / frames));
        square += variance * m_scales[channel] * m_scales[channel];
    }
    m_level = std::sqrt(square);
    m_silence = m_level < m_off ? m_silence + m_filled : 0;
    m_filled = 0;
    if (!m_open && m_level >= m_on) {
        m_open = true;
        return Edge::Begin;
    }
    if (m_open && m_silence >= m_hold) {
        m_open = false;
        return Edge::End;
    }
    return std::nullopt;
}

std::optional<CaptureTrigger::Edge> CaptureTrigger::skip(SampleIndex missing)
{
    m_filled = 0;
    m_silence += std::max<SampleIndex>(missing, 0);
    if (!m_open || m_silence < m_hold)
        return std::nullopt;
    m_open = false;
    return Edge::End;
}

} // namespace baseline::workbench
