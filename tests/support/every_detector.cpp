// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_detector.h"

namespace baseline::tests {

namespace {

Matrix shares(const std::vector<std::uint32_t>& labels, std::size_t classes)
{
    Matrix targets(labels.size(), classes);
    for (std::size_t i = 0; i < labels.size(); ++i)
        targets(i, labels[i]) = 1.0F;
    return targets;
}

learn::Mlp classifierOf(const Matrix& table)
{
    const Matrix targets = shares(quadrants(table), 4);
    learn::MlpOptions options;
    options.hidden = {8};
    options.loss = learn::Loss::CrossEntropy;
    options.epochs = 30;
    return fitted(learn::trainMlp({table, targets}, {Matrix(), Matrix()}, options), "classifier").network;
}

learn::Autoencoder autoencoderOf(const Matrix& table)
{
    learn::AutoencoderOptions options;
    options.bottleneck = 2;
    options.epochs = 20;
    return fitted(learn::fitAutoencoder(table, options), "autoencoder");
}

model::KMeans kmeansOf(const Matrix& table, KMeansRule rule)
{
    learn::KMeansOptions options;
    options.clusters = 5;
    const auto fit = fitted(learn::fitKMeans(table, options), "kmeans");
    return {rule, fit.centres, std::vector<float>(5, 0.5F)};
}

model::Mixture mixtureOf(const Matrix& table, learn::CovarianceKind covariance)
{
    learn::MixtureOptions options;
    options.components = 3;
    options.covariance = covariance;
    options.starts = 1;
    return learn::boardForm(fitted(learn::fitGaussianMixture(table, options), "mixture"), covariance);
}

/// With every activation there is.
model::Network networkWithEveryActivation(const Matrix& table)
{
    model::Network network = learn::boardForm(autoencoderOf(table), learn::ResidualScale::Deviations);
    network.layers[0].activation = LayerActivation::Tanh;
    network.layers[1].activation = LayerActivation::Sigmoid;
    return network;
}

} // namespace

std::vector<NamedDetector> everyDetector(const Matrix& table)
{
    using namespace learn;
    const Autoencoder autoencoder = autoencoderOf(table);
    const Mlp classifier = classifierOf(table);
    IsolationOptions isolation;
    isolation.trees = 20;
    ForestOptions forest;
    forest.trees = 10;
    NeighbourOptions bank;
    bank.bankRows = 40;
    const auto int8 = [&table](const Mlp& network) { return fitted(quantise(network, table), "int8"); };
    return {
        {"kmeans", kmeansOf(table, KMeansRule::NearestDistance)},
        {"kmeans-radius", kmeansOf(table, KMeansRule::DistanceMinusRadius)},
        {"mahalanobis", boardForm(fitted(fitMahalanobis(table), "mahalanobis"))},
        {"pca", boardForm(fitted(fitPcaMonitor(table), "pca"))},
        {"gmm", mixtureOf(table, CovarianceKind::Full)},
        {"gmm-diagonal", mixtureOf(table, CovarianceKind::Diagonal)},
        {"autoencoder", boardForm(autoencoder, ResidualScale::Plain)},
        {"activations", networkWithEveryActivation(table)},
        {"autoencoder-int8", boardForm(int8(autoencoder.network), NetworkRole::Reconstruct)},
        {"knn", boardForm(fitted(fitNeighbourBank(table, bank), "knn"))},
        {"iforest", fitted(boardForm(fitted(fitIsolationForest(table, isolation), "iforest"), 60000), "iforest")},
        {"rms-z", model::LargestDeviation{}},
        {"forest", fitted(boardForm(fitted(fitRandomForest(table, quadrants(table), forest), "forest").forest), "forest")},
        {"mlp", boardForm(classifier)},
        {"mlp-int8", boardForm(int8(classifier), NetworkRole::Classify)},
    };
}

} // namespace baseline::tests
