// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/random.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <vector>

namespace baseline::testing {

/// offset + amplitude sin(2 pi frequency t + phase), in float.
inline std::vector<float> sine(std::size_t count, double rate, double frequency, double amplitude, double offset = 0.0,
                               double phase = 0.3)
{
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * frequency * static_cast<double>(i) / rate + phase;
        samples[i] = static_cast<float>(offset + amplitude * std::sin(angle));
    }
    return samples;
}

/// Uniform white noise of the wanted standard deviation, the same for the same seed everywhere.
inline std::vector<float> noise(std::size_t count, double deviation, std::uint64_t seed = 7)
{
    learn::Random random(seed);
    std::vector<float> samples(count);
    for (float& sample : samples)
        sample = static_cast<float>((random.unit() - 0.5) * deviation * std::sqrt(12.0));
    return samples;
}

} // namespace baseline::testing
