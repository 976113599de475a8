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

std::size_t hopOf(std::size_t segmentLength, double overlap)
{
    const auto shared = static_cast<std::size_t>(std::floor(static_cast<double>(segmentLength) * overlap));
    return std::max<std::size_t>(1, segmentLength - std::min(shared, segmentLength));
}

Welch::Welch(std::size_t segmentLength, WindowShape shape, std::size_t hop)
    : m_segments(segmentLength, shape),
      m_hop(hop)
{
}

Result<Welch> Welch::create(std::size_t segmentLength, WindowShape shape, double overlap)
{
    if (!SegmentPower::supports(segmentLength))
        return invalid("segment length", "needs an even length from 4 on, got " + std::to_string(segmentLength));
    if (!(overlap >= 0.0 && overlap <= mostOverlap))
        return invalid("overlap", "needs a share from 0 to 0.99, got " + std::to_string(overlap));
    return Welch(segmentLength, shape, hopOf(segmentLength, overlap));
}

Result<Spectrum> Welch::spectrum(std::span<const float> samples, Hertz rate, SpectrumScale scale)
{
    const std::size_t length = segmentLength();
    if (Status status = checkSamples(samples, rate, length); !status)
        return status.error();

    std::vector<double> power(m_segments.bins(), 0.0);
    const std::size_t segments = (samples.size() - length) / m_hop + 1;
    for (std::size_t number = 0; number < segments; ++number)
        m_segments.accumulate(samples.subspan(number * m_hop, length), power);
    for (double& value : power)
        value /= static_cast<double>(segments);

    Spectrum spectrum{{rate.value / static_cast<double>(length)}, std::vector<float>(power.size())};
    m_segments.scale(power, scale, rate, spectrum.values);
    return finite(std::move(spectrum));
}

Result<Spectrum> Welch::density(std::span<const float> samples, Hertz rate)
{
    return spectrum(samples, rate, SpectrumScale::Density);
}

Result<Spectrum> Welch::amplitude(std::span<const float> samples, Hertz rate)
{
    return spectrum(samples, rate, SpectrumScale::Amplitude);
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
