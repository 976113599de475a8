// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/detector.h"

#include <algorithm>

namespace baseline::model {

namespace {

struct Dimension {
    std::size_t operator()(const KMeans& kmeans) const { return kmeans.centres.columns; }
    std::size_t operator()(const Mahalanobis& gaussian) const { return gaussian.mean.size(); }
    std::size_t operator()(const PcaMonitor& pca) const { return pca.mean.size(); }
    std::size_t operator()(const Mixture& mixture) const
    {
        return mixture.components.empty() ? 0 : mixture.components.front().mean.size();
    }
    std::size_t operator()(const Network& network) const
    {
        return network.layers.empty() ? 0 : network.layers.front().weights.columns;
    }
    std::size_t operator()(const QuantisedNetwork& network) const
    {
        return network.layers.empty() ? 0 : network.layers.front().inputs;
    }
    std::size_t operator()(const NeighbourBank& bank) const { return bank.rows.columns; }
    std::size_t operator()(const IsolationForest&) const { return 0; }
    std::size_t operator()(const RandomForest&) const { return 0; }
    std::size_t operator()(const LargestDeviation&) const { return 0; }
    std::size_t operator()(const Consensus& consensus) const { return consensus.members.size(); }
};

bool isShaped(const Matrix& matrix, std::size_t rows, std::size_t columns)
{
    return matrix.rows == rows && matrix.columns == columns && matrix.values.size() == rows * columns;
}

/// Whether the arrays of a detector fit each other: what the image does not repeat, its reader cannot check.
struct Consistent {
    bool operator()(const KMeans& kmeans) const { return kmeans.radii.size() == kmeans.centres.rows; }
    bool operator()(const Mahalanobis& gaussian) const
    {
        return isShaped(gaussian.whitening, gaussian.mean.size(), gaussian.mean.size());
    }
    bool operator()(const PcaMonitor& pca) const
    {
        return isShaped(pca.rows, pca.inverseVariance.size(), pca.mean.size());
    }
    bool operator()(const Mixture& mixture) const
    {
        const std::size_t d = Dimension{}(mixture);
        const std::size_t rows = mixture.shape == MixtureShape::Full ? d : 1;
        return std::ranges::all_of(mixture.components, [d, rows](const MixtureComponent& component) {
            return component.mean.size() == d && isShaped(component.whitening, rows, d);
        });
    }
    bool operator()(const Network& network) const
    {
        return std::ranges::all_of(network.layers, [](const Layer& layer) {
            return isShaped(layer.weights, layer.bias.size(), layer.weights.columns);
        });
    }
    bool operator()(const QuantisedNetwork& network) const
    {
        return std::ranges::all_of(network.layers, [](const QuantisedLayer& layer) {
            return layer.weights.size() == std::size_t{layer.inputs} * layer.outputs
                   && layer.bias.size() == layer.outputs;
        });
    }
    bool operator()(const NeighbourBank&) const { return true; }
    bool operator()(const IsolationForest&) const { return true; }
    bool operator()(const RandomForest& forest) const
    {
        return forest.classes > 0 && forest.shares.size() % forest.classes == 0;
    }
    bool operator()(const LargestDeviation&) const { return true; }
    bool operator()(const Consensus&) const { return true; }
};

} // namespace

bool operator==(const Trees& a, const Trees& b)
{
    const auto same = [](const TreeNode& one, const TreeNode& other) {
        return one.threshold == other.threshold && one.feature == other.feature && one.left == other.left;
    };
    return a.roots == b.roots && std::ranges::equal(a.nodes, b.nodes, same);
}

std::size_t dimensionOf(const Detector& detector)
{
    return std::visit(Dimension{}, detector);
}

bool isConsistent(const Detector& detector)
{
    return std::visit(Consistent{}, detector);
}

bool isClassifier(const Detector& detector)
{
    if (const auto* network = std::get_if<Network>(&detector))
        return network->role == NetworkRole::Classify;
    if (const auto* quantised = std::get_if<QuantisedNetwork>(&detector))
        return quantised->role == NetworkRole::Classify;
    return std::holds_alternative<RandomForest>(detector);
}

} // namespace baseline::model
