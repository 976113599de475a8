// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/gravity.h"

#include "core/dsp/butterworth.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace baseline::dsp {

std::vector<float> withoutMean(std::span<const float> samples)
{
    double sum = 0.0;
    std::size_t count = 0;
    for (const float sample : samples) {
        if (std::isfinite(sample)) {
            sum += sample;
            ++count;
        }
    }
    const double mean = count == 0 ? 0.0 : sum / static_cast<double>(count);
    std::vector<float> result(samples.size());
    std::ranges::transform(samples, result.begin(), [mean](float sample) {
        return std::isfinite(sample) ? static_cast<float>(sample - mean) : std::numeric_limits<float>::quiet_NaN();
    });
    return result;
}

Result<SosFilter> gravityRemoval(Hertz rate, Hertz corner)
{
    Result<std::vector<Biquad>> sections = butterworthHighPass(2, corner, rate);
    if (!sections)
        return sections.error();
    return SosFilter(*std::move(sections));
}

} // namespace baseline::dsp
