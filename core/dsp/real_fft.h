// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <span>

namespace baseline::dsp {

/// A plan for real Fourier transforms of one even length, by KissFFT. Quick where the length has no prime factor above
/// 5, right for every even one. Owns scratch memory: one object serves one thread at a time.
class RealFft {
public:
    static bool supports(std::size_t length) { return length >= 2 && length % 2 == 0; }

    /// Contract: supports(length).
    explicit RealFft(std::size_t length);
    ~RealFft();
    RealFft(RealFft&&) noexcept;
    RealFft& operator=(RealFft&&) noexcept;

    std::size_t length() const { return m_length; }
    std::size_t bins() const { return m_length / 2 + 1; }

    /// The unscaled forward transform: length() samples in, bins() values out.
    void forward(std::span<const float> samples, std::span<std::complex<float>> spectrum);

    /// The way back, unscaled: what forward() made comes out length() times as large.
    void inverse(std::span<const std::complex<float>> spectrum, std::span<float> samples);

private:
    struct Plan;
    std::size_t m_length;
    std::unique_ptr<Plan> m_plan;
};

/// The nearest even length without a prime factor above 5: not above `length` (contract: length >= 2), not below it.
std::size_t fastLengthUpTo(std::size_t length);
std::size_t fastLengthFrom(std::size_t length);

} // namespace baseline::dsp
