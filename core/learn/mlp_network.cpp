// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mlp_network.h"

#include "core/learn/dense_kernel.h"

#include <algorithm>
#include <cmath>

namespace baseline::learn {

template <typename Scalar>
MlpNetwork<Scalar>::MlpNetwork(const std::vector<std::size_t>& widths, Activation hidden, Loss loss, Random& random)
    : m_loss(loss)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        const std::size_t padded = paddedWidth(widths[i + 1]);
        const bool last = i + 2 == widths.size();
        m_layers.push_back({widths[i], widths[i + 1], padded, at, at + widths[i] * padded,
                            last ? Activation::Linear : hidden});
        at += (widths[i] + 1) * padded;
    }
    m_parameters.assign(at, Scalar(0));
    m_gradient.assign(at, Scalar(0));
    m_values.resize(m_layers.size());
    for (const Layer& layer : m_layers) {
        // Uniform with the variance of He et al. 2015 for Relu, of Glorot and Bengio 2010 otherwise.
        const auto fan = static_cast<double>(layer.activation == Activation::Relu ? layer.inputs
                                                                                  : layer.inputs + layer.outputs);
        const double limit = std::sqrt(6.0 / fan);
        for (std::size_t input = 0; input < layer.inputs; ++input) {
            for (std::size_t output = 0; output < layer.outputs; ++output)
                m_parameters[layer.weights + input * layer.padded + output] =
                    static_cast<Scalar>(limit * (2.0 * random.unit() - 1.0));
        }
    }
}

template <typename Scalar>
void MlpNetwork<Scalar>::activate(const Layer& layer, std::vector<Scalar>& values, std::size_t rows) const
{
    const std::size_t count = rows * layer.padded;
    if (layer.activation == Activation::Relu) {
        for (std::size_t i = 0; i < count; ++i)
            values[i] = values[i] > Scalar(0) ? values[i] : Scalar(0);
    } else if (layer.activation == Activation::Tanh) {
        for (std::size_t i = 0; i < count; ++i)
            values[i] = std::tanh(values[i]);
    } else if (layer.activation == Activation::Sigmoid) {
        for (std::size_t row = 0; row < rows; ++row) { // what pads would become 1/2
            for (std::size_t output = 0; output < layer.outputs; ++output) {
                Scalar& value = values[row * layer.padded + output];
                value = Scalar(1) / (Scalar(1) + std::exp(-value));
            }
        }
    }
}

template <typename Scalar>
void MlpNetwork<Scalar>::forward(std::span<const Scalar> inputs, std::size_t rows)
{
    DenseFactor<Scalar> from{inputs.data(), m_layers.front().inputs, 1};
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer& layer = m_layers[i];
        std::vector<Scalar>& values = m_values[i];
        values.resize(std::max(values.size(), rows * layer.padded));
        multiply(from, &m_parameters[layer.weights], &m_parameters[layer.bias], values.data(), rows, layer.inputs,
                 layer.padded);
        activate(layer, values, rows);
        from = {values.data(), layer.padded, 1};
    }
}

/// The mean loss of the rows, and its slope by the outputs in m_slopes.
template <typename Scalar>
double MlpNetwork<Scalar>::lossAndSlope(std::span<const Scalar> targets, std::size_t rows,
                                        std::span<const Scalar> weights)
{
    const Layer& last = m_layers.back();
    m_slopes.assign(rows * last.padded, Scalar(0));
    if (m_loss == Loss::CrossEntropy)
        return crossEntropy(targets, rows, weights);
    // Where an output pads, values and targets are 0, and so is the slope.
    const auto count = static_cast<double>(rows * last.outputs);
    m_targets.assign(rows * last.padded, Scalar(0));
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(targets.data() + row * last.outputs, last.outputs, m_targets.data() + row * last.padded);
    return squaresAndSlope(m_values.back().data(), m_targets.data(), static_cast<Scalar>(2.0 / count), m_slopes.data(),
                           rows * last.padded)
           / count;
}

