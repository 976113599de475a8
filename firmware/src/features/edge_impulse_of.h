// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image_format.h"
#include "model/limits.h"
#include "numeric/logarithm_of.h"
#include "numeric/power_spectrum_of.h"
#include "numeric/square_root.h"

namespace baseline {

/// RMS, skewness and excess kurtosis. `still`: the RMS below which there is no shape.
template <typename Real>
BASELINE_NOINLINE void edgeImpulseMoments(const Real* signal, uint32_t length, float still, Real* out)
{
    // Even and odd samples apart: shorter chains of additions round less.
    Real m2[2] = {};
    Real m3[2] = {};
    Real m4[2] = {};
    const auto add = [&](Real value, int to) {
        const Real square = value * value;
        m2[to] += square;
        m3[to] += square * value;
        m4[to] += square * square;
    };
    for (uint32_t i = 0; i + 1 < length; i += 2) {
        add(signal[i], 0);
        add(signal[i + 1], 1);
    }
    if (length % 2 != 0)
        add(signal[length - 1], 0);
    const float samples = static_cast<float>(length);
    const Real variance = (m2[0] + m2[1]) / samples;
    const Real rms = squareRoot(variance);
    // What stands still is divided by one instead of by nothing.
    const auto stands = rms <= still;
    const Real one = Real() + 1.0F;
    const Real skewness = (m3[0] + m3[1]) / samples / (stands ? one : variance * rms);
    const Real kurtosis = (m4[0] + m4[1]) / samples / (stands ? one : variance * variance) - 3.0F;
    out[0] = rms;
    out[1] = stands ? Real() : skewness;
    out[2] = stands ? Real() : kurtosis;
}

/// The largest power of each bin over all frames, four times |X_k|².
template <typename Real>
BASELINE_NOINLINE void holdPowers(const Real* signal, uint32_t length, uint32_t size, uint32_t hop, Real* frame,
                                  Real* work, Real* power, Real* largest)
{
    for (uint32_t bin = 0; bin <= size / 2; ++bin)
        largest[bin] = Real();
    for (uint32_t start = 0; start < length; start += hop) {
        const uint32_t there = length - start < size ? length - start : size;
        for (uint32_t i = 0; i < there; ++i)
            frame[i] = signal[start + i];
        for (uint32_t i = there; i < size; ++i)
            frame[i] = Real();
        powerSpectrumOf(frame, work, size, power);
        for (uint32_t bin = 0; bin <= size / 2; ++bin)
            largest[bin] = power[bin] > largest[bin] ? power[bin] : largest[bin];
    }
}

/// Skewness and excess kurtosis of the powers, as shares of the largest: their fourth powers would overflow. Spoils them.
template <typename Real>
void powerMoments(Real* powers, uint32_t bins, Real* out)
{
    Real top = Real();
    for (uint32_t bin = 0; bin < bins; ++bin)
        top = powers[bin] > top ? powers[bin] : top;
    const Real zero = Real();
    const Real divisor = top > zero ? top : zero + 1.0F;
    Real sum = Real();
    for (uint32_t bin = 0; bin < bins; ++bin) {
        powers[bin] /= divisor;
        sum += powers[bin];
    }
    const Real mean = sum / static_cast<float>(bins);
    for (uint32_t bin = 0; bin < bins; ++bin)
        powers[bin] -= mean;
    // Shares are rounded to 6e-8: a spread near that is none.
    Real moments[3];
    edgeImpulseMoments(powers, bins, 1e-6F, moments);
    out[0] = moments[1];
    out[1] = moments[2];
}

/// edgeImpulseOfSignal() for any number type. `frame` and `work` hold a frame each, `power` and `held` half of one and
/// 1 more.
template <typename Real>
void edgeImpulseOfNumbers(const EdgeImpulseParameters& parameters, uint32_t length, float still, const Real* signal,
                          Real* frame, Real* work, Real* power, Real* held, Real* out)
{
    const uint32_t size = parameters.frame;
    const uint32_t hop = (parameters.flags & edgeImpulseOverlap) != 0 ? size / 2 : size;
    edgeImpulseMoments(signal, length, still, out);
    out += 3;
    holdPowers(signal, length, size, hop, frame, work, power, held);
    const bool isVersion4 = parameters.version == 4;
    const bool isLog = (parameters.flags & edgeImpulseLog) != 0;
    Real* const bins = isVersion4 ? out + 2 : out;
    const float toPower = 0.25F / static_cast<float>(size); // exact
    const Real zero = Real();
    for (uint32_t bin = parameters.firstBin; bin < parameters.endBin; ++bin) {
        const Real value = held[bin] * toPower;
        bins[bin - parameters.firstBin] = isLog ? log10Of(value > zero ? value : zero + 1e-10F) : value;
    }
    if (isVersion4)
        powerMoments(held, size / 2 + 1, out);
}

} // namespace baseline
