// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/arrival_rate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace baseline::device {

Hertz usualRate(Hertz measured)
{
    // Round numbers, and the output rates of the LSM6, LSM9DS1, BMI and ADXL families, in Hz.
    constexpr double usual[] = {1,   5,   10,  12.5, 20,  25,  26,  50,   52,   62.5, 100,  104,  119,  125,  200,   208,
                                238, 250, 400, 416,  476, 500, 800, 833,  952,  1000, 1600, 1666, 2000, 3200, 3333,  4000,
                                5000, 6400, 6667, 8000, 10000, 20000};
    const auto nearest = std::min_element(std::begin(usual), std::end(usual), [&](double a, double b) {
        return std::abs(a - measured.value) < std::abs(b - measured.value);
    });
    if (std::abs(*nearest - measured.value) <= 0.01 * measured.value)
        return {*nearest};
    if (!(measured.value > 0.0))
        return {};
    const double step = std::pow(10.0, std::floor(std::log10(measured.value)) - 2.0);
    return {std::round(measured.value / step) * step};
}

} // namespace baseline::device
