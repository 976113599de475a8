// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/velocity.h"

#include "core/dsp/real_fft.h"
#include "core/dsp/welch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>

namespace baseline::dsp {
namespace {

constexpr double longestSegmentSeconds = 4.0;
constexpr double leastPeriods = 10.0;

double angular(Hertz frequency)
{
    return 2.0 * std::numbers::pi * frequency.value;
}

} // namespace

Result<VelocityRms> velocityRms(const Spectrum& density, FrequencyBand band)
{
    double sum = 0.0;
    VelocityRms result;
    for (std::size_t bin = 1; bin < density.values.size(); ++bin) {
        const Hertz frequency = density.frequencyAt(bin);
        if (frequency < band.low || frequency > band.high)
            continue;
        if (result.band.high.value == 0.0)
            result.band.low = frequency;
        result.band.high = frequency;
        const double speed = angular(frequency);
        sum += density.values[bin] / (speed * speed);
    }
    if (!(result.band.high.value > 0.0)) {
        const double half = density.values.empty() ? 0.0 : density.frequencyAt(density.values.size() - 1).value;
        return Error{Error::Code::InvalidArgument, "no line of the spectrum lies in the band", "velocity band", half};
    }
    result.millimetresPerSecond = 1000.0 * std::sqrt(sum * density.binWidth.value);
    return result;
}

Result<VelocityRms> velocityRms(std::span<const float> samples, Hertz rate, FrequencyBand band)
{
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return Error{Error::Code::InvalidArgument, "a velocity needs a rate above 0 Hz", "rate"};
    if (!(band.low.value > 0.0 && band.low < band.high && band.low.value < 0.5 * rate.value))
        return Error{Error::Code::InvalidArgument, "the band lies outside of the spectrum", "velocity band",
                     0.5 * rate.value};
    const auto count = static_cast<double>(samples.size());
    if (count < 4.0 || count * band.low.value < leastPeriods * rate.value)
        return Error{Error::Code::InvalidArgument, std::to_string(samples.size()) + " samples are too few", "samples"};
    const double longest = std::max(4.0, std::min(count, longestSegmentSeconds * rate.value));
    const auto density = welchDensity(samples, rate, fastLengthUpTo(static_cast<std::size_t>(longest)));
    if (!density)
        return density.error();
    return velocityRms(*density, band);
}

Spectrum velocitySpectrum(const Spectrum& acceleration)
{
    Spectrum velocity = acceleration;
    for (std::size_t bin = 0; bin < velocity.values.size(); ++bin) {
        const double speed = angular(velocity.frequencyAt(bin));
        velocity.values[bin] = bin == 0 ? 0.0F : static_cast<float>(1000.0 * velocity.values[bin] / speed);
    }
    return velocity;
}

double displacementMicrometres(double amplitude, Hertz frequency)
{
    const double speed = angular(frequency);
    return 2e6 * amplitude / (speed * speed);
}

} // namespace baseline::dsp
