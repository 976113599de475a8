// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

/// How eight bits stand for numbers: value = scale (q - zero).
struct Quantisation {
    float scale;  ///< > 0
    int32_t zero; ///< -128..127
};

/// The nearest q, halves away from zero; beyond -128..127 it stays at the end. NaN gives `zero`.
int8_t quantised(float value, const Quantisation& by);
float dequantised(int8_t q, const Quantisation& by);

/// One dense layer in integers, as TensorFlow Lite computes it: weights are symmetric (their zero is 0), one scale for all;
/// the activation is none or Relu, which is a lowest q.
struct QuantisedLayer {
    uint32_t inputs;
    uint32_t outputs;
    const int8_t* weights; ///< outputs x inputs, -127..127
    const int32_t* bias;   ///< in steps of input scale times weight scale, less the input's zero times the row's weights
    int32_t multiplier;    ///< of the sum: multiplier 2^-31 2^shift turns it into steps of the output; 2^30..2^31-1
    int32_t shift;         ///< -31..15
    int32_t outputZero;
    int32_t lowest;        ///< -128, or outputZero for Relu
};

/// `out` has outputs, `in` inputs values; they may not overlap. The sums fit 32 bits for up to 66,000 inputs.
void runLayer(const QuantisedLayer& layer, const int8_t* in, int8_t* out);

/// a b 2^-31 to the nearest, halves upwards; only -2^31 by itself does not fit and gives 2^31 - 1.
int32_t doublingHighProduct(int32_t a, int32_t b);
/// x 2^-bits, halves away from zero; 0 <= bits <= 31.
int32_t roundedShift(int32_t x, int32_t bits);

} // namespace baseline
