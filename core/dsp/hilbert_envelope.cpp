// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/hilbert_envelope.h"

#include "core/dsp/real_fft.h"
#include "core/dsp/sos_filter.h"
#include "core/dsp/welch.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <string>
#include <utility>

namespace baseline::dsp {
namespace {

constexpr std::size_t mostSamples = std::size_t{1} << 29U; // KissFFT counts in int, and the transform may be longer
constexpr std::size_t leastSamples = 64;
constexpr Hertz lowestResonance{2000.0};
constexpr Hertz highestResonance{10000.0};

Error invalid(std::string subject, std::string detail, double value = 0.0)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject), value};
}

} // namespace

Result<std::vector<float>> hilbertEnvelope(std::span<const float> samples)
{
    if (samples.empty() || samples.size() > mostSamples)
        return invalid("samples", std::to_string(samples.size()) + " samples have no envelope");
    const auto bad = std::ranges::count_if(samples, [](float sample) { return !std::isfinite(sample); });
    if (bad > 0) {
        const double percent = 100.0 * static_cast<double>(bad) / static_cast<double>(samples.size());
        return Error{Error::Code::BadValues, "samples that are not finite", {}, percent};
    }
    RealFft fft(fastLengthFrom(samples.size()));
    std::vector<float> turned(samples.begin(), samples.end());
    turned.resize(fft.length(), 0.0F);
    std::vector<std::complex<float>> bins(fft.bins());
    fft.forward(turned, bins);
    // A quarter of a turn later at every frequency; 0 Hz and half the rate have no such thing.
    for (std::complex<float>& bin : bins)
        bin = {bin.imag(), -bin.real()};
    bins.front() = 0.0F;
    bins.back() = 0.0F;
    fft.inverse(bins, turned);

    std::vector<float> envelope(samples.size());
    const double scale = 1.0 / static_cast<double>(fft.length());
    for (std::size_t i = 0; i < envelope.size(); ++i)
        envelope[i] = static_cast<float>(std::hypot(static_cast<double>(samples[i]), turned[i] * scale));
    return envelope;
}

Result<FrequencyBand> envelopeBand(Hertz rate)
{
    if (!std::isfinite(rate.value) || rate < lowestEnvelopeRate)
        return invalid("envelope rate", "the resonances of a bearing are not in samples at " + std::to_string(rate.value),
                       lowestEnvelopeRate.value);
    return FrequencyBand{lowestResonance, std::min(highestResonance, Hertz{0.45 * rate.value})};
}

Result<Spectrum> envelopeSpectrum(std::span<const float> samples, Hertz rate, const EnvelopeSettings& settings)
{
    if (auto possible = envelopeBand(rate); !possible)
        return possible.error();
    const Result<std::vector<Biquad>> sections = butterworthBandPass(settings.order, settings.band, rate);
    if (!sections)
        return sections.error();
    if (!std::isfinite(settings.resolution.value) || settings.resolution.value <= 0.0)
        return invalid("envelope resolution", "lines have to be more than 0 Hz apart");
    if (samples.size() < leastSamples)
        return invalid("samples", std::to_string(samples.size()) + " samples, an envelope spectrum needs 64");

    Result<std::vector<float>> envelope = hilbertEnvelope(filterZeroPhase(*sections, samples));
    if (!envelope)
        return envelope.error();
    if (settings.squared)
        std::ranges::transform(*envelope, envelope->begin(), [](float value) { return value * value; });
    const double wanted = std::max(rate.value / settings.resolution.value, 4.0);
    const double length = std::min(wanted, static_cast<double>(samples.size()));
    Result<Spectrum> spectrum = amplitudeSpectrum(*envelope, rate, fastLengthUpTo(static_cast<std::size_t>(length)));
    if (!spectrum)
        return spectrum.error();
    const double width = settings.band.high.value - settings.band.low.value;
    const auto lines = static_cast<std::size_t>(width / spectrum->binWidth.value) + 1;
    spectrum->values.resize(std::min(spectrum->values.size(), lines));
    return spectrum;
}

} // namespace baseline::dsp
