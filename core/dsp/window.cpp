// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window.h"

#include <array>
#include <cmath>
#include <numbers>

namespace baseline::dsp {
namespace {

/// The a_k of the shape; those that are missing are zero.
std::array<double, 5> cosineTerms(WindowShape shape)
{
    switch (shape) {
    case WindowShape::Rectangular: return {1.0};
    case WindowShape::Hann: return {0.5, 0.5};
    case WindowShape::Hamming: return {0.54, 0.46};
    case WindowShape::BlackmanHarris: return {0.35875, 0.48829, 0.14128, 0.01168};
    case WindowShape::FlatTop: return {0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368};
    }
    return {1.0};
}

} // namespace

std::vector<float> makeWindow(WindowShape shape, std::size_t length)
{
    std::vector<float> window(length, 1.0F);
    if (shape == WindowShape::Rectangular || length < 2)
        return window;
    const std::array<double, 5> terms = cosineTerms(shape);
    const double step = 2.0 * std::numbers::pi / static_cast<double>(length);
    for (std::size_t i = 0; i < length; ++i) {
        double weight = terms[0];
        double sign = -1.0;
        for (std::size_t k = 1; k < terms.size() && terms[k] != 0.0; ++k, sign = -sign)
            weight += sign * terms[k] * std::cos(step * static_cast<double>(k * i));
        window[i] = static_cast<float>(weight);
    }
    return window;
}

WindowSums windowSums(std::span<const float> window)
{
    WindowSums sums;
    for (const float weight : window) {
        sums.sum += weight;
        sums.sumOfSquares += static_cast<double>(weight) * weight;
    }
    return sums;
}

double noiseBandwidthBins(std::span<const float> window)
{
    const WindowSums sums = windowSums(window);
    return static_cast<double>(window.size()) * sums.sumOfSquares / (sums.sum * sums.sum);
}

double amplitudeCorrection(std::span<const float> window)
{
    return static_cast<double>(window.size()) / windowSums(window).sum;
}

double powerCorrection(std::span<const float> window)
{
    return std::sqrt(static_cast<double>(window.size()) / windowSums(window).sumOfSquares);
}

double scallopingLossDecibel(WindowShape shape)
{
    // A long window's transform d bins off is sin(pi d)/pi times the sum over k of a_k d / (d^2 - k^2).
    const std::array<double, 5> terms = cosineTerms(shape);
    constexpr double off = 0.5;
    double sum = terms[0] / off;
    for (std::size_t k = 1; k < terms.size(); ++k)
        sum -= terms[k] * off / (static_cast<double>(k * k) - off * off) * (k % 2 == 0 ? 1.0 : -1.0);
    return -20.0 * std::log10(sum / (std::numbers::pi * terms[0]));
}

std::size_t mainLobeHalfWidthBins(WindowShape shape)
{
    const std::array<double, 5> terms = cosineTerms(shape);
    std::size_t count = 0;
    while (count < terms.size() && terms[count] != 0.0)
        ++count;
    return count;
}

} // namespace baseline::dsp
