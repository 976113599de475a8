// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/biquad.h"

#include <numbers>

namespace baseline::dsp {

std::complex<double> response(std::span<const Biquad> sections, Hertz frequency, Hertz rate)
{
    const double angle = 2.0 * std::numbers::pi * frequency.value / rate.value;
    const std::complex<double> once = std::polar(1.0, -angle); // one sample later
    const std::complex<double> twice = std::polar(1.0, -2.0 * angle);
    std::complex<double> product = 1.0;
    for (const Biquad& section : sections)
        product *= (section.b0 + section.b1 * once + section.b2 * twice) / (1.0 + section.a1 * once + section.a2 * twice);
    return product;
}

double gainAtRest(std::span<const Biquad> sections)
{
    double product = 1.0;
    for (const Biquad& section : sections)
        product *= (section.b0 + section.b1 + section.b2) / (1.0 + section.a1 + section.a2);
    return product;
}

} // namespace baseline::dsp
