// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/cosine_table.h"
#include "numeric/exact.h"

namespace baseline {

// The transform behind powerSpectrum(), for any number type: a board has floats; the studio also has vectors of floats, one
// window in each lane, which go through the very same operations in the same order.

template <typename Real>
struct Complex {
    Real re;
    Real im;
};

template <typename Real>
BASELINE_INLINE Complex<Real> add(Complex<Real> a, Complex<Real> b)
{
    return {a.re + b.re, a.im + b.im};
}

template <typename Real>
BASELINE_INLINE Complex<Real> subtract(Complex<Real> a, Complex<Real> b)
{
    return {a.re - b.re, a.im - b.im};
}

template <typename Real>
BASELINE_INLINE Complex<Real> multiply(Complex<Real> a, float re, float im)
{
    return {a.re * re - a.im * im, a.re * im + a.im * re};
}

/// Part by part: where a whole structure is assigned, GCC copies it by way of the stack.
template <typename Real>
BASELINE_INLINE void store(Complex<Real>* to, Complex<Real> value)
{
    to->re = value.re;
    to->im = value.im;
}

/// Four bins of a transform.
template <typename Real>
struct Four {
    Complex<Real> k0;
    Complex<Real> k1;
    Complex<Real> k2;
    Complex<Real> k3;
};

/// The transform of the points x[0], x[step], x[2 step], x[3 step].
template <typename Real>
BASELINE_INLINE Four<Real> transform4(const Complex<Real>* x, size_t step)
{
    const Complex<Real> a = x[0];
    const Complex<Real> b = x[step];
    const Complex<Real> c = x[2 * step];
    const Complex<Real> d = x[3 * step];
    const Complex<Real> sumAC = add(a, c);
    const Complex<Real> differenceAC = subtract(a, c);
    const Complex<Real> sumBD = add(b, d);
    const Complex<Real> turnedBD = {d.im - b.im, b.re - d.re}; // i (b - d)
    return {add(sumAC, sumBD), subtract(differenceAC, turnedBD), subtract(sumAC, sumBD), add(differenceAC, turnedBD)};
}

/// One block of a radix-4 step, decimating in frequency, in place: it becomes four blocks of a quarter of it, which hold
/// what bins 4m, 4m + 1, 4m + 2 and 4m + 3 are transformed from.
template <typename Real>
BASELINE_INLINE void splitQuarters(Complex<Real>* x, size_t quarter)
{
    const size_t stride = radixFourTableSize / quarter;
    // The first butterfly's turns are all by nothing.
    const Four<Real> first = transform4(x, quarter);
    store(x, first.k0);
    store(x + quarter, first.k1);
    store(x + 2 * quarter, first.k2);
    store(x + 3 * quarter, first.k3);
    const RadixFourTurns* turn = radixFourTable.turns;
    for (Complex<Real>* const end = x + quarter; ++x != end;) {
        turn += stride;
        const Four<Real> bins = transform4(x, quarter);
        store(x, bins.k0);
        store(x + quarter, multiply(bins.k1, turn->cosine[0], turn->minusSine[0]));
        store(x + 2 * quarter, multiply(bins.k2, turn->cosine[1], turn->minusSine[1]));
        store(x + 3 * quarter, multiply(bins.k3, turn->cosine[2], turn->minusSine[2]));
    }
}

// Not inlined, so that their pointers have the registers for themselves. The two lengths that 256 samples, the usual window,
// come through have copies of their own: where the distance is known it is part of each load and store, and one pointer
// serves for four.
template <typename Real>
BASELINE_NOINLINE void split128(Complex<Real>* x)
{
    splitQuarters(x, 32);
}

template <typename Real>
BASELINE_NOINLINE void split32(Complex<Real>* x)
{
    splitQuarters(x, 8);
}

template <typename Real>
BASELINE_NOINLINE void splitAny(Complex<Real>* x, size_t length)
{
    splitQuarters(x, length / 4);
}

/// One radix-4 step: `count` points in blocks of `length`.
template <typename Real>
void splitBlocks(Complex<Real>* x, size_t count, size_t length)
{
    for (const Complex<Real>* const end = x + count; x != end; x += length) {
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
template <typename Real>
void finishEights(const Complex<Real>* x, size_t blocks, Complex<Real>* y)
{
    const float rootHalf = 0.707106781F;
    size_t first = 0;
    for (const Complex<Real>* const end = x + 8 * blocks; x != end; x += 8) {
        const Four<Real> even = transform4(x, 2);
        const Four<Real> odd = transform4(x + 1, 2);
        // The odd bins turned by an eighth, a quarter and three eighths of a circle.
        const Complex<Real> k1 = {rootHalf * (odd.k1.re + odd.k1.im), rootHalf * (odd.k1.im - odd.k1.re)};
        const Complex<Real> k2 = {odd.k2.im, -odd.k2.re};
        const Complex<Real> k3 = {rootHalf * (odd.k3.im - odd.k3.re), -rootHalf * (odd.k3.im + odd.k3.re)};
        Complex<Real>* bin = y + first;
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
template <typename Real>
void finishFours(const Complex<Real>* x, size_t blocks, Complex<Real>* y)
{
    size_t first = 0;
    for (const Complex<Real>* const end = x + 4 * blocks; x != end; x += 4) {
        const Four<Real> bins = transform4(x, 1);
        Complex<Real>* bin = y + first;
        store(bin, bins.k0);
        store(bin += blocks, bins.k1);
        store(bin += blocks, bins.k2);
        store(bin += blocks, bins.k3);
        first = nextBlock(first, blocks);
    }
}

/// The complex transform of `count` points, a power of two from 8 to 512, from `x`, which it spoils, to `y`.
template <typename Real>
void transform(Complex<Real>* x, Complex<Real>* y, size_t count)
{
    size_t length = count;
    for (; length > 8; length /= 4)
        splitBlocks(x, count, length);
    if (length == 8)
        finishEights(x, count / 8, y);
    else
        finishFours(x, count / 4, y);
}

} // namespace baseline
