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

double meanOf(std::span<const float> samples)
{
    return sumOf(samples.data(), samples.size()) / static_cast<double>(samples.size());
}

/// Adds |X(k)|² for 0 < k < half. Z is the transform of half the length; with S = Z(k) + Z*(half - k) and
/// T = i turn(k) (Z(k) - Z*(half - k)), twice X(k) is S - T and twice X*(half - k) is S + T.
BASELINE_VECTORISED void addSquares(const float* z, const float* turns, double* power, std::size_t half)
{
    for (std::size_t k = 1; 2 * k < half; ++k) {
        const float* const mirrored = z + 2 * (half - k);
        const float sumReal = z[2 * k] + mirrored[0];
        const float sumImaginary = z[2 * k + 1] - mirrored[1];
        const float differenceReal = z[2 * k] - mirrored[0];
        const float differenceImaginary = z[2 * k + 1] + mirrored[1];
        const float turnedReal = -(turns[2 * k] * differenceImaginary + turns[2 * k + 1] * differenceReal);
        const float turnedImaginary = turns[2 * k] * differenceReal - turns[2 * k + 1] * differenceImaginary;
        const double real = sumReal - turnedReal;
        const double imaginary = sumImaginary - turnedImaginary;
        const double otherReal = sumReal + turnedReal;
        const double otherImaginary = sumImaginary + turnedImaginary;
        power[k] += 0.25 * (real * real + imaginary * imaginary);
        power[half - k] += 0.25 * (otherReal * otherReal + otherImaginary * otherImaginary);
    }
    if (half % 2 == 0) { // a quarter of the rate: turn is -i, X(k) is Z*(k)
        const double real = z[half];
        const double imaginary = z[half + 1];
        power[half / 2] += real * real + imaginary * imaginary;
    }
}

std::size_t largestPrimeFactor(std::size_t number)
{
    std::size_t largest = 1;
    for (std::size_t prime = 2; prime * prime <= number; ++prime) {
        for (; number % prime == 0; number /= prime)
            largest = prime;
    }
    return std::max(largest, number);
}

} // namespace

bool SegmentPower::supports(std::size_t length)
{
    constexpr std::size_t longest = std::size_t{1} << 30U;
    constexpr std::size_t mostSteps = std::size_t{1} << 28U;
    if (length < 4 || length > longest || length % 2 != 0)
        return false;
    const std::size_t prime = largestPrimeFactor(length);
    return prime <= 5 || length * prime <= mostSteps;
}

SegmentPower::SegmentPower(std::size_t length, WindowShape shape)
    : m_window(makeWindow(shape, length)),
      m_sums(windowSums(m_window)),
      m_fft(length / 2, ComplexFft::Direction::Forward),
      m_turns(length / 2),
      m_pairs(length / 2),
      m_halves(length / 2)
{
    assert(supports(length));
    const double step = 2.0 * std::numbers::pi / static_cast<double>(length);
    for (std::size_t k = 0; k < m_turns.size(); ++k)
        m_turns[k] = std::complex<float>(std::polar(1.0, -step * static_cast<double>(k)));
}

void SegmentPower::compute(std::span<const float> segment, std::span<double> power)
{
    std::ranges::fill(power, 0.0);
    accumulate(segment, power);
}

void SegmentPower::accumulate(std::span<const float> segment, std::span<double> power)
{
    assert(segment.size() == length() && power.size() == bins());
    // A complex number may be read as an array of two (C++ standard, [complex.numbers]).
    weigh(segment.data(), meanOf(segment), m_window.data(), reinterpret_cast<float*>(m_pairs.data()), length());
    m_fft.transform(m_pairs, m_halves);
    const std::complex<double> first(m_halves[0]);
    const double atRest = first.real() + first.imag();
    const double atHalfTheRate = first.real() - first.imag();
    power.front() += atRest * atRest;
    power.back() += atHalfTheRate * atHalfTheRate;
    addSquares(reinterpret_cast<const float*>(m_halves.data()), reinterpret_cast<const float*>(m_turns.data()), power.data(),
               m_halves.size());
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
