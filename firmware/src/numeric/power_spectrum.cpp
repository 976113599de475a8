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

BASELINE_INLINE Complex add(Complex a, Complex b)
{
    return {a.re + b.re, a.im + b.im};
}

BASELINE_INLINE Complex subtract(Complex a, Complex b)
{
    return {a.re - b.re, a.im - b.im};
}

BASELINE_INLINE Complex multiply(Complex a, float re, float im)
{
    return {a.re * re - a.im * im, a.re * im + a.im * re};
}

/// Part by part: where a whole structure is assigned, GCC copies it by way of the stack.
BASELINE_INLINE void store(Complex* to, Complex value)
{
    to->re = value.re;
    to->im = value.im;
}

/// Four bins of a transform.
struct Four {
    Complex k0;
    Complex k1;
    Complex k2;
    Complex k3;
};

/// The transform of the points x[0], x[step], x[2 step], x[3 step].
BASELINE_INLINE Four transform4(const Complex* x, size_t step)
{
    const Complex a = x[0];
    const Complex b = x[step];
    const Complex c = x[2 * step];
    const Complex d = x[3 * step];
    const Complex sumAC = add(a, c);
    const Complex differenceAC = subtract(a, c);
    const Complex sumBD = add(b, d);
    const Complex turnedBD = {d.im - b.im, b.re - d.re}; // i (b - d)
    return {add(sumAC, sumBD), subtract(differenceAC, turnedBD), subtract(sumAC, sumBD), add(differenceAC, turnedBD)};
}

/// One block of a radix-4 step, decimating in frequency, in place: it becomes four blocks of a quarter of it, which hold
/// what bins 4m, 4m + 1, 4m + 2 and 4m + 3 are transformed from.
BASELINE_INLINE void splitQuarters(Complex* x, size_t quarter)
{
    const size_t stride = radixFourTableSize / quarter;
    // The first butterfly's turns are all by nothing.
    const Four first = transform4(x, quarter);
    store(x, first.k0);
    store(x + quarter, first.k1);
    store(x + 2 * quarter, first.k2);
    store(x + 3 * quarter, first.k3);
    const RadixFourTurns* turn = radixFourTable.turns;
    for (Complex* const end = x + quarter; ++x != end;) {
        turn += stride;
        const Four bins = transform4(x, quarter);
        store(x, bins.k0);
        store(x + quarter, multiply(bins.k1, turn->cosine[0], turn->minusSine[0]));
        store(x + 2 * quarter, multiply(bins.k2, turn->cosine[1], turn->minusSine[1]));
        store(x + 3 * quarter, multiply(bins.k3, turn->cosine[2], turn->minusSine[2]));
    }
}

// Not inlined, so that their pointers have the registers for themselves. The two lengths that 256 samples, the usual window,
// come through have copies of their own: where the distance is known it is part of each load and store, and one pointer
// serves for four.
BASELINE_NOINLINE void split128(Complex* x)
{
    splitQuarters(x, 32);
}

BASELINE_NOINLINE void split32(Complex* x)
{
    splitQuarters(x, 8);
}

BASELINE_NOINLINE void splitAny(Complex* x, size_t length)
{
    splitQuarters(x, length / 4);
}

/// One radix-4 step: `count` points in blocks of `length`.
void splitBlocks(Complex* x, size_t count, size_t length)
{
    for (const Complex* const end = x + count; x != end; x += length) {
        if (length == 128)
            split128(x);
        else if (length == 32)
            split32(x);
        else
            splitAny(x, length);
    }
}

/// Counts to `count`, a power of four, with the base-4 digits in reverse: 0, count/4, 2 count/4, 3 count/4, count/16, …
/// That is the order in which the steps above leave their blocks. After the last it begins again at 0.
BASELINE_INLINE size_t nextBlock(size_t index, size_t count)
{
    size_t digit = count / 4;
    while (digit != 0 && index >= 3 * digit) {
        index -= 3 * digit;
        digit /= 4;
    }
    return index + digit;
}

