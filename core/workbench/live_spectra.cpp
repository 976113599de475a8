// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_spectra.h"

#include "core/dsp/statistics.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

constexpr std::size_t shortest = 64;
constexpr std::size_t longest = 1U << 16U;

} // namespace

std::size_t oneSecond(Hertz rate)
{
    const double samples = std::isfinite(rate.value) ? std::ceil(rate.value) : 0.0;
    return static_cast<std::size_t>(std::clamp(samples, static_cast<double>(shortest), static_cast<double>(longest)));
}

std::size_t quickLength(std::size_t atLeast)
{
    for (std::size_t length = std::max<std::size_t>(2, atLeast + atLeast % 2);; length += 2) {
        std::size_t rest = length;
        for (const std::size_t factor : {2U, 3U, 5U}) {
            while (rest % factor == 0)
                rest /= factor;
        }
        if (rest == 1)
            return length;
    }
}

bool LiveSpectraMaker::prepare(std::size_t length)
{
    if (m_welch && m_welch->segmentLength() == length)
        return true;
    Result<dsp::Welch> welch = dsp::Welch::create(length);
    if (!welch)
        return false;
    m_welch.emplace(std::move(*welch));
    return true;
}

std::shared_ptr<const LiveSpectra> LiveSpectraMaker::make(const SignalHistory& history, Hertz rate,
                                                          float gravityPerCount)
{
    std::size_t length = quickLength(oneSecond(rate));
    std::optional<SampleIndex> first = history.newestWhole(length);
    while (!first && length / 2 >= shortest) {
        length = quickLength(length / 2);
        first = history.newestWhole(length);
    }
    if (!first || !prepare(length))
        return nullptr;
    LiveSpectra spectra;
    m_samples.resize(length);
    for (std::size_t channel = 0; channel < history.channels(); ++channel) {
        history.copyChannel(channel, *first, gravityPerCount, m_samples);
        Result<dsp::Spectrum> spectrum = m_welch->amplitude(m_samples, rate);
        if (!spectrum)
            return nullptr;
        spectra.binWidth = spectrum->binWidth;
        spectra.channels.push_back(std::move(spectrum->values));
    }
    return std::make_shared<const LiveSpectra>(std::move(spectra));
}

LiveFigures liveFigures(const SignalHistory& history, std::size_t channel, Hertz rate, float gravityPerCount,
                        const LiveSpectra* spectra)
{
    const std::size_t length = oneSecond(rate);
    std::vector<float> samples(length);
    history.copyChannel(channel, history.end() - static_cast<SampleIndex>(length), gravityPerCount, samples);
    if (spectra == nullptr || channel >= spectra->channels.size())
        return figuresOf(samples, nullptr);
    const dsp::Spectrum spectrum{spectra->binWidth, spectra->channels[channel]};
    LiveFigures figures = figuresOf(samples, &spectrum);
    // What the window leaves of a tilt stands in the first two lines.
    const double lowest = std::max(dsp::isoVelocityBand.low.value, 2.0 * spectrum.binWidth.value);
    const dsp::FrequencyBand band{{lowest}, dsp::isoVelocityBand.high};
    if (const Result<dsp::VelocityRms> velocity = dsp::velocityRms(densityOf(spectrum), band))
        figures.velocity = *velocity;
    return figures;
}

dsp::Spectrum densityOf(const dsp::Spectrum& amplitude)
{
    // A sine of amplitude A has the power A² / 2, spread over 1.5 lines by a Hann window.
    constexpr double hannBandwidth = 1.5;
    constexpr double square = metresPerSecondSquaredPerGravity * metresPerSecondSquaredPerGravity;
    const double factor = 0.5 * square / (hannBandwidth * amplitude.binWidth.value);
    dsp::Spectrum density = amplitude;
    for (float& value : density.values)
        value = static_cast<float>(static_cast<double>(value) * static_cast<double>(value) * factor);
    return density;
}

LiveFigures figuresOf(std::span<const float> values, const dsp::Spectrum* spectrum)
{
    std::vector<float> there(values.begin(), values.end());
    std::erase_if(there, [](float value) { return std::isnan(value); });
    LiveFigures figures;
    const Result<dsp::Statistics> statistics = dsp::statisticsOf(there);
    if (!statistics)
        return figures;
    figures.mean = statistics->mean;
    figures.rms = statistics->rms;
    figures.peak = statistics->peak;
    figures.crest = statistics->crest;
    figures.kurtosis = statistics->kurtosis;
    if (spectrum != nullptr) {
        // What a Hann window leaves of a slow drift stands in the first two bins.
        const auto peak = dsp::dominantPeak(*spectrum, Hertz{2.0 * spectrum->binWidth.value});
        figures.dominantHz = peak ? peak->frequency.value : 0.0;
    }
    return figures;
}

} // namespace baseline::workbench
