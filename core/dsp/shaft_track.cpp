// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/shaft_track.h"

#include "core/dsp/peaks.h"

#include <algorithm>
#include <cmath>

namespace baseline::dsp {
namespace {

constexpr double mostLeadDecibel = 120.0; ///< of a line with nothing beside it

} // namespace

std::optional<TrackedSpeed> trackSpeed(const Spectrum& amplitude, Hertz around, double share, std::size_t lobe)
{
    const auto& values = amplitude.values;
    const double width = amplitude.binWidth.value;
    if (!(width > 0.0) || !(around.value > 0.0) || values.size() < 2)
        return std::nullopt;
    const double last = static_cast<double>(values.size() - 1);
    const double from = std::max(1.0, std::ceil(around.value * (1.0 - share) / width));
    const double to = std::min(last, std::floor(around.value * (1.0 + share) / width));
    if (!(from <= to))
        return std::nullopt;
    const auto first = static_cast<std::size_t>(from);
    const auto end = static_cast<std::size_t>(to) + 1;
    std::size_t best = 0;
    for (std::size_t bin = first; bin < end; ++bin) {
        if (std::isfinite(values[bin]) && values[bin] > (best == 0 ? 0.0F : values[best]))
            best = bin;
    }
    if (best == 0)
        return std::nullopt;
    // What stands within the line itself, or on the slope of one outside the band, is no rival.
    double rival = 0.0;
    for (std::size_t bin = first; bin < end; ++bin) {
        const bool isOwn = (bin > best ? bin - best : best - bin) <= lobe;
        if (!isOwn && std::isfinite(values[bin]))
            rival = std::max<double>(rival, values[bin]);
    }
    const SpectralPeak peak = interpolatedPeak(amplitude, best);
    const double lead = rival > 0.0 ? 20.0 * std::log10(values[best] / rival) : mostLeadDecibel;
    return TrackedSpeed{peak.frequency, std::min(lead, mostLeadDecibel)};
}

void SpeedTracker::begin(Hertz typed, double share)
{
    if (typed == m_typed && share == m_share)
        return;
    m_typed = typed;
    m_share = share;
    m_sure = typed;
    m_newest.reset();
}

void SpeedTracker::take(const Spectrum& amplitude, std::size_t lobe)
{
    m_newest = trackSpeed(amplitude, m_sure, m_share, lobe);
    if (isSure())
        m_sure = m_newest->speed;
}

} // namespace baseline::dsp
