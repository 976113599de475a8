// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/mlp.h"

#include <optional>

namespace baseline::learn {

struct AutoencoderOptions {
    /// h of the hidden layers 4 h, h, 4 h; none: a few are tried, and the smallest wins that reconstructs held-out rows
    /// within 5 % as well as the best.
    std::optional<std::size_t> bottleneck = {};
    double validationShare = 0.2; ///< the last rows, which decide when to stop; above 0, below 1
    double learningRate = 2e-3;
    std::size_t epochs = 300;
    std::size_t patience = 30;
    std::uint64_t seed = 0;
};

/// A network that gives back what it was given, through a bottleneck: what it has not seen it gives back badly.
struct Autoencoder {
    Mlp network;
    std::size_t bottleneck = 0;
    double validationLoss = 0.0; ///< mean square of the residuals of the held-out rows
    std::size_t epochs = 0;      ///< until it was best
    std::vector<double> trainingLoss = {};   ///< an epoch
    std::vector<double> validationLosses = {}; ///< an epoch, of the held-out rows
    std::vector<float> residual; ///< deviation of each column's residual on the held-out rows, above 0
};

/// The bottleneck for so many columns: a third of them, 2 to 8.
std::size_t usualBottleneck(std::size_t columns);

/// Rows in order of time and standardised: the last ones validate, so that neighbours in time are not on both sides.
/// Errors: those of trainMlp(); InvalidArgument (subject "rows": fewer than 30, value = the number needed; "bottleneck": 0 or
/// above 256; "validation": outside 0..1).
Result<Autoencoder> fitAutoencoder(const Matrix& table, const AutoencoderOptions& options = {},
                                   const Progress& progress = {});

enum class ResidualScale { Plain, Deviations };

/// The mean square of each row's residuals; with Deviations each is divided by its column's first. For fitting and for
/// cross-checks; scores come from firmware/src.
std::vector<double> reconstructionErrors(const Autoencoder& fit, const Matrix& table,
                                         ResidualScale scale = ResidualScale::Plain);

} // namespace baseline::learn
