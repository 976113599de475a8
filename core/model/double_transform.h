// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <span>
#include <vector>

namespace baseline::model {

/// X_k = sum x_j exp(-2 pi i j k / n), k = 0..n/2, of n >= 1 real values, in double for any n: for features that only a
/// desktop computes. By KissFFT; lengths with prime factors above 5 as a convolution (L. I. Bluestein, 1970). O(n log n).
std::vector<std::complex<double>> realSpectrum(std::span<const double> x);

} // namespace baseline::model
