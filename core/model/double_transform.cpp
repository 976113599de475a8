// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/double_transform.h"

#include <bit>
#include <cstdint>
#include <numbers>
#include <utility>

namespace baseline::model {

namespace {

using Complex = std::complex<double>;

/// In place, x.size() a power of two; `sign` -1 forth, 1 back (without the division by n).
void transform(std::vector<Complex>& x, double sign)
{
    const std::size_t n = x.size();
    for (std::size_t i = 1, j = 0; i < n; ++i) {
        std::size_t bit = n / 2;
        for (; (j & bit) != 0; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(x[i], x[j]);
    }
    std::vector<Complex> turns(n / 2);
    for (std::size_t k = 0; k < turns.size(); ++k)
        turns[k] = std::polar(1.0, sign * 2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(n));
    for (std::size_t half = 1; half < n; half *= 2) {
        for (std::size_t block = 0; block < n; block += 2 * half) {
            for (std::size_t k = 0; k < half; ++k) {
                const Complex turned = x[block + half + k] * turns[k * (n / 2 / half)];
                x[block + half + k] = x[block + k] - turned;
                x[block + k] += turned;
            }
        }
    }
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
    transform(signal, -1.0);
    transform(kernel, -1.0);
    for (std::size_t k = 0; k < padded; ++k)
        signal[k] *= kernel[k];
    transform(signal, 1.0);
    signal.resize(n);
    for (std::size_t k = 0; k < n; ++k)
        signal[k] *= turns[k] / static_cast<double>(padded);
    return signal;
}

} // namespace

std::vector<std::complex<double>> realSpectrum(std::span<const double> x)
{
    std::vector<Complex> bins(x.begin(), x.end());
    if (std::has_single_bit(x.size()))
        transform(bins, -1.0);
    else
        bins = byConvolution(x);
    bins.resize(x.size() / 2 + 1);
    return bins;
}

} // namespace baseline::model
