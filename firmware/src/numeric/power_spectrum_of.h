// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/transform.h"

namespace baseline {

template <typename Real>
BASELINE_INLINE Real squareOf(Complex<Real> a)
{
    return a.re * a.re + a.im * a.im;
}

/// 4 |X_k|² of the real signal whose even samples were the real parts and odd ones the imaginary parts behind `z`:
/// 2 X_k = E + w O and 2 X_(half-k) = conj(E - w O) with E = z_k + conj z_(half-k), O = (z_k - conj z_(half-k)) / i and
/// w = exp(-2 pi i k / n). Both bins of a pair come from the same four sums.
template <typename Real>
void splitPower(const Complex<Real>* z, size_t half, Real* power)
{
    const Real sum = 2.0F * (z->re + z->im);
    const Real difference = 2.0F * (z->re - z->im);
    power[0] = sum * sum;
    power[half] = difference * difference;
    const size_t stride = cosineTableSize / 2 / half;
    const float* cosine = cosineTable;
    const float* minusSine = cosineTable + cosineTableSize / 4;
    Real* powerUp = power;
    Real* powerDown = power + half;
    const Complex<Real>* up = z;
    const Complex<Real>* down = z + half;
    while (++up != --down) {
        cosine += stride;
        minusSine += stride;
        const Complex<Real> even = {up->re + down->re, up->im - down->im};
        const Complex<Real> odd = {up->im + down->im, down->re - up->re};
        const Complex<Real> turned = multiply(odd, *cosine, *minusSine);
        *++powerUp = squareOf(add(even, turned));
        *--powerDown = squareOf(subtract(even, turned));
    }
    *++powerUp = 4.0F * squareOf(*up);
}

/// powerSpectrum() for any number type.
template <typename Real>
void powerSpectrumOf(Real* x, Real* work, size_t n, Real* power)
{
    static_assert(sizeof(Complex<Real>) == 2 * sizeof(Real), "pairs of numbers are seen as complex ones");
    Complex<Real>* const bins = reinterpret_cast<Complex<Real>*>(work);
    transform(reinterpret_cast<Complex<Real>*>(x), bins, n / 2);
    splitPower(bins, n / 2, power);
}

/// applyHann() for any number type.
template <typename Real>
void applyHannTo(Real* x, size_t n)
{
    // w_j = w_(n-j): one weight for two samples. w_0 = 0 and w_(n/2) = 1.
    const size_t stride = cosineTableSize / n;
    const float* cosine = cosineTable;
    Real* up = x;
    Real* down = x + n;
    *up = Real();
    while (++up != --down) {
        cosine += stride;
        const float weight = 0.5F - 0.5F * *cosine;
        *up *= weight;
        *down *= weight;
    }
}

} // namespace baseline
