// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/quantised_mlp.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace baseline::learn {

namespace {

constexpr double mostWeight = 127.0;
constexpr float smallestScale = 1e-9F;

Status check(const Mlp& network, const Matrix& calibration, const QuantiseOptions& options)
{
    if (Status sound = checkTable(calibration); !sound)
        return sound;
    if (!(options.range > 0.5 && options.range <= 1.0))
        return invalid("range", "a range holds more than half of the values");
    if (network.layers.empty())
        return invalid("network", "a network has at least one layer");
    std::size_t inputs = calibration.columns;
    for (const DenseLayer& layer : network.layers) {
        if (layer.activation != Activation::Linear && layer.activation != Activation::Relu)
            return invalid("network", "only Relu and linear layers have an eight-bit form");
        if (layer.weights.columns != inputs || layer.bias.size() != layer.weights.rows || layer.weights.rows == 0)
            return invalid("network", "the layers do not fit each other");
        inputs = layer.weights.rows;
    }
    return done();
}

/// The range that holds the wanted share, the same number left out at either end.
Quantisation quantisationOf(const std::vector<float>& all, double share)
{
    const auto left = static_cast<std::size_t>(0.5 * (1.0 - share) * static_cast<double>(all.size()));
    if (left == 0) { // the usual case, and many times as quick as an order
        const auto [least, greatest] = std::ranges::minmax(all);
        return learn::quantisationOf(least, greatest);
    }
    std::vector<float> values = all;
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(left);
    const auto high = values.end() - 1 - static_cast<std::ptrdiff_t>(left);
    std::ranges::nth_element(values, low);
    const float least = *low;
    std::ranges::nth_element(values, high);
    return learn::quantisationOf(least, *high);
}

/// Each row's sum of products with the input's zero is the same for all inputs: it goes into the bias.
std::int32_t foldedBias(double bias, double step, std::span<const std::int8_t> weights, std::int32_t inputZero)
{
    double folded = std::round(bias / step);
    for (const std::int8_t weight : weights)
        folded -= static_cast<double>(inputZero) * static_cast<double>(weight);
    constexpr double most = 2147483647.0;
    return static_cast<std::int32_t>(std::clamp(folded, -most, most));
}

Result<QuantisedDense> quantiseLayer(const DenseLayer& layer, const Quantisation& in, const Quantisation& out)
{
    double largest = 0.0;
    for (const float weight : layer.weights.values)
        largest = std::max(largest, std::abs(static_cast<double>(weight)));
    const double scale = std::max(largest / mostWeight, static_cast<double>(smallestScale));
    QuantisedDense dense;
    dense.inputs = layer.weights.columns;
    dense.outputs = layer.weights.rows;
    for (const float weight : layer.weights.values)
        dense.weights.push_back(static_cast<std::int8_t>(std::lround(static_cast<double>(weight) / scale)));
    const double step = static_cast<double>(in.scale) * scale;
    for (std::size_t output = 0; output < dense.outputs; ++output) {
        const auto row = std::span<const std::int8_t>(dense.weights).subspan(output * dense.inputs, dense.inputs);
        dense.bias.push_back(foldedBias(static_cast<double>(layer.bias[output]), step, row, in.zero));
    }
    const FixedPoint factor = fixedPointOf(step / static_cast<double>(out.scale));
    if (factor.shift < -31 || factor.shift > 15)
        return invalid("network", "the scales of two layers lie too far apart");
    dense.multiplier = factor.multiplier;
    dense.shift = factor.shift;
    dense.outputZero = out.zero;
    dense.lowest = layer.activation == Activation::Relu ? out.zero : -128;
    return dense;
}

} // namespace

Quantisation quantisationOf(float least, float greatest)
{
    const double low = std::min(0.0, static_cast<double>(least));
    const double high = std::max(0.0, static_cast<double>(greatest));
    const auto scale = std::max(static_cast<float>((high - low) / 255.0), smallestScale);
    const double zero = std::round(-128.0 - low / static_cast<double>(scale));
    return {scale, static_cast<std::int32_t>(std::clamp(zero, -128.0, 127.0))};
}

FixedPoint fixedPointOf(double factor)
{
    assert(factor > 0.0 && std::isfinite(factor));
    int exponent = 0;
    const double share = std::frexp(factor, &exponent); // 0.5 to below 1
    auto multiplier = std::llround(share * 2147483648.0);
    if (multiplier == 2147483648LL) {
        multiplier /= 2;
        ++exponent;
    }
    return {static_cast<std::int32_t>(multiplier), exponent};
}

QuantisedLayer QuantisedDense::view() const
{
    return {static_cast<std::uint32_t>(inputs), static_cast<std::uint32_t>(outputs), weights.data(), bias.data(),
            multiplier, shift, outputZero, lowest};
}

std::size_t QuantisedMlp::bytes() const
{
    std::size_t sum = 0;
    for (const QuantisedDense& layer : layers)
        sum += layer.weights.size() + 4 * layer.bias.size();
    return sum;
}

Result<QuantisedMlp> quantise(const Mlp& network, const Matrix& calibration, const QuantiseOptions& options,
                              const Progress& progress)
{
    if (Status sound = check(network, calibration, options); !sound)
        return sound.error();
    QuantisedMlp quantised;
    quantised.input = quantisationOf(calibration.values, options.range);
    Quantisation in = quantised.input;
    Matrix values; // behind the last layer
    for (const DenseLayer& layer : network.layers) {
        values = outputsOf(Mlp{{layer}}, quantised.layers.empty() ? calibration : values, progress.stop);
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the quantisation was cancelled", {}};
        const Quantisation out = quantisationOf(values.values, options.range);
        Result<QuantisedDense> dense = quantiseLayer(layer, in, out);
        if (!dense)
            return dense.error();
        quantised.layers.push_back(std::move(*dense));
        in = out;
    }
    quantised.output = in;
    return quantised;
}

Matrix outputsOf(const QuantisedMlp& network, const Matrix& inputs)
{
    assert(!network.layers.empty() && network.layers.front().inputs == inputs.columns);
    Matrix outputs(inputs.rows, network.layers.back().outputs);
    std::vector<std::int8_t> values;
    std::vector<std::int8_t> next;
    for (std::size_t row = 0; row < inputs.rows; ++row) {
        values.clear();
        for (const float value : inputs.row(row))
            values.push_back(quantised(value, network.input));
        for (const QuantisedDense& layer : network.layers) {
            next.resize(layer.outputs);
            runLayer(layer.view(), values.data(), next.data());
            std::swap(values, next);
        }
        for (std::size_t output = 0; output < outputs.columns; ++output)
            outputs(row, output) = dequantised(values[output], network.output);
    }
    return outputs;
}

} // namespace baseline::learn
