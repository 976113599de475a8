// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/board_form.h"

#include <cmath>

namespace baseline::learn {

namespace {

LayerActivation activationOf(Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return LayerActivation::Relu;
    case Activation::Tanh:
        return LayerActivation::Tanh;
    case Activation::Sigmoid:
        return LayerActivation::Sigmoid;
    case Activation::Linear:
        break;
    }
    return LayerActivation::Linear;
}

std::vector<model::Layer> layersOf(const Mlp& network)
{
    std::vector<model::Layer> layers;
    for (const DenseLayer& layer : network.layers)
        layers.push_back({layer.weights, layer.bias, activationOf(layer.activation)});
    return layers;
}

/// The diagonal as one row.
Matrix diagonalOf(const Matrix& matrix)
{
    Matrix diagonal(1, matrix.columns);
    for (std::size_t i = 0; i < matrix.columns; ++i)
        diagonal(0, i) = matrix(i, i);
    return diagonal;
}

} // namespace

model::Mahalanobis boardForm(const Mahalanobis& fit)
{
    return {fit.mean, fit.whitening};
}

model::PcaMonitor boardForm(const PcaMonitor& fit)
{
    model::PcaMonitor form{fit.pca.mean, fit.pca.components, {}, static_cast<float>(1.0 / fit.t2Limit),
                           fit.qLimit > 0.0 ? static_cast<float>(1.0 / fit.qLimit) : 0.0F};
    for (std::size_t i = 0; i < fit.pca.components.rows; ++i)
        form.inverseVariance.push_back(static_cast<float>(1.0 / fit.pca.variances[i]));
    return form;
}

model::Mixture boardForm(const GaussianMixture& fit, CovarianceKind covariance)
{
    const bool isFull = covariance == CovarianceKind::Full;
    model::Mixture form{isFull ? MixtureShape::Full : MixtureShape::Diagonal, {}};
    for (const MixtureComponent& component : fit.components)
        form.components.push_back({static_cast<float>(component.logWeight), component.mean,
                                   isFull ? component.whitening : diagonalOf(component.whitening)});
    return form;
}

model::NeighbourBank boardForm(const NeighbourBank& fit)
{
    return {static_cast<std::uint32_t>(fit.neighbours), fit.rows};
}

model::Network boardForm(const Autoencoder& fit, ResidualScale scale)
{
    model::Network form{NetworkRole::Reconstruct, layersOf(fit.network), {}};
    for (const float deviation : fit.residual)
        form.weight.push_back(scale == ResidualScale::Plain ? 1.0F : 1.0F / (deviation * deviation));
    return form;
}

model::Network boardForm(const Mlp& classifier)
{
    return {NetworkRole::Classify, layersOf(classifier), {}};
}

model::QuantisedNetwork boardForm(const QuantisedMlp& network, NetworkRole role)
{
    model::QuantisedNetwork form{role, network.input.scale, network.input.zero, network.output.scale,
                                 network.output.zero, {}, {}};
    for (const QuantisedDense& layer : network.layers)
        form.layers.push_back({static_cast<std::uint32_t>(layer.inputs), static_cast<std::uint32_t>(layer.outputs),
                               layer.weights, layer.bias, layer.multiplier, layer.shift, layer.outputZero,
                               layer.lowest});
    if (role == NetworkRole::Reconstruct)
        form.weight.assign(network.layers.back().outputs, 1.0F);
    return form;
}

} // namespace baseline::learn
