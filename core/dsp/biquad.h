// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <complex>
#include <span>
#include <vector>

namespace baseline::dsp {

/// One second-order section: y[n] = b0 x[n] + b1 x[n-1] + b2 x[n-2] - a1 y[n-1] - a2 y[n-2].
struct Biquad {
    double b0 = 1.0;
    double b1 = 0.0;
    double b2 = 0.0;
    double a1 = 0.0;
    double a2 = 0.0;
    friend bool operator==(const Biquad&, const Biquad&) = default;
};

/// What a chain of sections does to a sine: its gain (absolute value) and phase (argument).
std::complex<double> response(std::span<const Biquad> sections, Hertz frequency, Hertz rate);

/// The gain of a chain for what never changes.
double gainAtRest(std::span<const Biquad> sections);

} // namespace baseline::dsp
