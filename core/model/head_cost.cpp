// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/head_cost.h"

#include "core/model/head_image.h"

namespace baseline::model {

namespace {

constexpr std::string_view names[] = {
    "Head",        "ClusterPair",  "ClusterTerm", "RadiusPair",    "BankPair",  "Neighbour",  "Gathered", "Offset",
    "GaussianRow", "GaussianTerm", "DiagonalTerm", "Component",    "PcaTerm",   "Exponential", "Layer",   "Neuron",
    "TanhNeuron",  "SigmoidNeuron", "LayerTerm",  "ByteNeuron",    "ByteTerm",  "Quantised",  "Residual", "Step",
    "Tree",        "TreeNode",     "Share",       "Deviation",     "Member",    "LogMember"};
static_assert(std::size(names) == static_cast<std::size_t>(HeadLoop::Count));

// Of the build -Os -mfloat-abi=softfp, in the order of HeadLoop; a loop that is nearly always beside another one may have got
// none of their sum. The largest error of 102 models is 9 %, of isolation forests on 4 features 11 %.
constexpr HeadLoops instructions = {
    30.19, // Head
    44.03, // ClusterPair
    10.68, // ClusterTerm
    47.85, // RadiusPair
    50.63, // BankPair
    0, // Neighbour
    31.15, // Gathered
    0, // Offset
    24.7, // GaussianRow
    5.663, // GaussianTerm
    17.25, // DiagonalTerm
    42.73, // Component
    12, // PcaTerm
    72.36, // Exponential
    39.88, // Layer
    29.72, // Neuron
    58.45, // TanhNeuron
    0, // SigmoidNeuron
    6.031, // LayerTerm
    82.47, // ByteNeuron
    6.066, // ByteTerm
    42.59, // Quantised
    0, // Residual
    36.76, // Step
    88.04, // Tree
    5.575, // TreeNode
    2.492, // Share
    12.14, // Deviation
    51.35, // Member
    0, // LogMember
};

double number(std::size_t value)
{
    return static_cast<double>(value);
}

/// Adds up the loops of one head.
struct Counter {
    HeadLoops loops{};
    std::size_t d = 0; ///< numbers of its input

    double& at(HeadLoop loop) { return loops[static_cast<std::size_t>(loop)]; }

    void operator()(const KMeans& kmeans)
    {
        const double pairs = number((kmeans.centres.rows + 1) / 2);
        at(HeadLoop::ClusterPair) += pairs;
        at(HeadLoop::ClusterTerm) += pairs * number(d);
        if (kmeans.rule == KMeansRule::DistanceMinusRadius)
            at(HeadLoop::RadiusPair) += pairs;
    }

    void operator()(const Mahalanobis&) { addGaussian(); }

    void operator()(const PcaMonitor& pca)
    {
        at(HeadLoop::Offset) += 2.0 * number(d);
        at(HeadLoop::Component) += number(pca.rows.rows);
        at(HeadLoop::PcaTerm) += number(pca.rows.rows * d);
        at(HeadLoop::Residual) += number(d);
    }

    void operator()(const Mixture& mixture)
    {
        for (std::size_t i = 0; i < mixture.components.size(); ++i) {
            at(HeadLoop::Component) += 1.0;
            at(HeadLoop::Exponential) += 1.0;
            if (mixture.shape == MixtureShape::Full) {
                addGaussian();
            } else {
                at(HeadLoop::Offset) += number(d);
                at(HeadLoop::DiagonalTerm) += number(d);
            }
        }
    }

    void operator()(const Network& network)
    {
        for (const Layer& layer : network.layers) {
            at(HeadLoop::Layer) += 1.0;
            at(HeadLoop::Neuron) += number(layer.bias.size());
            at(HeadLoop::LayerTerm) += number(layer.weights.values.size());
            if (layer.activation == LayerActivation::Tanh)
                at(HeadLoop::TanhNeuron) += number(layer.bias.size());
            if (layer.activation == LayerActivation::Sigmoid)
                at(HeadLoop::SigmoidNeuron) += number(layer.bias.size());
        }
        addOutputs(network.role, network.layers.back().bias.size());
    }

