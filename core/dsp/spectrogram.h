// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/segment_power.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::dsp {

/// A level as a byte, so that minutes of spectra fit into a few megabytes: 0.65 dB a step from -140 dB, below the noise of
/// any 16-bit sensor, to +25.75 dB, which is 19 of the unit.
using LevelByte = std::uint8_t;
inline constexpr LevelByte noLevel = 0; ///< a gap
inline constexpr double lowestLevel = -140.0;
inline constexpr double levelStep = 0.65;

/// 20 log10(amplitude), clamped to what there is; of an amplitude that is not finite: noLevel.
LevelByte levelByte(float amplitude);
/// Contract: not noLevel.
constexpr double decibelsOf(LevelByte level)
{
    return lowestLevel + levelStep * level;
}

/// What the columns of a spectrogram stand for: column i is the amplitude spectrum of the samples before i * hop / rate.
struct SpectrogramGrid {
    std::size_t length = 0; ///< samples in a segment, with a Hann window
    std::size_t hop = 1;    ///< samples from column to column
    std::size_t bins = 0;   ///< kept, from 0 Hz on
    Hertz rate;

    Hertz binWidth() const { return {rate.value / static_cast<double>(length)}; }
    Seconds interval() const { return Seconds(static_cast<double>(hop) / rate.value); }
    friend bool operator==(const SpectrogramGrid&, const SpectrogramGrid&) = default;
};

/// A grid with some 500 lines up to `highest` (0 or above half the rate: up to half the rate) where the rate allows it: a
/// segment is at most a quarter of a second long for the whole band, a second for part of it. Twenty columns a second, or
/// eight a segment. Nothing (bins 0) of a rate that is not above 0 or not finite.
SpectrogramGrid spectrogramGrid(Hertz rate, Hertz highest);

/// One column after another. Owns scratch memory: one object serves one thread at a time.
class SpectrogramColumn {
public:
    /// Contract: grid.bins > 0.
    explicit SpectrogramColumn(const SpectrogramGrid& grid);

    /// Peak amplitudes of sines as levels re 1 of the unit. A segment with NaN or infinity is a gap, all noLevel.
    /// Contract: segment.size() == grid.length, levels.size() == grid.bins.
    void compute(std::span<const float> segment, std::span<LevelByte> levels);

private:
    SpectrogramGrid m_grid;
    SegmentPower m_power;
    std::vector<double> m_squares;
    std::vector<float> m_amplitudes;
};

} // namespace baseline::dsp
