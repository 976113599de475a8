// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/random.h"

#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

namespace baseline::evaluate {

using Draw = std::function<double(learn::Random&)>;

inline double normal(learn::Random& random)
{
    return std::sqrt(-2.0 * std::log(1.0 - random.unit())) * std::cos(2.0 * std::numbers::pi * random.unit());
}

inline double student3(learn::Random& random)
{
    const double a = normal(random);
    const double b = normal(random);
    const double c = normal(random);
    return normal(random) / std::sqrt((a * a + b * b + c * c) / 3.0);
}

inline double probabilityAboveNormal(double x)
{
    return 0.5 * std::erfc(x / std::numbers::sqrt2);
}

inline double probabilityAboveStudent3(double x)
{
    const double angle = x / std::numbers::sqrt3;
    return 0.5 - (std::atan(angle) + angle / (1.0 + angle * angle)) / std::numbers::pi;
}

/// A law of scores without memory.
struct Law {
    const char* name;
    Draw draw;
    std::function<double(double)> above; ///< P(score > threshold), exactly
};

inline const std::vector<Law>& laws()
{
    static const std::vector<Law> all{
        {"normal", normal, probabilityAboveNormal},
        {"lognormal", [](learn::Random& random) { return std::exp(normal(random)); },
         [](double x) { return x > 0.0 ? probabilityAboveNormal(std::log(x)) : 1.0; }},
        {"t3", student3, probabilityAboveStudent3},
        {"discrete", [](learn::Random& random) { return static_cast<double>(random.below(40)); },
         [](double x) { return (39.0 - std::floor(x)) / 40.0; }},
    };
    return all;
}

} // namespace baseline::evaluate
