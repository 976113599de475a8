// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/power_spectrum.h"

#include "numeric/power_spectrum_of.h"

namespace baseline {

bool isTransformLength(size_t n)
{
    return n >= minTransform && n <= maxTransform && (n & (n - 1)) == 0;
}

void powerSpectrum(float* x, float* work, size_t n, float* power)
{
    powerSpectrumOf(x, work, n, power);
}

void applyHann(float* x, size_t n)
{
    applyHannTo(x, n);
}

} // namespace baseline
