// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace baseline::learn {

/// Seeded random numbers that are the same on every platform: the engine is fixed by the standard, the distributions
/// of the standard library are not, so ours are written out. One object serves one thread at a time.
class Random {
public:
    /// `stream` separates the numbers of, say, the starts of one fit that share a seed.
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0) : m_engine(mixed(seed, stream)) {}

    /// Uniform in [0, 1), with 53 random bits.
    double unit() { return static_cast<double>(m_engine() >> 11U) * 0x1.0p-53; }

    /// Uniform in [0, bound), without bias: numbers beyond the last full multiple of bound are drawn again.
    /// Contract: bound > 0.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t excess = (0 - bound) % bound; // 2^64 mod bound
        std::uint64_t number = m_engine();
        while (number < excess)
            number = m_engine();
        return number % bound;
    }

private:
    /// Two rounds of the finaliser of splitmix64 (Steele, Lea, Flood 2014), so that neighbouring seeds share nothing.
    static std::uint64_t mixed(std::uint64_t seed, std::uint64_t stream)
    {
        const auto round = [](std::uint64_t x) {
            x += 0x9E3779B97F4A7C15U;
            x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
            x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
            return x ^ (x >> 31U);
        };
        return round(round(seed) + stream);
    }

    std::mt19937_64 m_engine;
};

} // namespace baseline::learn
