// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace baseline::dsp {
namespace {

template <typename Value>
double percentileOf(std::vector<Value> values, double percent)
{
    assert(!values.empty());
    const double position = std::clamp(percent, 0.0, 100.0) / 100.0 * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::ranges::nth_element(values, middle);
    const double low = *middle;
    if (below + 1 == values.size())
        return low;
    const double high = *std::min_element(middle + 1, values.end());
    return low + (position - static_cast<double>(below)) * (high - low);
}

} // namespace

Result<Statistics> statisticsOf(std::span<const float> samples)
{
    if (samples.empty())
        return Error{Error::Code::InvalidArgument, "statistics of no samples", "samples"};
    const auto count = static_cast<double>(samples.size());
    const auto bad = std::ranges::count_if(samples, [](float sample) { return !std::isfinite(sample); });
    if (bad > 0) {
        const double percent = 100.0 * static_cast<double>(bad) / count;
        return Error{Error::Code::BadValues, "samples that are not finite", {}, percent};
    }

    Statistics result;
    double sum = 0.0;
    for (const float sample : samples)
        sum += sample;
    result.mean = sum / count;

    const auto [lowest, highest] = std::ranges::minmax(samples);
    result.minimum = lowest;
    result.maximum = highest;
    if (lowest == highest) { // the mean may be off by a rounding error, which is no movement
        result.mean = lowest;
        return result;
    }

    double second = 0.0;
    double third = 0.0;
    double fourth = 0.0;
    for (const float sample : samples) {
        const double deviation = sample - result.mean;
        const double square = deviation * deviation;
        second += square;
        third += square * deviation;
        fourth += square * square;
    }
    const double variance = second / count;
    result.rms = std::sqrt(variance);
    result.peak = std::max(result.maximum - result.mean, result.mean - result.minimum);
    result.peakToPeak = result.maximum - result.minimum;
    result.crest = result.peak / result.rms;
    result.skewness = third / count / (variance * result.rms);
    result.kurtosis = fourth / count / (variance * variance);
    return result;
}

std::optional<SpectralPeak> dominantPeak(const Spectrum& spectrum, Hertz lowest)
{
    const auto& values = spectrum.values;
    std::size_t best = 0;
    for (std::size_t bin = 1; bin < values.size(); ++bin) {
        if (spectrum.frequencyAt(bin) >= lowest && values[bin] > (best == 0 ? 0.0F : values[best]))
            best = bin;
    }
    if (best == 0)
        return std::nullopt;
    return interpolatedPeak(spectrum, best);
}

double percentile(std::span<const float> values, double percent)
{
    return percentileOf(std::vector<float>(values.begin(), values.end()), percent);
}

double percentile(std::span<const double> values, double percent)
{
    return percentileOf(std::vector<double>(values.begin(), values.end()), percent);
}

} // namespace baseline::dsp