/// Weighted by the class of each row: the mean divides by the sum of the weights.
template <typename Scalar>
double MlpNetwork<Scalar>::crossEntropy(std::span<const Scalar> targets, std::size_t rows,
                                        std::span<const Scalar> weights)
{
    const Layer& last = m_layers.back();
    double sum = 0.0;
    double total = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        const Scalar* const outputs = &m_values.back()[row * last.padded];
        const Scalar* const target = &targets[row * last.outputs];
        const Scalar largest = *std::max_element(outputs, outputs + last.outputs);
        double shares = 0.0;
        for (std::size_t output = 0; output < last.outputs; ++output)
            shares += std::exp(static_cast<double>(outputs[output] - largest));
        const double log = std::log(shares) + static_cast<double>(largest);
        double weightOfRow = 0.0;
        for (std::size_t output = 0; output < last.outputs; ++output) {
            const double weight = weights.empty() ? 1.0 : static_cast<double>(weights[output]);
            weightOfRow += weight * static_cast<double>(target[output]);
            sum += weight * static_cast<double>(target[output]) * (log - static_cast<double>(outputs[output]));
        }
        for (std::size_t output = 0; output < last.outputs; ++output) {
            const double weight = weights.empty() ? 1.0 : static_cast<double>(weights[output]);
            const double share = std::exp(static_cast<double>(outputs[output]) - log);
            m_slopes[row * last.padded + output] =
                static_cast<Scalar>(weightOfRow * share - weight * static_cast<double>(target[output]));
        }
        total += weightOfRow;
    }
    const auto scale = static_cast<Scalar>(1.0 / total);
    for (Scalar& slope : m_slopes)
        slope *= scale;
    return sum / total;
}

/// From the slopes behind a layer to its gradient, and to the slopes behind the layer before.
template <typename Scalar>
void MlpNetwork<Scalar>::backThrough(std::size_t index, std::span<const Scalar> inputs, std::size_t rows)
{
    const Layer& layer = m_layers[index];
    const bool first = index == 0;
    const Scalar* const before = first ? inputs.data() : m_values[index - 1].data();
    const std::size_t beforeWidth = first ? layer.inputs : m_layers[index - 1].padded;
    multiply({before, 1, beforeWidth}, m_slopes.data(), nullptr, &m_gradient[layer.weights], layer.inputs, rows,
             layer.padded);
    constexpr Scalar one[] = {Scalar(1)};
    multiply({one, 0, 0}, m_slopes.data(), nullptr, &m_gradient[layer.bias], 1, rows, layer.padded);
    if (first)
        return;
    m_transposed.assign(layer.outputs * beforeWidth, Scalar(0));
    for (std::size_t input = 0; input < layer.inputs; ++input) {
        for (std::size_t output = 0; output < layer.outputs; ++output)
            m_transposed[output * beforeWidth + input] = m_parameters[layer.weights + input * layer.padded + output];
    }
    m_earlierSlopes.resize(std::max(m_earlierSlopes.size(), rows * beforeWidth));
    multiply({m_slopes.data(), layer.padded, 1}, m_transposed.data(), nullptr, m_earlierSlopes.data(), rows,
             layer.outputs, beforeWidth);
    const std::vector<Scalar>& values = m_values[index - 1];
    const std::size_t count = rows * beforeWidth;
    switch (m_layers[index - 1].activation) {
    case Activation::Linear: break;
    case Activation::Relu:
        for (std::size_t i = 0; i < count; ++i)
            m_earlierSlopes[i] = values[i] > Scalar(0) ? m_earlierSlopes[i] : Scalar(0);
        break;
    case Activation::Tanh:
        for (std::size_t i = 0; i < count; ++i)
            m_earlierSlopes[i] *= Scalar(1) - values[i] * values[i];
        break;
    case Activation::Sigmoid:
        for (std::size_t i = 0; i < count; ++i)
            m_earlierSlopes[i] *= values[i] * (Scalar(1) - values[i]);
        break;
    }
    std::swap(m_slopes, m_earlierSlopes);
}

template <typename Scalar>
double MlpNetwork<Scalar>::backward(std::span<const Scalar> inputs, std::span<const Scalar> targets, std::size_t rows,
                                    std::span<const Scalar> weights)
{
    forward(inputs, rows);
    const double value = lossAndSlope(targets, rows, weights);
    for (std::size_t index = m_layers.size(); index-- > 0;)
        backThrough(index, inputs, rows);
    return value;
}

template <typename Scalar>
double MlpNetwork<Scalar>::loss(std::span<const Scalar> inputs, std::span<const Scalar> targets, std::size_t rows,
                                std::span<const Scalar> weights)
{
    forward(inputs, rows);
    return lossAndSlope(targets, rows, weights);
}

template <typename Scalar>
Mlp MlpNetwork<Scalar>::value() const
{
    Mlp network;
    for (const Layer& layer : m_layers) {
        DenseLayer one{Matrix(layer.outputs, layer.inputs), std::vector<float>(layer.outputs), layer.activation};
        for (std::size_t output = 0; output < layer.outputs; ++output) {
            one.bias[output] = static_cast<float>(m_parameters[layer.bias + output]);
            for (std::size_t input = 0; input < layer.inputs; ++input)
                one.weights(output, input) =
                    static_cast<float>(m_parameters[layer.weights + input * layer.padded + output]);
        }
        network.layers.push_back(std::move(one));
    }
    return network;
}

template class MlpNetwork<float>;
template class MlpNetwork<double>;

} // namespace baseline::learn
