// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/detector_words.h"

#include <QCoreApplication>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct DetectorWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::DetectorWords)
};

QString numbers(std::size_t count)
{
    return count == 1 ? DetectorWords::tr("one number")
                      : DetectorWords::tr("%n numbers", nullptr, static_cast<int>(count));
}

QString components(std::size_t count)
{
    return count == 1 ? DetectorWords::tr("one component")
                      : DetectorWords::tr("%n components", nullptr, static_cast<int>(count));
}

QString trees(std::size_t count)
{
    return count == 1 ? DetectorWords::tr("one tree") : DetectorWords::tr("%n trees", nullptr, static_cast<int>(count));
}

/// "12-6-3-6-12": the numbers that go in, and those of each layer.
QString widths(const model::Network& network)
{
    QString text = QString::number(model::dimensionOf(network));
    for (const model::Layer& layer : network.layers)
        text += QLatin1Char('-') + QString::number(layer.weights.rows);
    return text;
}

QString widths(const model::QuantisedNetwork& network)
{
    QString text = QString::number(model::dimensionOf(network));
    for (const model::QuantisedLayer& layer : network.layers)
        text += QLatin1Char('-') + QString::number(layer.outputs);
    return text;
}

bool classifies(const auto& network)
{
    return network.role == NetworkRole::Classify;
}

struct Name {
    QString operator()(const model::KMeans& kmeans) const
    {
        const auto count = static_cast<int>(kmeans.centres.rows);
        const QString clusters =
            count == 1 ? DetectorWords::tr("one cluster") : DetectorWords::tr("%n clusters", nullptr, count);
        return DetectorWords::tr("k-means, %1 of %2").arg(clusters, numbers(kmeans.centres.columns));
    }
    QString operator()(const model::Mahalanobis& gaussian) const
    {
        return DetectorWords::tr("Mahalanobis distance of %1").arg(numbers(gaussian.mean.size()));
    }
    QString operator()(const model::PcaMonitor& pca) const
    {
        return DetectorWords::tr("PCA monitor, %1 of %2").arg(components(pca.rows.rows), numbers(pca.mean.size()));
    }
    QString operator()(const model::Mixture& mixture) const
    {
        return DetectorWords::tr("Gaussian mixture, %1 of %2")
            .arg(components(mixture.components.size()), numbers(model::dimensionOf(mixture)));
    }
    QString operator()(const model::Network& one) const
    {
        return classifies(one) ? DetectorWords::tr("classifier network %1").arg(widths(one))
                               : DetectorWords::tr("autoencoder %1").arg(widths(one));
    }
    QString operator()(const model::QuantisedNetwork& one) const
    {
        return classifies(one) ? DetectorWords::tr("classifier network %1, int8").arg(widths(one))
                               : DetectorWords::tr("autoencoder %1, int8").arg(widths(one));
    }
    QString operator()(const model::NeighbourBank& bank) const
    {
        const auto count = static_cast<int>(bank.rows.rows);
        const QString rows = count == 1 ? DetectorWords::tr("one row") : DetectorWords::tr("%n rows", nullptr, count);
        return DetectorWords::tr("neighbour bank, %1 of %2").arg(rows, numbers(bank.rows.columns));
    }
    QString operator()(const model::IsolationForest& forest) const
    {
        return DetectorWords::tr("isolation forest, %1").arg(trees(forest.trees.roots.size()));
    }
    QString operator()(const model::RandomForest& forest) const
    {
        return DetectorWords::tr("random forest, %1, %2")
            .arg(trees(forest.trees.roots.size()),
                 DetectorWords::tr("%n classes", nullptr, static_cast<int>(forest.classes)));
    }
    QString operator()(const model::LargestDeviation&) const { return DetectorWords::tr("largest deviation"); }
    QString operator()(const model::Consensus& consensus) const
    {
        return DetectorWords::tr("consensus of %n detectors", nullptr, static_cast<int>(consensus.members.size()));
    }
};

struct Score {
    QString operator()(const model::KMeans& kmeans) const
    {
        return kmeans.rule == KMeansRule::DistanceMinusRadius
                   ? DetectorWords::tr("distance to the nearest centre, less its radius")
                   : DetectorWords::tr("distance to the nearest centre");
    }
    QString operator()(const model::Mahalanobis&) const
    {
        return DetectorWords::tr("squared distance from the mean, in the spread of the baseline");
    }
    QString operator()(const model::PcaMonitor&) const
    {
        return DetectorWords::tr("T squared and Q, each over its limit, added");
    }
    QString operator()(const model::Mixture&) const { return DetectorWords::tr("negative log density"); }
    QString operator()(const model::Network& one) const { return ofNetwork(classifies(one)); }
    QString operator()(const model::QuantisedNetwork& one) const { return ofNetwork(classifies(one)); }
    QString operator()(const model::NeighbourBank& bank) const
    {
        return DetectorWords::tr("mean distance to the nearest %1").arg(bank.neighbours);
    }
    QString operator()(const model::IsolationForest&) const
    {
        return DetectorWords::tr("2^(-mean path / usual path): 0.5 is usual, 1 is alone");
    }
    QString operator()(const model::RandomForest&) const { return ofNetwork(true); }
    QString operator()(const model::LargestDeviation&) const
    {
        return DetectorWords::tr("largest |feature - mean| in standard deviations");
    }
    QString operator()(const model::Consensus&) const
    {
        return DetectorWords::tr("mean of their scores, each in its own robust deviations");
    }

    static QString ofNetwork(bool classifies)
    {
        return classifies ? DetectorWords::tr("share of the most likely class")
                          : DetectorWords::tr("mean weighted square of what it does not give back");
    }
};

} // namespace

QString detectorName(const model::Detector& detector)
{
    return std::visit(Name{}, detector);
}

QString detectorScore(const model::Detector& detector)
{
    return std::visit(Score{}, detector);
}

} // namespace baseline::workbench
