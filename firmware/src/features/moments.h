// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"

namespace baseline {

/// Means of x², x³ and x⁴, and max|x|, of a signal x about its mean.
struct Moments {
    float m2;
    float m3;
    float m4;
    float peak;
};

/// Takes one channel out of the window into `signal`, in g about its mean. One pass gives the signal and its moments:
/// each value is in a register already.
Moments takeChannel(const CountWindow& window, uint32_t channel, float gravityPerCount, float* signal);

/// Crest factor, excess kurtosis, skewness; all 0 where the RMS is below a hundredth of a count.
void shapeOf(const Moments& moments, float gravityPerCount, float* out);

} // namespace baseline
