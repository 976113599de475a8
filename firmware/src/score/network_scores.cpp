// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/exponential.h"
#include "numeric/finite.h"
#include "score/head_score.h"

namespace baseline {

namespace {

float activated(float x, LayerActivation activation)
{
    switch (activation) {
    case LayerActivation::Linear:
        break;
    case LayerActivation::Relu:
        // Written so that what is no number comes through.
        return x < 0.0F ? 0.0F : x;
    case LayerActivation::Tanh:
        return 1.0F - 2.0F / (exactExp(2.0F * x) + 1.0F);
    case LayerActivation::Sigmoid:
        return 1.0F / (exactExp(-x) + 1.0F);
    }
    return x;
}

BASELINE_NOINLINE void runLayer(const LayerView& layer, const float* in, float* out)
{
    const float* weight = layer.weights;
    const LayerActivation activation = static_cast<LayerActivation>(layer.header.activation);
    for (uint32_t i = 0; i < layer.header.outputs; ++i) {
        float sum = layer.bias[i];
        for (const float *x = in, *const end = in + layer.header.inputs; x != end; ++x)
            sum += *weight++ * *x;
        out[i] = activated(sum, activation);
    }
}

HeadScore reconstructionError(const float* x, const float* y, const float* weight, uint32_t dimension)
{
    float sum = 0.0F;
    for (uint32_t i = 0; i < dimension; ++i) {
        const float residual = x[i] - y[i];
        sum += weight[i] * (residual * residual);
    }
    return {sum / static_cast<float>(dimension), noCategory};
}

/// Of what comes out of a classifier, before its softmax.
HeadScore likeliest(const float* y, uint32_t classes)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < classes; ++i) {
        if (y[i] > y[best])
            best = i;
    }
    float sum = 0.0F;
    for (uint32_t i = 0; i < classes; ++i) {
        const float below = y[i] - y[best];
        if (!isFinite(below))
            return {below, noCategory};
        sum += exactExp(below);
    }
    return {1.0F / sum, best};
}

} // namespace

HeadScore scoreNetwork(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const NetworkView& network = head.network;
    float* out = scratch.first;
    float* other = scratch.second;
    const float* in = x;
    const uint8_t* place = network.layers;
    for (uint32_t i = 0; i < network.layerCount; ++i) {
        const LayerView layer = layerAt(place);
        runLayer(layer, in, out);
        place = layer.next;
        in = out;
        out = other;
        other = const_cast<float*>(in);
    }
    return head.isClassifier ? likeliest(in, network.outputs)
                             : reconstructionError(x, in, network.weight, head.header.dimension);
}

HeadScore scoreQuantisedNetwork(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const QuantisedNetworkView& network = head.quantised;
    const uint32_t dimension = head.header.dimension;
    for (uint32_t i = 0; i < dimension; ++i) {
        if (!isFinite(x[i]))
            return {x[i], noCategory};
    }
    // Eight bits take a quarter of the room of the floats that the scratch is made for.
    int8_t* out = reinterpret_cast<int8_t*>(scratch.first);
    int8_t* in = out + maxWidth;
    for (uint32_t i = 0; i < dimension; ++i)
        in[i] = quantised(x[i], network.input);
    const uint8_t* place = network.layers;
    for (uint32_t i = 0; i < network.layerCount; ++i) {
        const QuantisedLayerView layer = quantisedLayerAt(place);
        baseline::runLayer(layer.layer, in, out);
        place = layer.next;
        int8_t* const done = out;
        out = in;
        in = done;
    }
    float* const y = scratch.second;
    for (uint32_t i = 0; i < network.outputs; ++i)
        y[i] = dequantised(in[i], network.output);
    return head.isClassifier ? likeliest(y, network.outputs) : reconstructionError(x, y, network.weight, dimension);
}

} // namespace baseline
