// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/double_transform.h"

#include <kissfft/kissfft.hh>

#include <bit>
#include <cstdint>
#include <numbers>

namespace baseline::model {

namespace {

using Complex = std::complex<double>;

enum class Direction { Forth, Back };

/// Unscaled, of any length that has small factors.
std::vector<Complex> transform(const std::vector<Complex>& x, Direction direction)
{
    std::vector<Complex> bins(x.size());
    kissfft<double>(x.size(), direction == Direction::Back).transform(x.data(), bins.data());
    return bins;
}

/// KissFFT takes n p steps for a prime factor p.
bool isQuick(std::size_t n)
{
    for (const std::size_t factor : {2U, 3U, 5U}) {
        while (n % factor == 0)
            n /= factor;
    }
    return n == 1;
}

/// exp(-pi i k² / n); k² is reduced mod 2n in integers, so that the angle stays small and exact.
std::vector<Complex> chirp(std::size_t n)
{
    std::vector<Complex> turns(n);
    for (std::uint64_t k = 0; k < n; ++k)
        turns[k] = std::polar(1.0, -std::numbers::pi * static_cast<double>(k * k % (2 * n)) / static_cast<double>(n));
    return turns;
}

/// jk = (j² + k² - (k - j)²) / 2: the transform is a convolution with a chirp.
std::vector<Complex> byConvolution(std::span<const double> x)
{
    const std::size_t n = x.size();
    const std::size_t padded = std::bit_ceil(2 * n);
    const std::vector<Complex> turns = chirp(n);
    std::vector<Complex> signal(padded);
    std::vector<Complex> kernel(padded);
    for (std::size_t k = 0; k < n; ++k) {
        signal[k] = x[k] * turns[k];
        kernel[k] = kernel[(padded - k) % padded] = std::conj(turns[k]);
    }
    signal = transform(signal, Direction::Forth);
    kernel = transform(kernel, Direction::Forth);
    for (std::size_t k = 0; k < padded; ++k)
        signal[k] *= kernel[k];
    signal = transform(signal, Direction::Back);
    signal.resize(n);
    for (std::size_t k = 0; k < n; ++k)
        signal[k] *= turns[k] / static_cast<double>(padded);
    return signal;
}

} // namespace

std::vector<std::complex<double>> realSpectrum(std::span<const double> x)
{
    std::vector<Complex> bins = isQuick(x.size()) ? transform({x.begin(), x.end()}, Direction::Forth) : byConvolution(x);
    bins.resize(x.size() / 2 + 1);
    return bins;
}

} // namespace baseline::model
