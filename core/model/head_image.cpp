// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/head_image.h"

#include "core/model/recipe.h"

#include <bit>

namespace baseline::model {

namespace {

template <typename Enum>
std::uint32_t number(Enum value)
{
    return static_cast<std::uint32_t>(value);
}

std::uint32_t size(std::size_t value)
{
    return static_cast<std::uint32_t>(value);
}

/// The rows of a lower triangle, each as far as its diagonal.
void putTriangle(ImageBuilder& builder, const Matrix& matrix)
{
    for (std::size_t row = 0; row < matrix.rows; ++row)
        builder.putAll(std::vector<float>(matrix.row(row).begin(), matrix.row(row).begin() + std::ptrdiff_t(row) + 1));
}

Matrix triangleAt(const float* packed, std::size_t dimension)
{
    Matrix matrix(dimension, dimension);
    for (std::size_t row = 0; row < dimension; packed += ++row)
        std::copy_n(packed, row + 1, matrix.row(row).begin());
    return matrix;
}

/// Writes the parameters of a head's kind.
struct ParameterWriter {
    ImageBuilder& builder;

    void operator()(const KMeans& kmeans) const
    {
        builder.put(KMeansHeader{number(kmeans.rule), size(kmeans.centres.rows)});
        builder.putAll(kmeans.centres.values);
        builder.putAll(kmeans.radii);
    }

    void operator()(const Mahalanobis& gaussian) const
    {
        builder.putAll(gaussian.mean);
        putTriangle(builder, gaussian.whitening);
    }

    void operator()(const PcaMonitor& pca) const
    {
        builder.put(PcaMonitorHeader{size(pca.rows.rows), pca.t2Weight, pca.qWeight});
        builder.putAll(pca.mean);
        builder.putAll(pca.rows.values);
        builder.putAll(pca.inverseVariance);
    }

    void operator()(const Mixture& mixture) const
    {
        builder.put(MixtureHeader{number(mixture.shape), size(mixture.components.size())});
        for (const MixtureComponent& component : mixture.components) {
            builder.put(component.logWeight);
            builder.putAll(component.mean);
            if (mixture.shape == MixtureShape::Full)
                putTriangle(builder, component.whitening);
            else
                builder.putAll(component.whitening.values);
        }
    }

    void operator()(const Network& network) const
    {
        builder.put(NetworkHeader{number(network.role), size(network.layers.size())});
        for (const Layer& layer : network.layers) {
            builder.put(
                LayerHeader{size(layer.weights.columns), size(layer.weights.rows), number(layer.activation)});
            builder.putAll(layer.weights.values);
            builder.putAll(layer.bias);
        }
        builder.putAll(network.weight);
    }

    void operator()(const QuantisedNetwork& network) const
    {
        builder.put(QuantisedNetworkHeader{number(network.role), size(network.layers.size()), network.inputScale,
                                           network.inputZero, network.outputScale, network.outputZero});
        for (const QuantisedLayer& layer : network.layers) {
            builder.put(QuantisedLayerHeader{layer.inputs, layer.outputs, layer.multiplier, layer.shift,
                                             layer.outputZero, layer.lowest});
            builder.putAll(layer.weights);
            builder.putAll(layer.bias);
        }
        builder.putAll(network.weight);
    }

    void operator()(const NeighbourBank& bank) const
    {
        builder.put(NeighbourBankHeader{bank.neighbours, size(bank.rows.rows)});
        builder.putAll(bank.rows.values);
    }

    void operator()(const IsolationForest& forest) const
    {
        builder.put(
            IsolationForestHeader{size(forest.trees.roots.size()), size(forest.trees.nodes.size()), forest.usualPath});
        putTrees(forest.trees);
    }

    void operator()(const RandomForest& forest) const
    {
        builder.put(RandomForestHeader{size(forest.trees.roots.size()), size(forest.trees.nodes.size()),
                                       size(forest.shares.size() / forest.classes), forest.classes});
        putTrees(forest.trees);
        builder.putAll(forest.shares);
    }

    void operator()(const LargestDeviation&) const {}

    void operator()(const Consensus& consensus) const
    {
        for (const ConsensusMember& member : consensus.members)
            builder.put(
                baseline::ConsensusMember{member.head, number(member.rule), member.centre, member.spread});
    }

