// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace baseline::simulate {

/// SplitMix64 (Steele, Lea, Flood 2014): one step of the sequence that starts at `state`, and its output.
constexpr std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

/// A seed for part `index` of something seeded with `seed`; different parts get unrelated sequences.
constexpr std::uint64_t derivedSeed(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t state = splitMix(seed) ^ (index * 0xD1B54A32D192ED03U);
    return splitMix(state);
}

/// Evenly spread over [-1, 1), from the upper 53 bits.
constexpr double symmetricUnit(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11U) * 0x1p-52 - 1.0;
}

/// Standard normal numbers, the same on every platform: Marsaglia's polar method with a logarithm of our own
/// (std::normal_distribution is free to differ between standard libraries, and does).
class GaussianSource {
public:
    explicit GaussianSource(std::uint64_t seed) : m_state(seed) {}
    double next();

private:
    std::uint64_t m_state;
    double m_spare = 0.0;
    bool m_hasSpare = false;
};

} // namespace baseline::simulate