/// The last step where blocks of eight points are left; its stores sort the bins.
void finishEights(const Complex* x, size_t blocks, Complex* y)
{
    const float rootHalf = 0.707106781F;
    size_t first = 0;
    for (const Complex* const end = x + 8 * blocks; x != end; x += 8) {
        const Four even = transform4(x, 2);
        const Four odd = transform4(x + 1, 2);
        // The odd bins turned by an eighth, a quarter and three eighths of a circle.
        const Complex k1 = {rootHalf * (odd.k1.re + odd.k1.im), rootHalf * (odd.k1.im - odd.k1.re)};
        const Complex k2 = {odd.k2.im, -odd.k2.re};
        const Complex k3 = {rootHalf * (odd.k3.im - odd.k3.re), -rootHalf * (odd.k3.im + odd.k3.re)};
        Complex* bin = y + first;
        store(bin, add(even.k0, odd.k0));
        store(bin += blocks, add(even.k1, k1));
        store(bin += blocks, add(even.k2, k2));
        store(bin += blocks, add(even.k3, k3));
        store(bin += blocks, subtract(even.k0, odd.k0));
        store(bin += blocks, subtract(even.k1, k1));
        store(bin += blocks, subtract(even.k2, k2));
        store(bin += blocks, subtract(even.k3, k3));
        first = nextBlock(first, blocks);
    }
}

/// The same where blocks of four are left.
void finishFours(const Complex* x, size_t blocks, Complex* y)
{
    size_t first = 0;
    for (const Complex* const end = x + 4 * blocks; x != end; x += 4) {
        const Four bins = transform4(x, 1);
        Complex* bin = y + first;
        store(bin, bins.k0);
        store(bin += blocks, bins.k1);
        store(bin += blocks, bins.k2);
        store(bin += blocks, bins.k3);
        first = nextBlock(first, blocks);
    }
}

/// The complex transform of `count` points, a power of two from 8 to 512, from `x`, which it spoils, to `y`.
void transform(Complex* x, Complex* y, size_t count)
{
    size_t length = count;
    for (; length > 8; length /= 4)
        splitBlocks(x, count, length);
    if (length == 8)
        finishEights(x, count / 8, y);
    else
        finishFours(x, count / 4, y);
}

BASELINE_INLINE float squareOf(Complex a)
{
    return a.re * a.re + a.im * a.im;
}

/// 4 |X_k|² of the real signal whose even samples were the real parts and odd ones the imaginary parts behind `z`:
/// 2 X_k = E + w O and 2 X_(half-k) = conj(E - w O) with E = z_k + conj z_(half-k), O = (z_k - conj z_(half-k)) / i and
/// w = exp(-2 pi i k / n). Both bins of a pair come from the same four sums.
void splitPower(const Complex* z, size_t half, float* power)
{
    const float sum = 2.0F * (z->re + z->im);
    const float difference = 2.0F * (z->re - z->im);
    power[0] = sum * sum;
    power[half] = difference * difference;
    const size_t stride = cosineTableSize / 2 / half;
    const float* cosine = cosineTable;
    const float* minusSine = cosineTable + cosineTableSize / 4;
    float* powerUp = power;
    float* powerDown = power + half;
    const Complex* up = z;
    const Complex* down = z + half;
    while (++up != --down) {
        cosine += stride;
        minusSine += stride;
        const Complex even = {up->re + down->re, up->im - down->im};
        const Complex odd = {up->im + down->im, down->re - up->re};
        const Complex turned = multiply(odd, *cosine, *minusSine);
        *++powerUp = squareOf(add(even, turned));
        *--powerDown = squareOf(subtract(even, turned));
    }
    *++powerUp = 4.0F * squareOf(*up);
}

} // namespace

bool isTransformLength(size_t n)
{
    return n >= minTransform && n <= maxTransform && (n & (n - 1)) == 0;
}

void powerSpectrum(float* x, float* work, size_t n, float* power)
{
    Complex* const bins = reinterpret_cast<Complex*>(work);
    transform(reinterpret_cast<Complex*>(x), bins, n / 2);
    splitPower(bins, n / 2, power);
}

void applyHann(float* x, size_t n)
{
    // w_j = w_(n-j): one weight for two samples. w_0 = 0 and w_(n/2) = 1.
    const size_t stride = cosineTableSize / n;
    const float* cosine = cosineTable;
    float* up = x;
    float* down = x + n;
    *up = 0.0F;
    while (++up != --down) {
        cosine += stride;
        const float weight = 0.5F - 0.5F * *cosine;
        *up *= weight;
        *down *= weight;
    }
}

} // namespace baseline
