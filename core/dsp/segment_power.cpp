// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/segment_power.h"

#include "core/dsp/vectorised.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace baseline::dsp {
namespace {

BASELINE_VECTORISED double sumOf(const float* samples, std::size_t count)
{
    // Independent lanes: the compiler may not reorder a single running sum itself.
    constexpr std::size_t laneCount = 16;
    std::array<double, laneCount> lanes{};
    std::size_t i = 0;
    for (; i + laneCount <= count; i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            lanes[lane] += samples[i + lane];
    }
    double sum = 0.0;
    for (; i < count; ++i)
        sum += samples[i];
    for (const double lane : lanes)
        sum += lane;
    return sum;
}

BASELINE_VECTORISED void weigh(const float* samples, double mean, const float* window, float* weighted, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        weighted[i] = static_cast<float>((samples[i] - mean) * window[i]);
}

/// `parts` holds real and imaginary parts in turn.
BASELINE_VECTORISED void addSquares(const float* parts, double* power, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double real = parts[2 * i];
        const double imaginary = parts[2 * i + 1];
        power[i] += real * real + imaginary * imaginary;
    }
}

} // namespace

bool SegmentPower::supports(std::size_t length)
{
    constexpr std::size_t longest = std::size_t{1} << 30U;
    return RealFft::supports(length) && length >= 4 && length <= longest;
}

SegmentPower::SegmentPower(std::size_t length, WindowShape shape)
    : m_fft(length),
      m_window(makeWindow(shape, length)),
      m_sums(windowSums(m_window)),
      m_segment(length),
      m_bins(m_fft.bins())
{
}

void SegmentPower::transform(std::span<const float> segment)
{
    assert(segment.size() == length());
    const double mean = sumOf(segment.data(), segment.size()) / static_cast<double>(segment.size());
    weigh(segment.data(), mean, m_window.data(), m_segment.data(), segment.size());
    m_fft.forward(m_segment, m_bins);
}

void SegmentPower::compute(std::span<const float> segment, std::span<double> power)
{
    std::ranges::fill(power, 0.0);
    accumulate(segment, power);
}

void SegmentPower::accumulate(std::span<const float> segment, std::span<double> power)
{
    assert(power.size() == bins());
    transform(segment);
    // A complex number may be read as an array of two (C++ standard, [complex.numbers]).
    addSquares(reinterpret_cast<const float*>(m_bins.data()), power.data(), power.size());
}

void SegmentPower::scale(std::span<const double> power, SpectrumScale scale, Hertz rate, std::span<float> values) const
{
    assert(power.size() == bins() && values.size() == bins());
    for (std::size_t bin = 0; bin < power.size(); ++bin) {
        const bool mirrored = bin != 0 && bin + 1 != power.size();
        const double sides = mirrored ? 2.0 : 1.0;
        if (scale == SpectrumScale::Density) {
            values[bin] = static_cast<float>(power[bin] * sides / (rate.value * m_sums.sumOfSquares));
        } else {
            const double peakOverRms = scale == SpectrumScale::Rms && mirrored ? std::numbers::sqrt2 : 1.0;
            values[bin] = static_cast<float>(std::sqrt(power[bin]) * sides / (m_sums.sum * peakOverRms));
        }
    }
}

} // namespace baseline::dsp
