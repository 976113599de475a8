// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/detector_text.h"

#include <sstream>

namespace baseline::model {

namespace {

template <typename... Parts>
std::string joined(const Parts&... parts)
{
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

std::string widths(const Network& network)
{
    std::string result = joined(dimensionOf(network));
    for (const Layer& layer : network.layers)
        result += joined('-', layer.weights.rows);
    return result;
}

std::string widths(const QuantisedNetwork& network)
{
    std::string result = joined(dimensionOf(network));
    for (const QuantisedLayer& layer : network.layers)
        result += joined('-', layer.outputs);
    return result;
}

DetectorText network(NetworkRole role, const std::string& widths, const std::string& kind)
{
    if (role == NetworkRole::Classify)
        return {joined("classifier network ", widths, kind), "share of the most likely class"};
    return {joined("autoencoder ", widths, kind), "mean weighted square of what it does not give back"};
}

struct Describe {
    DetectorText operator()(const KMeans& kmeans) const
    {
        const bool minusRadius = kmeans.rule == KMeansRule::DistanceMinusRadius;
        return {joined("k-means, ", kmeans.centres.rows, " clusters of ", kmeans.centres.columns, " numbers"),
                std::string("distance to the nearest centre") + (minusRadius ? ", less its radius" : "")};
    }
    DetectorText operator()(const Mahalanobis& gaussian) const
    {
        return {joined("Mahalanobis distance of ", gaussian.mean.size(), " numbers"),
                "squared distance from the mean, in the spread of the baseline"};
    }
    DetectorText operator()(const PcaMonitor& pca) const
    {
        return {joined("PCA monitor, ", pca.rows.rows, " components of ", pca.mean.size(), " numbers"),
                "T squared and Q, each over its limit, added"};
    }
    DetectorText operator()(const Mixture& mixture) const
    {
        return {joined("Gaussian mixture, ", mixture.components.size(), " components of ", dimensionOf(mixture),
                       " numbers"),
                "negative log density"};
    }
    DetectorText operator()(const Network& one) const { return network(one.role, widths(one), ""); }
    DetectorText operator()(const QuantisedNetwork& one) const { return network(one.role, widths(one), ", int8"); }
    DetectorText operator()(const NeighbourBank& bank) const
    {
        return {joined("neighbour bank, ", bank.rows.rows, " rows of ", bank.rows.columns, " numbers"),
                joined("mean distance to the nearest ", bank.neighbours)};
    }
    DetectorText operator()(const IsolationForest& forest) const
    {
        return {joined("isolation forest, ", forest.trees.roots.size(), " trees"),
                "2^(-mean path / usual path): 0.5 is usual, 1 is alone"};
    }
    DetectorText operator()(const RandomForest& forest) const
    {
        return {joined("random forest, ", forest.trees.roots.size(), " trees, ", forest.classes, " classes"),
                "share of the most likely class"};
    }
    DetectorText operator()(const LargestDeviation&) const
    {
        return {"largest deviation", "largest |feature - mean| in standard deviations"};
    }
    DetectorText operator()(const Consensus& consensus) const
    {
        return {joined("consensus of ", consensus.members.size(), " detectors"),
                "mean of their scores, each in its own robust deviations"};
    }
};

} // namespace

DetectorText textOf(const Detector& detector)
{
    return std::visit(Describe{}, detector);
}

} // namespace baseline::model