    void putTrees(const Trees& trees) const
    {
        builder.putAll(trees.roots);
        builder.putAll(trees.nodes);
    }
};

HeadKind kindOf(const Detector& detector)
{
    // In the order of the variant.
    constexpr HeadKind kinds[] = {HeadKind::KMeans,           HeadKind::Mahalanobis,   HeadKind::PcaMonitor,
                                  HeadKind::Mixture,          HeadKind::Network,       HeadKind::QuantisedNetwork,
                                  HeadKind::NeighbourBank,    HeadKind::IsolationForest, HeadKind::RandomForest,
                                  HeadKind::LargestDeviation, HeadKind::Consensus};
    static_assert(std::size(kinds) == std::variant_size_v<Detector>);
    return kinds[detector.index()];
}

Trees treesOf(const TreesView& view, std::size_t nodes)
{
    return {{view.roots, view.roots + view.count}, {view.nodes, view.nodes + nodes}};
}

/// Nodes of the last tree end where the walk of its last right sides does.
std::size_t nodeCount(const TreesView& view)
{
    std::size_t at = view.roots[view.count - 1];
    while (view.nodes[at].left != 0)
        at += 1U + view.nodes[at].left;
    return at + 1;
}

Network networkOf(const HeadView& view)
{
    Network network;
    network.role = view.isClassifier ? NetworkRole::Classify : NetworkRole::Reconstruct;
    const std::uint8_t* place = view.network.layers;
    for (std::uint32_t i = 0; i < view.network.layerCount; ++i) {
        const LayerView layer = layerAt(place);
        network.layers.push_back({matrixAt(layer.weights, layer.header.outputs, layer.header.inputs),
                                  floatsAt(layer.bias, layer.header.outputs),
                                  static_cast<LayerActivation>(layer.header.activation)});
        place = layer.next;
    }
    if (view.network.weight != nullptr)
        network.weight = floatsAt(view.network.weight, view.header.dimension);
    return network;
}

QuantisedNetwork quantisedOf(const HeadView& view)
{
    const QuantisedNetworkView& from = view.quantised;
    QuantisedNetwork network;
    network.role = view.isClassifier ? NetworkRole::Classify : NetworkRole::Reconstruct;
    network.inputScale = from.input.scale;
    network.inputZero = from.input.zero;
    network.outputScale = from.output.scale;
    network.outputZero = from.output.zero;
    const std::uint8_t* place = from.layers;
    for (std::uint32_t i = 0; i < from.layerCount; ++i) {
        const QuantisedLayerView at = quantisedLayerAt(place);
        const baseline::QuantisedLayer& layer = at.layer;
        const std::size_t weights = std::size_t{layer.inputs} * layer.outputs;
        network.layers.push_back({layer.inputs,
                                  layer.outputs,
                                  {layer.weights, layer.weights + weights},
                                  {layer.bias, layer.bias + layer.outputs},
                                  layer.multiplier,
                                  layer.shift,
                                  layer.outputZero,
                                  layer.lowest});
        place = at.next;
    }
    if (from.weight != nullptr)
        network.weight = floatsAt(from.weight, view.header.dimension);
    return network;
}

Mixture mixtureOf(const HeadView& view)
{
    const std::size_t d = view.header.dimension;
    Mixture mixture;
    mixture.shape = static_cast<MixtureShape>(view.mixture.header.shape);
    const float* component = view.mixture.components;
    for (std::uint32_t i = 0; i < view.mixture.header.components; ++i, component += view.mixture.stride) {
        const float* const whitening = component + 1 + d;
        mixture.components.push_back({component[0], floatsAt(component + 1, d),
                                      mixture.shape == MixtureShape::Full ? triangleAt(whitening, d)
                                                                          : matrixAt(whitening, 1, d)});
    }
    return mixture;
}

RandomForest forestOf(const RandomForestView& view)
{
    const std::size_t nodes = nodeCount(view.trees);
    RandomForest forest{treesOf(view.trees, nodes), view.classes, {}};
    std::size_t leaves = 0;
    for (const TreeNode& node : forest.trees.nodes) {
        if (node.left == 0)
            leaves = std::max(leaves, static_cast<std::size_t>(node.threshold) + 1);
    }
    forest.shares.assign(view.shares, view.shares + leaves * view.classes);
    return forest;
}

Consensus consensusOf(const HeadView& view)
{
    Consensus consensus;
    for (std::uint32_t i = 0; i < view.header.dimension; ++i) {
        const baseline::ConsensusMember& member = view.members[i];
        consensus.members.push_back(
            {member.head, static_cast<MemberRule>(member.rule), member.centre, member.spread});
    }
    return consensus;
}

Detector detectorOf(const HeadView& view)
{
    const std::size_t d = view.header.dimension;
    switch (view.kind) {
    case HeadKind::KMeans:
        break;
    case HeadKind::Mahalanobis:
        return Mahalanobis{floatsAt(view.mahalanobis.mean, d), triangleAt(view.mahalanobis.whitening, d)};
    case HeadKind::PcaMonitor: {
        const PcaMonitorView& pca = view.pca;
        return PcaMonitor{floatsAt(pca.mean, d), matrixAt(pca.rows, pca.header.components, d),
                          floatsAt(pca.inverseVariance, pca.header.components), pca.header.t2Weight,
                          pca.header.qWeight};
    }
    case HeadKind::Mixture:
        return mixtureOf(view);
    case HeadKind::Network:
        return networkOf(view);
    case HeadKind::QuantisedNetwork:
        return quantisedOf(view);
    case HeadKind::NeighbourBank:
        return NeighbourBank{view.bank.header.neighbours, matrixAt(view.bank.rows, view.bank.header.rows, d)};
    case HeadKind::IsolationForest:
        return IsolationForest{treesOf(view.isolation.trees, nodeCount(view.isolation.trees)),
                               view.isolation.usualPath};
    case HeadKind::RandomForest:
        return forestOf(view.forest);
    case HeadKind::LargestDeviation:
        return LargestDeviation{};
    case HeadKind::Consensus:
        return consensusOf(view);
    }
    return KMeans{static_cast<KMeansRule>(view.kmeans.rule), matrixAt(view.kmeans.centres, view.kmeans.clusters, d),
                  floatsAt(view.kmeans.radii, view.kmeans.clusters)};
}

} // namespace

std::size_t inputCount(const Model& model, const Head& head)
{
    switch (head.input) {
    case HeadInput::Scaled:
        break;
    case HeadInput::Projected:
        return model.projection ? model.projection->rows.rows : 0;
    case HeadInput::Blocks: {
        std::vector<FeatureBlock> chosen;
        for (std::size_t i = 0; i < model.features.size(); ++i) {
            if ((head.blocks >> i & 1) != 0)
                chosen.push_back(model.features[i]);
        }
        return featuresPerChannel(chosen) * model.stream.channels;
    }
    case HeadInput::Heads:
        return dimensionOf(head.detector);
    }
    return model.scaler.mean.size();
}

void putHead(ImageBuilder& builder, const Model& model, const Head& head)
{
    builder.beginSection(SectionTag::Head);
    builder.put(HeadHeader{number(kindOf(head.detector)), number(head.input) | std::uint32_t{head.blocks} << 8,
                           size(inputCount(model, head)), head.threshold, number(head.certificate.kind),
                           head.certificate.alpha, head.certificate.calibrationWindows, head.certificate.rank});
    std::visit(ParameterWriter{builder}, head.detector);
    builder.endSection();
}

void putNames(ImageBuilder& builder, std::size_t index, const std::vector<std::string>& names)
{
    if (names.empty())
        return;
    builder.beginSection(SectionTag::Names);
    builder.put(NamesHeader{size(index), size(names.size())});
    for (const std::string& name : names) {
        struct {
            char text[nameBytes];
        } field{};
        copyText(name, field.text);
        builder.put(field);
    }
    builder.endSection();
}

Head headOf(const HeadView& view)
{
    Head head;
    head.input = view.input;
    head.blocks = static_cast<std::uint8_t>(view.blocks);
    head.threshold = view.header.threshold;
    head.certificate = {static_cast<CertificateKind>(view.header.certificate), view.header.alpha,
                        view.header.calibrationWindows, view.header.rank};
    head.detector = detectorOf(view);
    for (std::uint32_t i = 0; i < view.nameCount; ++i)
        head.names.emplace_back(view.names + std::size_t{i} * nameBytes);
    return head;
}

} // namespace baseline::model
