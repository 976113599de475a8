// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::dsp {

/// The weights of a linear-phase low pass, windowed sinc (Kaiser 1974, beta 8): cut-off 0.9 / factor of half the rate,
/// 52 factor + 1 of them, sum 1. Flat within 0.001 dB up to 0.8 of the new half rate, at least 80 dB down from the new
/// half rate on, so that nothing folds in that 16 bits would show. Contract: factor >= 2.
std::vector<double> antiAliasWeights(std::size_t factor);

/// Keeps every factor-th sample of a stream behind an anti-alias filter. Gain 1 at rest; every output is delayed by
/// delay() input samples, which is exactly 26 outputs. It starts as if the first sample had been there for ever. A gap
/// (NaN or infinity) makes NaN of the outputs whose filter it touches, nothing else; the grid of outputs stays.
class Decimator {
public:
    /// A factor of 1 passes everything as it is. Errors: InvalidArgument (subject "decimation": 0 or above 1000).
    static Result<Decimator> create(std::size_t factor);

    std::size_t factor() const { return m_factor; }
    std::size_t delay() const { return m_weights.size() / 2; } ///< input samples by which an output lags

    /// Appends an output for each factor-th input, the first at the first input after a reset.
    void process(std::span<const float> input, std::vector<float>& output);

    void reset();

private:
    Decimator(std::size_t factor, std::vector<double> weights);

    std::size_t m_factor;
    std::vector<double> m_weights;
    std::vector<float> m_past;  ///< the newest samples, as many as weights where something came
    std::size_t m_position = 0; ///< inputs since the last output, of `factor`
};

/// The same for stored samples, without the delay: output i belongs to input i * factor; the ends are continued with
/// their first and last sample. Errors: as Decimator::create().
Result<std::vector<float>> decimate(std::span<const float> samples, std::size_t factor);

} // namespace baseline::dsp
