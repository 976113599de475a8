// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/power_spectrum.h"

#include "numeric/cosine_table.h"

namespace baseline {

namespace {

struct Complex {
    float re;
    float im;
};

inline Complex add(Complex a, Complex b)
{
    return {a.re + b.re, a.im + b.im};
}

inline Complex subtract(Complex a, Complex b)
{
    return {a.re - b.re, a.im - b.im};
}

inline Complex multiply(Complex a, Complex b)
{
    return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

/// exp(-2 pi i k / 1024).
inline Complex twiddle(size_t k)
{
    return {cosineTable[k & (cosineTableSize - 1)], -sineFromTable(k)};
}

/// One radix-4 step of Stockham's self-sorting transform: `length` points at `stride`, from `x` to `y`.
void radix4(size_t length, size_t stride, const Complex* x, Complex* y)
{
    const size_t quarter = length / 4;
    const size_t turn = cosineTableSize / length;
    for (size_t p = 0; p < quarter; ++p) {
        const Complex w1 = twiddle(p * turn);
        const Complex w2 = twiddle(2 * p * turn);
        const Complex w3 = twiddle(3 * p * turn);
        const Complex* in = x + stride * p;
        Complex* out = y + stride * 4 * p;
        for (size_t q = 0; q < stride; ++q) {
            const Complex a = in[q];
            const Complex b = in[q + stride * quarter];
            const Complex c = in[q + 2 * stride * quarter];
            const Complex d = in[q + 3 * stride * quarter];
            const Complex sumAC = add(a, c);
            const Complex differenceAC = subtract(a, c);
            const Complex sumBD = add(b, d);
            const Complex turnedBD = {d.im - b.im, b.re - d.re}; // i (b - d)
            out[q] = add(sumAC, sumBD);
            out[q + stride] = multiply(w1, subtract(differenceAC, turnedBD));
            out[q + 2 * stride] = multiply(w2, subtract(sumAC, sumBD));
            out[q + 3 * stride] = multiply(w3, add(differenceAC, turnedBD));
        }
    }
}

void radix2(size_t stride, const Complex* x, Complex* y)
{
    for (size_t q = 0; q < stride; ++q) {
        const Complex a = x[q];
        const Complex b = x[q + stride];
        y[q] = add(a, b);
        y[q + stride] = subtract(a, b);
    }
}

/// The complex transform of `length` points; returns the buffer that holds the result.
const Complex* transform(Complex* x, Complex* y, size_t length)
{
    size_t stride = 1;
    while (length >= 4) {
        radix4(length, stride, x, y);
        Complex* const result = y;
        y = x;
        x = result;
        length /= 4;
        stride *= 4;
    }
    if (length == 2) {
        radix2(stride, x, y);
        return y;
    }
    return x;
}

} // namespace

bool isTransformLength(size_t n)
{
    return n >= minTransform && n <= maxTransform && (n & (n - 1)) == 0;
}

void powerSpectrum(float* x, float* work, size_t n, float* power)
{
    // Even samples are the real parts and odd ones the imaginary parts of a transform of half the length.
    const size_t half = n / 2;
    const Complex* z = transform(reinterpret_cast<Complex*>(x), reinterpret_cast<Complex*>(work), half);
    const size_t turn = cosineTableSize / n;
    power[0] = (z[0].re + z[0].im) * (z[0].re + z[0].im);
    power[half] = (z[0].re - z[0].im) * (z[0].re - z[0].im);
    for (size_t k = 1; k < half; ++k) {
        const Complex a = z[k];
        const Complex b = {z[half - k].re, -z[half - k].im};
        const Complex even = add(a, b);
        const Complex odd = subtract(a, b);
        const Complex turned = multiply(twiddle(k * turn), Complex{odd.im, -odd.re}); // odd / i
        const Complex twice = add(even, turned);
        power[k] = 0.25F * (twice.re * twice.re + twice.im * twice.im);
    }
}

void applyHann(float* x, size_t n)
{
    const size_t turn = cosineTableSize / n;
    for (size_t j = 0; j < n; ++j)
        x[j] *= 0.5F - 0.5F * cosineTable[j * turn];
}

} // namespace baseline
