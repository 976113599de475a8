// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/peaks.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace baseline::dsp {

SpectralPeak interpolatedPeak(const Spectrum& spectrum, std::size_t bin)
{
    const auto& values = spectrum.values;
    assert(bin < values.size());
    const SpectralPeak onBin{spectrum.frequencyAt(bin), values[bin]};
    if (bin == 0 || bin + 1 >= values.size() || !(values[bin - 1] > 0.0F && values[bin] > 0.0F && values[bin + 1] > 0.0F))
        return onBin;
    // The parabola through (-1, a), (0, b), (1, c) has its top at (a - c) / (2 (a - 2 b + c)).
    const double a = std::log(values[bin - 1]);
    const double b = std::log(values[bin]);
    const double c = std::log(values[bin + 1]);
    const double curvature = a - 2.0 * b + c;
    const double shift = curvature < 0.0 ? 0.5 * (a - c) / curvature : 0.0;
    // Half a bin is as far as its own line can be; beyond it the bin is on the slope of another.
    if (!(std::abs(shift) <= 0.5))
        return onBin;
    return {{(static_cast<double>(bin) + shift) * spectrum.binWidth.value}, std::exp(b - 0.25 * (a - c) * shift)};
}

std::vector<SpectralPeak> findPeaks(const Spectrum& spectrum, const PeakSettings& settings)
{
    const auto& values = spectrum.values;
    std::vector<std::size_t> candidates;
    for (std::size_t bin = 1; bin < values.size(); ++bin) {
        const bool rises = values[bin] > values[bin - 1];
        const bool falls = bin + 1 == values.size() || values[bin] >= values[bin + 1];
        if (rises && falls && values[bin] > settings.least && spectrum.frequencyAt(bin) >= settings.lowest)
            candidates.push_back(bin);
    }
    std::ranges::stable_sort(candidates, [&](std::size_t one, std::size_t other) { return values[one] > values[other]; });

    std::vector<bool> taken(values.size(), false);
    std::vector<SpectralPeak> peaks;
    for (const std::size_t bin : candidates) {
        if (peaks.size() >= settings.most)
            break;
        if (taken[bin])
            continue;
        peaks.push_back(interpolatedPeak(spectrum, bin));
        const std::size_t apart = std::min(settings.apart, values.size());
        const std::size_t end = std::min(values.size(), bin + apart + 1);
        for (std::size_t near = bin - std::min(bin, apart); near < end; ++near)
            taken[near] = true;
    }
    return peaks;
}

} // namespace baseline::dsp
