// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/mlp.h"
#include "core/learn/random.h"

#include <span>
#include <vector>

namespace baseline::learn {

/// A network at work, in float for training and in double for checks of its gradient. All parameters stand in one array:
/// for each layer the weights as inputs x padded outputs, then the padded bias; what pads is 0 and stays 0. One object
/// serves one thread at a time.
template <typename Scalar>
class MlpNetwork {
public:
    /// `widths`: inputs, hidden layers, outputs.
    MlpNetwork(const std::vector<std::size_t>& widths, Activation hidden, Loss loss, Random& random);

    std::span<Scalar> parameters() { return m_parameters; }
    std::span<const Scalar> gradient() const { return m_gradient; }

    /// The loss of a batch and, in gradient(), its derivatives. `inputs` is rows x inputs and `targets` rows x outputs, both
    /// dense. `weights`: of the classes; empty: all 1.
    double backward(std::span<const Scalar> inputs, std::span<const Scalar> targets, std::size_t rows,
                    std::span<const Scalar> weights);
    /// The loss alone.
    double loss(std::span<const Scalar> inputs, std::span<const Scalar> targets, std::size_t rows,
                std::span<const Scalar> weights);

    Mlp value() const;

private:
    struct Layer {
        std::size_t inputs;
        std::size_t outputs;
        std::size_t padded; ///< outputs
        std::size_t weights; ///< where they begin
        std::size_t bias;
        Activation activation;
    };

    void forward(std::span<const Scalar> inputs, std::size_t rows);
    void activate(const Layer& layer, std::vector<Scalar>& values, std::size_t rows) const;
    double lossAndSlope(std::span<const Scalar> targets, std::size_t rows, std::span<const Scalar> weights);
    double crossEntropy(std::span<const Scalar> targets, std::size_t rows, std::span<const Scalar> weights);
    void backThrough(std::size_t index, std::span<const Scalar> inputs, std::size_t rows);

    std::vector<Layer> m_layers;
    Loss m_loss;
    std::vector<Scalar> m_parameters;
    std::vector<Scalar> m_gradient;
    std::vector<std::vector<Scalar>> m_values; ///< after each layer, rows x padded
    std::vector<Scalar> m_slopes;              ///< of the loss by what stands before the activation of a layer
    std::vector<Scalar> m_earlierSlopes;
    std::vector<Scalar> m_targets;             ///< padded
    std::vector<Scalar> m_transposed;
};

} // namespace baseline::learn