    void operator()(const QuantisedNetwork& network)
    {
        at(HeadLoop::Quantised) += number(d + network.layers.back().outputs);
        for (const QuantisedLayer& layer : network.layers) {
            at(HeadLoop::Layer) += 1.0;
            at(HeadLoop::ByteNeuron) += number(layer.outputs);
            at(HeadLoop::ByteTerm) += number(layer.weights.size());
        }
        addOutputs(network.role, network.layers.back().outputs);
    }

    void operator()(const NeighbourBank& bank)
    {
        const double pairs = number((bank.rows.rows + 1) / 2);
        at(HeadLoop::BankPair) += pairs;
        at(HeadLoop::ClusterTerm) += pairs * number(d);
        at(HeadLoop::Neighbour) += bank.neighbours;
    }

    void operator()(const IsolationForest& forest) { addTrees(forest.trees, 0); }
    void operator()(const RandomForest& forest) { addTrees(forest.trees, forest.classes); }
    void operator()(const LargestDeviation&) { at(HeadLoop::Deviation) += number(d); }

    void operator()(const Consensus& consensus)
    {
        for (const ConsensusMember& member : consensus.members) {
            at(HeadLoop::Member) += 1.0;
            if (member.rule == MemberRule::Logarithm)
                at(HeadLoop::LogMember) += 1.0;
        }
    }

    void addGaussian()
    {
        at(HeadLoop::Offset) += number(d);
        at(HeadLoop::GaussianRow) += number(d);
        at(HeadLoop::GaussianTerm) += number(d * (d + 1) / 2);
    }

    void addOutputs(NetworkRole role, std::size_t outputs)
    {
        at(role == NetworkRole::Classify ? HeadLoop::Exponential : HeadLoop::Residual) += number(outputs);
    }

    void addTrees(const Trees& trees, std::size_t classes)
    {
        at(HeadLoop::Step) += number(d);
        at(HeadLoop::Tree) += number(trees.roots.size());
        at(HeadLoop::Share) += number(trees.roots.size() * classes);
        for (std::size_t i = 0; i < trees.roots.size(); ++i)
            at(HeadLoop::TreeNode) += meanDepth(trees.nodes, trees.roots[i], 0).mean();
    }

    struct Depths {
        double sum = 0.0;
        double leaves = 0.0;
        double mean() const { return sum / leaves; }
    };

    /// Of the leaves below a node that stands `depth` deep.
    static Depths meanDepth(const std::vector<TreeNode>& nodes, std::size_t node, std::size_t depth)
    {
        if (nodes[node].left == 0)
            return {number(depth), 1.0};
        const Depths left = meanDepth(nodes, node + 1, depth + 1);
        const Depths right = meanDepth(nodes, node + 1U + nodes[node].left, depth + 1);
        return {left.sum + right.sum, left.leaves + right.leaves};
    }
};

} // namespace

HeadLoops loopsOf(const Model& model, const Head& head)
{
    Counter counter;
    counter.d = inputCount(model, head);
    counter.at(HeadLoop::Head) = 1.0;
    if (head.input == HeadInput::Blocks)
        counter.at(HeadLoop::Gathered) = number(counter.d);
    std::visit(counter, head.detector);
    return counter.loops;
}

std::string_view nameOf(HeadLoop loop)
{
    return names[static_cast<std::size_t>(loop)];
}

double headInstructions(const Model& model, const Head& head)
{
    const HeadLoops loops = loopsOf(model, head);
    double sum = 0.0;
    for (std::size_t i = 0; i < loops.size(); ++i)
        sum += loops[i] * instructions[i];
    return sum;
}

} // namespace baseline::model
