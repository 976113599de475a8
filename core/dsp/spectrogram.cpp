// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrogram.h"

#include "core/dsp/real_fft.h"

#include <algorithm>
#include <cmath>

namespace baseline::dsp {
namespace {

constexpr double lines = 512.0;
constexpr double shortest = 64.0; ///< samples in a segment
constexpr double longest = 65536.0;
constexpr double columnsPerSecond = 20.0;
constexpr double columnsPerSegment = 8.0;

} // namespace

LevelByte levelByte(float amplitude)
{
    if (!std::isfinite(amplitude))
        return noLevel;
    if (!(amplitude > 0.0F))
        return 1;
    const double steps = (20.0 * std::log10(static_cast<double>(amplitude)) - lowestLevel) / levelStep;
    return static_cast<LevelByte>(std::clamp(std::round(steps), 1.0, 255.0));
}

SpectrogramGrid spectrogramGrid(Hertz rate, Hertz highest)
{
    SpectrogramGrid grid;
    if (!(rate.value > 0.0) || !std::isfinite(rate.value))
        return grid;
    const double half = 0.5 * rate.value;
    const bool isWhole = !(highest.value > 0.0) || highest.value >= half;
    const double band = isWhole ? half : highest.value;
    const double most = std::clamp((isWhole ? 0.25 : 1.0) * rate.value, shortest, longest);
    const double wanted = std::clamp(lines * rate.value / band, shortest, most);
    grid.length = fastLengthFrom(static_cast<std::size_t>(std::ceil(wanted)));
    const double hop = std::max(rate.value / columnsPerSecond, static_cast<double>(grid.length) / columnsPerSegment);
    grid.hop = static_cast<std::size_t>(std::clamp(std::round(hop), 1.0, 1e9));
    grid.rate = rate;
    const auto upTo = static_cast<std::size_t>(std::ceil(band / grid.binWidth().value)) + 1;
    grid.bins = std::min(upTo, grid.length / 2 + 1);
    return grid;
}

SpectrogramColumn::SpectrogramColumn(const SpectrogramGrid& grid)
    : m_grid(grid), m_power(grid.length, WindowShape::Hann), m_squares(m_power.bins()), m_amplitudes(m_power.bins())
{
}

void SpectrogramColumn::compute(std::span<const float> segment, std::span<LevelByte> levels)
{
    if (!std::ranges::all_of(segment, [](float sample) { return std::isfinite(sample); })) {
        std::ranges::fill(levels, noLevel);
        return;
    }
    m_power.compute(segment, m_squares);
    m_power.scale(m_squares, SpectrumScale::Amplitude, m_grid.rate, m_amplitudes);
    std::transform(m_amplitudes.begin(), m_amplitudes.begin() + static_cast<std::ptrdiff_t>(levels.size()), levels.begin(),
                   levelByte);
}

} // namespace baseline::dsp
