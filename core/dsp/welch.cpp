// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/welch.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace baseline::dsp {
namespace {

Error invalid(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

Status checkSamples(std::span<const float> samples, Hertz rate, std::size_t segmentLength)
{
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return invalid("rate", "a spectrum needs a rate above 0 Hz");
    if (samples.size() < segmentLength)
        return invalid("samples", std::to_string(samples.size()) + " samples, a segment has "
                                      + std::to_string(segmentLength));
    const auto bad = std::ranges::count_if(samples, [](float sample) { return !std::isfinite(sample); });
    if (bad > 0) {
        const double percent = 100.0 * static_cast<double>(bad) / static_cast<double>(samples.size());
        return Error{Error::Code::BadValues, "samples that are not finite", {}, percent};
    }
    return done();
}

/// Samples near the limit of float overflow in the transform or in the square.
Result<Spectrum> finite(Spectrum spectrum)
{
    if (std::ranges::all_of(spectrum.values, [](float value) { return std::isfinite(value); }))
        return spectrum;
    return Error{Error::Code::BadValues, "samples too large for a spectrum in float", {}, 100.0};
}

} // namespace

Welch::Welch(std::size_t segmentLength, WindowShape shape)
    : m_fft(segmentLength),
      m_window(makeWindow(shape, segmentLength)),
      m_sums(windowSums(m_window)),
      m_segment(segmentLength),
      m_bins(m_fft.bins())
{
}

Result<Welch> Welch::create(std::size_t segmentLength, WindowShape shape)
{
    // KissFFT counts in int.
    constexpr std::size_t longest = std::size_t{1} << 30U;
    if (!RealFft::supports(segmentLength) || segmentLength < 4 || segmentLength > longest)
        return invalid("segment length", "needs an even length from 4 on, got " + std::to_string(segmentLength));
    return Welch(segmentLength, shape);
}

Result<std::vector<double>> Welch::averagedPower(std::span<const float> samples, Hertz rate)
{
    const std::size_t length = segmentLength();
    if (Status status = checkSamples(samples, rate, length); !status)
        return status.error();

    std::vector<double> power(m_fft.bins(), 0.0);
    std::size_t segments = 0;
    for (std::size_t start = 0; start + length <= samples.size(); start += length / 2, ++segments) {
        const auto segment = samples.subspan(start, length);
        double sum = 0.0;
        for (const float sample : segment)
            sum += sample;
        const double mean = sum / static_cast<double>(length);
        for (std::size_t i = 0; i < length; ++i)
            m_segment[i] = static_cast<float>((segment[i] - mean) * m_window[i]);
        m_fft.forward(m_segment, m_bins);
        for (std::size_t bin = 0; bin < power.size(); ++bin) {
            const std::complex<double> value(m_bins[bin]);
            power[bin] += std::norm(value);
        }
    }
    for (double& value : power)
        value /= static_cast<double>(segments);
    return power;
}

Result<Spectrum> Welch::density(std::span<const float> samples, Hertz rate)
{
    Result<std::vector<double>> power = averagedPower(samples, rate);
    if (!power)
        return power.error();
    const double scale = 1.0 / (rate.value * m_sums.sumOfSquares);
    Spectrum spectrum{{rate.value / static_cast<double>(segmentLength())}, std::vector<float>(power->size())};
    for (std::size_t bin = 0; bin < power->size(); ++bin) {
        // 0 Hz and half the rate have no mirror image to fold in.
        const double sides = bin == 0 || bin + 1 == power->size() ? 1.0 : 2.0;
        spectrum.values[bin] = static_cast<float>((*power)[bin] * sides * scale);
    }
    return finite(std::move(spectrum));
}

Result<Spectrum> Welch::amplitude(std::span<const float> samples, Hertz rate)
{
    Result<std::vector<double>> power = averagedPower(samples, rate);
    if (!power)
        return power.error();
    Spectrum spectrum{{rate.value / static_cast<double>(segmentLength())}, std::vector<float>(power->size())};
    for (std::size_t bin = 0; bin < power->size(); ++bin) {
        const double sides = bin == 0 || bin + 1 == power->size() ? 1.0 : 2.0;
        spectrum.values[bin] = static_cast<float>(std::sqrt((*power)[bin]) * sides / m_sums.sum);
    }
    return finite(std::move(spectrum));
}

Result<Spectrum> welchDensity(std::span<const float> samples, Hertz rate, std::size_t segmentLength)
{
    Result<Welch> welch = Welch::create(segmentLength);
    if (!welch)
        return welch.error();
    return welch->density(samples, rate);
}

Result<Spectrum> amplitudeSpectrum(std::span<const float> samples, Hertz rate, std::size_t segmentLength)
{
    Result<Welch> welch = Welch::create(segmentLength);
    if (!welch)
        return welch.error();
    return welch->amplitude(samples, rate);
}

} // namespace baseline::dsp
