// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/network_reader.h"

namespace baseline {

namespace {

bool isWidth(uint32_t width)
{
    return width >= 1 && width <= maxWidth;
}

bool isRole(uint32_t role)
{
    return role <= static_cast<uint32_t>(NetworkRole::Classify);
}

/// Reads what follows the layers, once `outputs` is what comes out of the last one.
ImageFault finish(SectionReader& body, HeadView& head, uint32_t role, uint32_t outputs, const float*& weight)
{
    head.isClassifier = role == static_cast<uint32_t>(NetworkRole::Classify);
    if (head.isClassifier ? outputs < 2 || outputs > maxClasses : outputs != head.header.dimension)
        return ImageFault::Head;
    weight = head.isClassifier ? nullptr : body.floats(outputs);
    if (!body.finished())
        return ImageFault::Section;
    return body.finite() ? ImageFault::None : ImageFault::NotFinite;
}

bool isGood(const QuantisedLayerHeader& layer)
{
    return layer.multiplier >= 1 << 30 && layer.shift >= -31 && layer.shift <= 15 && layer.outputZero >= -128
           && layer.outputZero <= 127 && layer.lowest >= -128 && layer.lowest <= 127;
}

ImageFault checkQuantisation(const Quantisation& by)
{
    if (!isFinite(by.scale))
        return ImageFault::NotFinite;
    if (by.scale <= 0.0F)
        return ImageFault::ZeroScale;
    return by.zero >= -128 && by.zero <= 127 ? ImageFault::None : ImageFault::Head;
}

} // namespace

LayerView layerAt(const uint8_t* place)
{
    LayerView layer;
    memcpy(&layer.header, place, sizeof layer.header);
    layer.weights = reinterpret_cast<const float*>(place + sizeof layer.header);
    layer.bias = layer.weights + static_cast<size_t>(layer.header.inputs) * layer.header.outputs;
    layer.next = reinterpret_cast<const uint8_t*>(layer.bias + layer.header.outputs);
    return layer;
}

QuantisedLayerView quantisedLayerAt(const uint8_t* place)
{
    QuantisedLayerHeader header;
    memcpy(&header, place, sizeof header);
    const uint8_t* const weights = place + sizeof header;
    const size_t bytes = (static_cast<size_t>(header.inputs) * header.outputs + 3) / 4 * 4;
    const int32_t* const bias = reinterpret_cast<const int32_t*>(weights + bytes);
    return {{header.inputs, header.outputs, reinterpret_cast<const int8_t*>(weights), bias, header.multiplier,
             header.shift, header.outputZero, header.lowest},
            reinterpret_cast<const uint8_t*>(bias + header.outputs)};
}

ImageFault readNetwork(SectionReader& body, HeadView& head)
{
    const NetworkHeader header = body.value<NetworkHeader>();
    if (!body.ok() || !isRole(header.role) || header.layers < 1 || header.layers > maxLayers)
        return ImageFault::Head;
    NetworkView& network = head.network;
    network.layerCount = header.layers;
    network.layers = body.here();
    uint32_t width = head.header.dimension;
    for (uint32_t i = 0; i < header.layers; ++i) {
        const LayerHeader layer = body.value<LayerHeader>();
        const bool known = layer.activation <= static_cast<uint32_t>(LayerActivation::Sigmoid);
        if (!body.ok() || !known || layer.inputs != width || !isWidth(layer.outputs))
            return ImageFault::Head;
        body.floats(static_cast<size_t>(layer.inputs) * layer.outputs);
        body.floats(layer.outputs);
        width = layer.outputs;
    }
    network.outputs = width;
    return finish(body, head, header.role, width, network.weight);
}

ImageFault readQuantisedNetwork(SectionReader& body, HeadView& head)
{
    const QuantisedNetworkHeader header = body.value<QuantisedNetworkHeader>();
    if (!body.ok() || !isRole(header.role) || header.layers < 1 || header.layers > maxLayers)
        return ImageFault::Head;
    QuantisedNetworkView& network = head.quantised;
    network.layerCount = header.layers;
    network.input = {header.inputScale, header.inputZero};
    network.output = {header.outputScale, header.outputZero};
    ImageFault fault = checkQuantisation(network.input);
    if (fault == ImageFault::None)
        fault = checkQuantisation(network.output);
    if (fault != ImageFault::None)
        return fault;
    network.layers = body.here();
    uint32_t width = head.header.dimension;
    for (uint32_t i = 0; i < header.layers; ++i) {
        const QuantisedLayerHeader layer = body.value<QuantisedLayerHeader>();
        if (!body.ok() || !isGood(layer) || layer.inputs != width || !isWidth(layer.outputs))
            return ImageFault::Head;
        body.array<int8_t>(static_cast<size_t>(layer.inputs) * layer.outputs);
        const int32_t* const bias = body.array<int32_t>(layer.outputs);
        // The sum of 256 products of 8 bits fits 24, so a bias within 30 leaves no way out of 32.
        for (uint32_t j = 0; bias != nullptr && j < layer.outputs; ++j) {
            if (bias[j] < -(1 << 30) || bias[j] > 1 << 30)
                return ImageFault::Head;
        }
        width = layer.outputs;
    }
    network.outputs = width;
    return finish(body, head, header.role, width, network.weight);
}

} // namespace baseline
