// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <span>

namespace baseline::dsp {

/// A plan for complex Fourier transforms of one length, by KissFFT; quick where the length has no prime factor above 5.
/// One object serves one thread at a time.
class ComplexFft {
public:
    enum class Direction { Forward, Inverse };

    /// Contract: 1 <= length <= 2^30.
    ComplexFft(std::size_t length, Direction direction);
    ~ComplexFft();
    ComplexFft(ComplexFft&&) noexcept;
    ComplexFft& operator=(ComplexFft&&) noexcept;

    std::size_t length() const { return m_length; }

    /// Unscaled. Contract: both of length(), and not the same memory.
    void transform(std::span<const std::complex<float>> input, std::span<std::complex<float>> output);

private:
    struct Plan;
    std::size_t m_length;
    std::unique_ptr<Plan> m_plan;
};

} // namespace baseline::dsp
