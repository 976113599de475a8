// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_averages.h"

#include "core/dsp/welch.h"
#include "core/workbench/live_spectra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <utility>

namespace baseline::workbench {

namespace {

constexpr std::size_t longestSegment = 1'000'000;
// The newest segment, and the highest of all, are looked for at least this often a second.
constexpr double looksPerSecond = 10.0;

bool isDensity(dsp::SpectrumScale scale)
{
    return scale == dsp::SpectrumScale::Density;
}

/// Averages of noise gain little beyond half overlap; single spectra and peaks follow the signal as closely as one sees.
double overlapFor(const dsp::SpectrumSettings& settings, Hertz rate)
{
    if (settings.averaging == dsp::Averaging::Linear || settings.averaging == dsp::Averaging::Exponential)
        return settings.overlap;
    const double share = 1.0 - rate.value / looksPerSecond / static_cast<double>(settings.length);
    return std::clamp(share, settings.overlap, dsp::mostOverlap);
}

} // namespace

Status checkLiveSpectrum(const LiveSpectrumSettings& settings)
{
    if (!settings.oneSecond && settings.spectrum.length > longestSegment)
        return Error{Error::Code::InvalidArgument, "at most a million samples a segment", "segment length"};
    dsp::SpectrumSettings checked = settings.spectrum;
    if (settings.oneSecond)
        checked.length = dsp::SpectrumSettings{}.length;
    return dsp::checkSettings(checked);
}

std::size_t segmentLength(const LiveSpectrumSettings& settings, Hertz rate)
{
    return settings.oneSecond ? quickLength(oneSecond(rate)) : settings.spectrum.length;
}

Hertz lowestVelocityLine(Hertz binWidth, dsp::WindowShape window)
{
    constexpr double lowest = 2.0;
    return {std::max(lowest, static_cast<double>(dsp::mainLobeHalfWidthBins(window)) * binWidth.value)};
}

void convert(dsp::Spectrum& spectrum, dsp::SpectrumScale scale, SpectrumUnit unit, dsp::WindowShape window)
{
    if (unit == SpectrumUnit::Gravity)
        return;
    const double lowest = lowestVelocityLine(spectrum.binWidth, window).value;
    for (std::size_t bin = 0; bin < spectrum.values.size(); ++bin) {
        double factor = metresPerSecondSquaredPerGravity;
        if (unit == SpectrumUnit::Velocity) {
            const double frequency = spectrum.frequencyAt(bin).value;
            factor *= frequency < lowest ? std::numeric_limits<double>::quiet_NaN()
                                         : 1000.0 / (2.0 * std::numbers::pi * frequency);
        }
        const double value = static_cast<double>(spectrum.values[bin]) * (isDensity(scale) ? factor * factor : factor);
        spectrum.values[bin] = static_cast<float>(value);
    }
}

void LiveAverages::setSettings(const LiveSpectrumSettings& settings)
{
    const bool sameAverage = settings.spectrum == m_settings.spectrum && settings.oneSecond == m_settings.oneSecond;
    m_settings = settings;
    if (!sameAverage)
        forget(); // another unit is another way to read the same average
}

void LiveAverages::reset()
{
    forget();
    m_looksBack = false;
}

void LiveAverages::forget()
{
    m_looksBack = true;
    m_channels.clear();
    m_plain.reset();
    m_next = -1;
}

/// What the page showed before anybody asked for more; it copes with gaps by shorter segments.
bool LiveAverages::isPlain() const
{
    return m_settings.oneSecond && m_settings.spectrum.averaging == dsp::Averaging::None
           && m_settings.spectrum.window == dsp::WindowShape::Hann
           && m_settings.spectrum.scale == dsp::SpectrumScale::Amplitude;
}

bool LiveAverages::prepare(std::size_t channels, Hertz rate)
{
    if (m_channels.size() == channels && m_rate == rate)
        return true;
    const bool looksBack = m_looksBack;
    forget();
    m_looksBack = looksBack;
    dsp::SpectrumSettings settings = m_settings.spectrum;
    settings.length = segmentLength(m_settings, rate);
    settings.overlap = overlapFor(settings, rate);
    m_rate = rate;
    for (std::size_t i = 0; i < channels; ++i) {
        Result<dsp::SpectrumAverager> made = dsp::SpectrumAverager::create(settings, rate);
        if (!made) {
            m_channels.clear();
            return false;
        }
        m_channels.push_back(std::move(*made));
    }
    return true;
}

void LiveAverages::take(const SignalHistory& history, Hertz rate, float gravityPerCount,
                        const std::shared_ptr<const LiveSpectra>& plain)
{
    if (isPlain()) {
        m_plain = plain;
        m_rate = rate;
        return;
    }
    if (!prepare(history.channels(), rate))
        return;
    const SampleIndex end = history.end();
    const SampleIndex oldest = std::max<SampleIndex>(0, end - static_cast<SampleIndex>(history.capacity()));
    const auto length = static_cast<SampleIndex>(m_channels.front().settings().length);
    if (m_next < 0 || m_next > end)
        m_next = m_looksBack ? std::max(oldest, end - length) : end;
    const bool forgot = m_next < oldest;
    m_next = std::max(m_next, oldest);
    m_samples.resize(static_cast<std::size_t>(end - m_next));
    for (std::size_t channel = 0; channel < m_channels.size(); ++channel) {
        constexpr float gap = std::numeric_limits<float>::quiet_NaN();
        if (forgot)
            m_channels[channel].feed(std::span(&gap, 1));
        history.copyChannel(channel, m_next, gravityPerCount, m_samples);
        m_channels[channel].feed(m_samples);
    }
    m_next = end;
}

std::shared_ptr<const ShownSpectra> LiveAverages::shown() const
{
    ShownSpectra result;
    result.settings = m_settings;
    result.settings.spectrum.length = segmentLength(m_settings, m_rate);
    result.binWidth = {m_rate.value / static_cast<double>(result.settings.spectrum.length)};
    const auto add = [&](dsp::Spectrum spectrum) {
        convert(spectrum, m_settings.spectrum.scale, m_settings.unit, m_settings.spectrum.window);
        result.binWidth = spectrum.binWidth;
        result.channels.push_back(std::move(spectrum.values));
    };
    if (isPlain() && m_plain) {
        result.averaged = 1;
        for (const std::vector<float>& channel : m_plain->channels)
            add({m_plain->binWidth, channel});
    }
    for (const dsp::SpectrumAverager& channel : m_channels) {
        result.averaged = channel.averaged();
        result.leftOut = channel.leftOut();
        if (std::optional<dsp::Spectrum> spectrum = channel.spectrum())
            add(std::move(*spectrum));
    }
    return std::make_shared<const ShownSpectra>(std::move(result));
}

} // namespace baseline::workbench
