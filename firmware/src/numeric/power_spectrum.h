// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>

namespace baseline {

constexpr size_t minTransform = 16;
constexpr size_t maxTransform = 1024;

/// True for the lengths that powerSpectrum takes: powers of two from minTransform to maxTransform.
bool isTransformLength(size_t n);

/// Four times the squared magnitudes, 4 |X_k|², k = 0..n/2, of the real discrete Fourier transform
/// X_k = sum x_j exp(-2 pi i j k / n); the four is exact and free here, and the caller has a factor anyhow. `x` and `work` hold n floats each and are both overwritten; `power` holds n/2 + 1 floats and
/// may be the start of neither. No heap, no libm.
void powerSpectrum(float* x, float* work, size_t n, float* power);

/// Multiplies by the periodic Hann window 0.5 - 0.5 cos(2 pi j / n); the sum of its squares is 3 n / 8.
void applyHann(float* x, size_t n);

} // namespace baseline
