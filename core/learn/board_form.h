// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/autoencoder.h"
#include "core/learn/gaussian_mixture.h"
#include "core/learn/isolation_forest.h"
#include "core/learn/mahalanobis.h"
#include "core/learn/neighbour_bank.h"
#include "core/learn/pca_monitor.h"
#include "core/learn/quantised_mlp.h"
#include "core/learn/random_forest.h"
#include "core/model/detector.h"

namespace baseline::learn {

// What was fitted, as a model holds it and firmware/src scores it. Numbers become floats; trees become steps of 1/256 of a
// standard deviation in 16 bits, so their tables must be standardised.

model::Mahalanobis boardForm(const Mahalanobis& fit);
model::PcaMonitor boardForm(const PcaMonitor& fit);
model::Mixture boardForm(const GaussianMixture& fit, CovarianceKind covariance);
model::NeighbourBank boardForm(const NeighbourBank& fit);
model::Network boardForm(const Autoencoder& fit, ResidualScale scale);
/// Of a classifier.
model::Network boardForm(const Mlp& classifier);
model::QuantisedNetwork boardForm(const QuantisedMlp& network, NetworkRole role);

/// As many of the first trees as take at most `mostBytes`, at least one. Errors: InvalidArgument (subject "trees": a side of
/// a node holds more than 255 nodes, as trees of samples above 256 rows do; "features": more than 256).
Result<model::IsolationForest> boardForm(const IsolationForest& fit, std::size_t mostBytes);
/// Leaves with the same shares, in steps of 1/255, become one. Errors: as before; InvalidArgument (subject "leaves": more
/// than 32,767 different ones).
Result<model::RandomForest> boardForm(const RandomForest& fit);

} // namespace baseline::learn
