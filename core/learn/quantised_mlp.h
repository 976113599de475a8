// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/mlp.h"
#include "firmware/src/network/quantised_layer.h"

#include <cstdint>
#include <vector>

namespace baseline::learn {

/// A layer with its memory; view() is what the board's code runs.
struct QuantisedDense {
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::vector<std::int8_t> weights;
    std::vector<std::int32_t> bias;
    std::int32_t multiplier = 0;
    std::int32_t shift = 0;
    std::int32_t outputZero = 0;
    std::int32_t lowest = -128;

    QuantisedLayer view() const;
};

/// A network in eight bits as TensorFlow Lite has it (its quantisation specification): real = scale (q - zero); activations
/// asymmetric over what the calibration rows showed, weights symmetric over a layer, biases in 32 bits.
struct QuantisedMlp {
    Quantisation input = {1.0F, 0};
    Quantisation output = {1.0F, 0};
    std::vector<QuantisedDense> layers;

    std::size_t bytes() const; ///< of weights and biases
};

struct QuantiseOptions {
    /// Share of the calibration values that a range holds; what lies beyond is clipped, so that one outlier does not take
    /// the resolution of all others. 1: all.
    double range = 1.0;
};

/// Errors: those of checkTable(); InvalidArgument (subject "range": not above 0.5 and at most 1; "network": no layers, an
/// activation other than Linear and Relu, or layers that do not fit each other or the rows; or so wide a spread of scales
/// that the factor between two layers leaves 32 bits); Cancelled.
Result<QuantisedMlp> quantise(const Mlp& network, const Matrix& calibration, const QuantiseOptions& options = {},
                              const Progress& progress = {});

/// What comes out, as numbers: each row quantised, run by the board's code, dequantised. Contract: columns as the network has
/// inputs.
Matrix outputsOf(const QuantisedMlp& network, const Matrix& inputs);

/// The scale and zero of a range: widened to hold 0, which is exact; a scale of at least 1e-9.
Quantisation quantisationOf(float least, float greatest);

/// factor = multiplier 2^-31 2^shift with the multiplier in 2^30..2^31-1. Contract: factor > 0 and finite.
struct FixedPoint {
    std::int32_t multiplier = 0;
    std::int32_t shift = 0;
};
FixedPoint fixedPointOf(double factor);

} // namespace baseline::learn
