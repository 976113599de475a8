// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/line_families.h"

#include <algorithm>
#include <cmath>

namespace baseline::dsp {
namespace {

bool isPositive(Hertz frequency)
{
    return std::isfinite(frequency.value) && frequency.value > 0.0;
}

/// The peaks near offset + order * spacing for first <= order <= last, the highest of each order.
std::vector<FamilyLine> family(std::span<const SpectralPeak> peaks, double offset, double spacing, LineTolerance tolerance,
                               int first, int last)
{
    std::vector<FamilyLine> lines;
    for (const SpectralPeak& peak : peaks) {
        const double order = std::round((peak.frequency.value - offset) / spacing);
        if (!(order >= first && order <= last))
            continue;
        const double expected = offset + order * spacing;
        const double allowed = std::max(tolerance.within.value, tolerance.share * expected);
        if (!(expected > 0.0 && std::abs(peak.frequency.value - expected) <= allowed))
            continue;
        const auto same = std::ranges::find(lines, static_cast<int>(order), &FamilyLine::order);
        if (same == lines.end())
            lines.push_back({static_cast<int>(order), peak});
        else if (peak.value > same->peak.value)
            same->peak = peak;
    }
    std::ranges::sort(lines, {}, &FamilyLine::order);
    return lines;
}

} // namespace

std::vector<FamilyLine> harmonics(std::span<const SpectralPeak> peaks, Hertz fundamental, LineTolerance tolerance, int most)
{
    if (!isPositive(fundamental))
        return {};
    return family(peaks, 0.0, fundamental.value, tolerance, 1, most);
}

std::vector<FamilyLine> sidebands(std::span<const SpectralPeak> peaks, Hertz carrier, Hertz spacing,
                                  LineTolerance tolerance, int most)
{
    if (!isPositive(carrier) || !isPositive(spacing))
        return {};
    return family(peaks, carrier.value, spacing.value, tolerance, -most, most);
}

std::optional<int> shaftOrder(Hertz frequency, Hertz shaft, LineTolerance tolerance)
{
    constexpr int highest = 1'000'000;
    const SpectralPeak peak{frequency, 1.0};
    const auto lines = harmonics(std::span(&peak, 1), shaft, tolerance, highest);
    if (lines.empty())
        return std::nullopt;
    return lines.front().order;
}

} // namespace baseline::dsp
