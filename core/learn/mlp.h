// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace baseline::learn {

enum class Activation { Linear, Relu, Tanh, Sigmoid };

/// y = activation(weights x + bias)
struct DenseLayer {
    Matrix weights; ///< outputs x inputs
    std::vector<float> bias;
    Activation activation = Activation::Linear;
    friend bool operator==(const DenseLayer&, const DenseLayer&) = default;
};

/// A multilayer perceptron: a plain value.
struct Mlp {
    std::vector<DenseLayer> layers;
    friend bool operator==(const Mlp&, const Mlp&) = default;
};

enum class Loss {
    MeanSquare,   ///< mean over all elements of (y - target)²
    CrossEntropy, ///< targets are class shares; softmax over the (linear) outputs, mean over the rows
};

struct MlpOptions {
    std::vector<std::size_t> hidden = {16};     ///< widths, at most 3 layers
    Activation activation = Activation::Relu;   ///< of the hidden layers; the last one is linear
    Loss loss = Loss::MeanSquare;
    double learningRate = 1e-3;                 ///< of Adam
    double weightDecay = 1e-5;                  ///< L2
    std::size_t batch = 32;
    std::size_t epochs = 500;                   ///< at most
    std::size_t patience = 30;                  ///< ends after so many epochs without a better validation loss; 0: never
    std::vector<double> classWeights = {};      ///< of CrossEntropy; empty: all 1
    std::uint64_t seed = 0;
};

struct MlpFit {
    Mlp network; ///< of the epoch with the lowest validation loss, or the last one without validation rows
    std::vector<double> trainingLoss;   ///< an epoch
    std::vector<double> validationLoss; ///< an epoch; empty without validation rows
    std::size_t bestEpoch = 0;          ///< from 0
};

/// Rows and what should come out of them.
struct LabelledRows {
    const Matrix& inputs;
    const Matrix& targets;
};

/// Mini-batches in a seeded order, weights from He (Relu) or Glorot, biases 0; float throughout, one thread. The same seed
/// gives the same network on one instruction set. `validation` may have no rows.
/// Errors: those of checkTable(), of either table; InvalidArgument (subject "rows": fewer than 10, or tables of different
/// lengths, value = the number needed; "hidden": more than 3 layers, or one that is 0 or above 1024; "learning rate",
/// "weight decay", "batch", "epochs", "class weights", "targets": shares that are no shares); BadValues (the loss became
/// infinite: a smaller learning rate is needed); Cancelled.
Result<MlpFit> trainMlp(const LabelledRows& training, const LabelledRows& validation, const MlpOptions& options,
                        const Progress& progress = {});

/// What comes out, before any softmax. For fitting and for cross-checks; scores come from firmware/src. Contract: as many
/// columns as the first layer has inputs. Rows that a stop leaves out are 0.
Matrix outputsOf(const Mlp& network, const Matrix& inputs, const std::stop_token& stop = {});

/// Shares that add to 1 in each row, by log-sum-exp: outputs of ±1e4 do no harm.
Matrix softmax(const Matrix& outputs);

} // namespace baseline::learn
