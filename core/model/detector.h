// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "firmware/src/model/image_format.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace baseline::model {

// What each kind of head holds; firmware/src/model/image_format.h has the formulas. d is the number of its inputs.

struct KMeans {
    KMeansRule rule = KMeansRule::NearestDistance;
    Matrix centres; ///< one row a cluster
    std::vector<float> radii;

    friend bool operator==(const KMeans&, const KMeans&) = default;
};

struct Mahalanobis {
    std::vector<float> mean;
    Matrix whitening; ///< d x d, lower triangular

    friend bool operator==(const Mahalanobis&, const Mahalanobis&) = default;
};

struct PcaMonitor {
    std::vector<float> mean;
    Matrix rows; ///< one row a component
    std::vector<float> inverseVariance;
    float t2Weight = 0.0F;
    float qWeight = 0.0F;

    friend bool operator==(const PcaMonitor&, const PcaMonitor&) = default;
};

struct MixtureComponent {
    float logWeight = 0.0F;
    std::vector<float> mean;
    Matrix whitening; ///< d x d, lower triangular; of a diagonal mixture 1 x d

    friend bool operator==(const MixtureComponent&, const MixtureComponent&) = default;
};

struct Mixture {
    MixtureShape shape = MixtureShape::Full;
    std::vector<MixtureComponent> components;

    friend bool operator==(const Mixture&, const Mixture&) = default;
};

struct Layer {
    Matrix weights; ///< outputs x inputs
    std::vector<float> bias;
    LayerActivation activation = LayerActivation::Linear;

    friend bool operator==(const Layer&, const Layer&) = default;
};

struct Network {
    NetworkRole role = NetworkRole::Reconstruct;
    std::vector<Layer> layers;
    std::vector<float> weight; ///< of the squared residuals, one an input; empty for a classifier

    friend bool operator==(const Network&, const Network&) = default;
};

struct QuantisedLayer {
    std::uint32_t inputs = 0;
    std::uint32_t outputs = 0;
    std::vector<std::int8_t> weights;
    std::vector<std::int32_t> bias;
    std::int32_t multiplier = 0;
    std::int32_t shift = 0;
    std::int32_t outputZero = 0;
    std::int32_t lowest = -128;

    friend bool operator==(const QuantisedLayer&, const QuantisedLayer&) = default;
};

struct QuantisedNetwork {
    NetworkRole role = NetworkRole::Reconstruct;
    float inputScale = 1.0F;
    std::int32_t inputZero = 0;
    float outputScale = 1.0F;
    std::int32_t outputZero = 0;
    std::vector<QuantisedLayer> layers;
    std::vector<float> weight;

    friend bool operator==(const QuantisedNetwork&, const QuantisedNetwork&) = default;
};

struct NeighbourBank {
    std::uint32_t neighbours = 3;
    Matrix rows;

    friend bool operator==(const NeighbourBank&, const NeighbourBank&) = default;
};

/// Trees in preorder, one after the other.
struct Trees {
    std::vector<std::uint32_t> roots;
    std::vector<TreeNode> nodes;

    friend bool operator==(const Trees& a, const Trees& b);
};

struct IsolationForest {
    Trees trees;
    float usualPath = 1.0F;

    friend bool operator==(const IsolationForest&, const IsolationForest&) = default;
};

struct RandomForest {
    Trees trees;
    std::uint32_t classes = 0;
    std::vector<std::uint8_t> shares; ///< leaves x classes, 255 is all

    friend bool operator==(const RandomForest&, const RandomForest&) = default;
};

/// The largest |z|: of RMS features, the plain level watch that every detector must beat.
struct LargestDeviation {
    friend bool operator==(const LargestDeviation&, const LargestDeviation&) = default;
};

struct ConsensusMember {
    std::uint32_t head = 0; ///< index of an earlier one
    MemberRule rule = MemberRule::Plain;
    float centre = 0.0F;
    float spread = 1.0F;

    friend bool operator==(const ConsensusMember&, const ConsensusMember&) = default;
};

struct Consensus {
    std::vector<ConsensusMember> members;

    friend bool operator==(const Consensus&, const Consensus&) = default;
};

using Detector = std::variant<KMeans, Mahalanobis, PcaMonitor, Mixture, Network, QuantisedNetwork, NeighbourBank,
                              IsolationForest, RandomForest, LargestDeviation, Consensus>;

/// Numbers that it takes; 0 for LargestDeviation and the forests, which take any.
std::size_t dimensionOf(const Detector& detector);
/// Its arrays fit each other.
bool isConsistent(const Detector& detector);
/// Tells classes apart and never judges: it needs another head beside it.
bool isClassifier(const Detector& detector);

} // namespace baseline::model
