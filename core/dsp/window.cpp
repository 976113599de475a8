// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window.h"

#include <cmath>
#include <numbers>

namespace baseline::dsp {

std::vector<float> makeWindow(WindowShape shape, std::size_t length)
{
    std::vector<float> window(length, 1.0F);
    if (shape == WindowShape::Rectangular || length < 2)
        return window;
    const double step = 2.0 * std::numbers::pi / static_cast<double>(length);
    for (std::size_t i = 0; i < length; ++i)
        window[i] = static_cast<float>(0.5 - 0.5 * std::cos(step * static_cast<double>(i)));
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

} // namespace baseline::dsp
