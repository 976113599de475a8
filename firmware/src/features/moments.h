// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"
#include "numeric/exact.h"

namespace baseline {

/// Means of x², x³ and x⁴, and max|x|, of a signal x about its mean.
struct Moments {
    float m2;
    float m3;
    float m4;
    float peak;
};

/// Sums of powers of a signal about its mean; the largest square saves a comparison with either sign.
template <typename Real>
struct PowerSums {
    Real m2;
    Real m3;
    Real m4;
    Real largest;

    BASELINE_INLINE void add(Real value)
    {
        const Real square = value * value;
        m2 += square;
        m3 += square * value;
        m4 += square * square;
        largest = square > largest ? square : largest;
    }
};

/// Takes one channel out of the window into `signal`, in g about its mean. One pass gives the signal and its moments:
/// each value is in a register already.
Moments takeChannel(const CountWindow& window, uint32_t channel, float gravityPerCount, float* signal);

/// Crest factor, excess kurtosis, skewness; all 0 where the RMS is below a hundredth of a count.
void shapeOf(const Moments& moments, float gravityPerCount, float* out);

} // namespace baseline
