// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "network/quantised_layer.h"

namespace baseline {

namespace {

constexpr int32_t least = -128;
constexpr int32_t greatest = 127;

BASELINE_INLINE int32_t clamped(int32_t q, int32_t lowest)
{
    return q < lowest ? lowest : q > greatest ? greatest : q;
}

/// A shift to the left, saturating.
int32_t shiftedUp(int32_t x, int32_t bits)
{
    const int64_t shifted = static_cast<int64_t>(x) * (static_cast<int64_t>(1) << bits);
    if (shifted > INT32_MAX)
        return INT32_MAX;
    return shifted < INT32_MIN ? INT32_MIN : static_cast<int32_t>(shifted);
}

} // namespace

int8_t quantised(float value, const Quantisation& by)
{
    const float steps = value / by.scale;
    // Clamped before it becomes an integer; a comparison with NaN is false, and gives the zero.
    if (steps >= 256.0F)
        return static_cast<int8_t>(greatest);
    if (steps <= -256.0F)
        return static_cast<int8_t>(least);
    if (!(steps == steps))
        return static_cast<int8_t>(by.zero);
    const int32_t rounded = static_cast<int32_t>(steps < 0.0F ? steps - 0.5F : steps + 0.5F);
    return static_cast<int8_t>(clamped(rounded + by.zero, least));
}

float dequantised(int8_t q, const Quantisation& by)
{
    return by.scale * static_cast<float>(static_cast<int32_t>(q) - by.zero);
}

int32_t doublingHighProduct(int32_t a, int32_t b)
{
    if (a == INT32_MIN && b == INT32_MIN)
        return INT32_MAX;
    const int64_t product = static_cast<int64_t>(a) * b;
    const int64_t half = static_cast<int64_t>(1) << 30;
    // The division cuts towards zero: -1.5 becomes -1, as in the reference kernels.
    return static_cast<int32_t>((product + (product >= 0 ? half : 1 - half)) / (static_cast<int64_t>(1) << 31));
}

int32_t roundedShift(int32_t x, int32_t bits)
{
    const int32_t mask = static_cast<int32_t>((static_cast<int64_t>(1) << bits) - 1);
    const int32_t rest = x & mask;
    const int32_t limit = (mask >> 1) + (x < 0 ? 1 : 0);
    return (x >> bits) + (rest > limit ? 1 : 0);
}

void runLayer(const QuantisedLayer& layer, const int8_t* in, int8_t* out)
{
    const int8_t* weight = layer.weights;
    for (uint32_t output = 0; output < layer.outputs; ++output) {
        int32_t sum = layer.bias[output];
        for (uint32_t input = 0; input < layer.inputs; ++input)
            sum += static_cast<int32_t>(in[input]) * static_cast<int32_t>(*weight++);
        const int32_t up = layer.shift > 0 ? layer.shift : 0;
        const int32_t down = layer.shift > 0 ? 0 : -layer.shift;
        const int32_t scaled = roundedShift(doublingHighProduct(shiftedUp(sum, up), layer.multiplier), down);
        // Before the zero is added: the sum of both could leave 32 bits.
        const int32_t inRange = scaled > 1024 ? 1024 : scaled < -1024 ? -1024 : scaled;
        out[output] = static_cast<int8_t>(clamped(inRange + layer.outputZero, layer.lowest));
    }
}

} // namespace baseline
