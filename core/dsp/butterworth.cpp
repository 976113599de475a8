// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/butterworth.h"

#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <string>
#include <utility>

namespace baseline::dsp {
namespace {

using Complex = std::complex<double>;

/// Edges below this share of the rate have their poles so near to 1 that the coefficients lose more than half of their
/// digits.
constexpr double lowestEdgeOfRate = 1e-7;
constexpr int highestOrder = 12;

Error invalid(std::string subject, std::string detail, double value = 0.0)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject), value};
}

Status checkEdge(Hertz edge, Hertz rate)
{
    if (!(edge.value > lowestEdgeOfRate * rate.value && edge.value < 0.5 * rate.value))
        return invalid("filter edge", "needs to lie above 0 and below half the rate of " + std::to_string(rate.value),
                       edge.value);
    return done();
}

Status checkOrder(int order, Hertz rate)
{
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return invalid("rate", "a filter needs a rate above 0 Hz");
    if (order < 1 || order > highestOrder)
        return invalid("filter order", "needs 1 to 12, got " + std::to_string(order));
    return done();
}

/// The analogue frequency that the bilinear transform s = (z - 1) / (z + 1) maps to `frequency`.
double warped(Hertz frequency, Hertz rate)
{
    return std::tan(std::numbers::pi * frequency.value / rate.value);
}

/// The pole number k of the low pass with its edge at 1: on the left half of the unit circle, the one with the largest
/// imaginary part first. Of an odd order the last of the upper half is -1.
Complex prototypePole(int order, int k)
{
    const double angle = std::numbers::pi * (0.5 + (2.0 * k + 1.0) / (2.0 * order));
    return 2 * k + 1 == order ? Complex(-1.0, 0.0) : std::polar(1.0, angle);
}

Complex toDigital(Complex pole)
{
    return (1.0 + pole) / (1.0 - pole);
}

/// A section with the two analogue poles; they are a conjugate pair or both real. Its numerator follows.
Biquad withPoles(Complex first, Complex second)
{
    const Complex one = toDigital(first);
    const Complex other = toDigital(second);
    return {.a1 = -(one + other).real(), .a2 = (one * other).real()};
}

/// Scales the numerator to a gain of `sign` 1 or -1 along z, where the section ought to pass everything.
void normalise(Biquad& section, double atZ)
{
    const double gain = (section.b0 + section.b1 * atZ + section.b2) / (1.0 + section.a1 * atZ + section.a2);
    section.b0 /= gain;
    section.b1 /= gain;
    section.b2 /= gain;
}

/// zeroAt: -1 for a low pass, 1 for a high pass; `poles` maps a pole of the prototype to one of the filter.
template <typename PoleOf>
std::vector<Biquad> lowOrHighPass(int order, double zeroAt, PoleOf poleOf)
{
    std::vector<Biquad> sections;
    for (int k = 0; 2 * k < order; ++k) {
        const Complex pole = poleOf(prototypePole(order, k));
        Biquad section;
        if (2 * k + 1 == order) {
            section = {.b0 = 1.0, .b1 = -zeroAt, .a1 = -toDigital(pole).real()};
        } else {
            section = withPoles(pole, std::conj(pole));
            section.b0 = 1.0;
            section.b1 = -2.0 * zeroAt;
            section.b2 = 1.0;
        }
        normalise(section, -zeroAt);
        sections.push_back(section);
    }
    return sections;
}

} // namespace

Result<std::vector<Biquad>> butterworthLowPass(int order, Hertz edge, Hertz rate)
{
    if (Status status = checkOrder(order, rate); !status)
        return status.error();
    if (Status status = checkEdge(edge, rate); !status)
        return status.error();
    const double cut = warped(edge, rate);
    return lowOrHighPass(order, -1.0, [cut](Complex pole) { return cut * pole; });
}

Result<std::vector<Biquad>> butterworthHighPass(int order, Hertz edge, Hertz rate)
{
    if (Status status = checkOrder(order, rate); !status)
        return status.error();
    if (Status status = checkEdge(edge, rate); !status)
        return status.error();
    const double cut = warped(edge, rate);
    return lowOrHighPass(order, 1.0, [cut](Complex pole) { return cut / pole; });
}

Result<std::vector<Biquad>> butterworthBandPass(int order, FrequencyBand band, Hertz rate)
{
    if (Status status = checkOrder(order, rate); !status)
        return status.error();
    if (!(band.low < band.high))
        return invalid("filter band", "its lower edge has to lie below its upper one", band.low.value);
    for (const Hertz edge : {band.low, band.high}) {
        if (Status status = checkEdge(edge, rate); !status)
            return status.error();
    }
    const double low = warped(band.low, rate);
    const double high = warped(band.high, rate);
    const double middle = std::sqrt(low * high);
    std::vector<Biquad> sections;
    for (int k = 0; 2 * k < order; ++k) {
        // s -> (s² + middle²) / (s (high - low)) makes two poles of each.
        const Complex half = 0.5 * (high - low) * prototypePole(order, k);
        const Complex root = std::sqrt(half * half - middle * middle);
        if (2 * k + 1 == order) {
            sections.push_back(withPoles(half + root, half - root));
        } else {
            sections.push_back(withPoles(half + root, std::conj(half + root)));
            sections.push_back(withPoles(half - root, std::conj(half - root)));
        }
    }
    const Hertz centre{rate.value / std::numbers::pi * std::atan(middle)};
    for (Biquad& section : sections) {
        section.b0 = 1.0;
        section.b2 = -1.0;
        const double gain = std::abs(response(std::span(&section, 1), centre, rate));
        section.b0 /= gain;
        section.b2 /= gain;
    }
    return sections;
}

} // namespace baseline::dsp
