// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mlp.h"

#include "core/learn/dense_kernel.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/mlp_network.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace baseline::learn {

namespace {

constexpr std::size_t mostHidden = 3;
constexpr std::size_t widest = 1024;

Status checkTargets(const Matrix& targets)
{
    for (std::size_t row = 0; row < targets.rows; ++row) {
        double sum = 0.0;
        for (const float share : targets.row(row)) {
            if (share < 0.0F)
                return invalid("targets", "a share of a class is negative");
            sum += static_cast<double>(share);
        }
        if (std::abs(sum - 1.0) > 1e-4)
            return invalid("targets", "the shares of the classes do not add to 1");
    }
    return done();
}

Status checkRows(const LabelledRows& rows, std::size_t least)
{
    if (Status sound = checkTable(rows.inputs); !sound)
        return sound;
    if (Status sound = checkTable(rows.targets); !sound)
        return sound;
    if (Status enough = checkRowCount(rows.inputs.rows, least); !enough)
        return enough;
    if (rows.inputs.rows != rows.targets.rows)
        return invalid("rows", "each row needs a target", static_cast<double>(rows.inputs.rows));
    return done();
}

Status checkOptions(const MlpOptions& options, std::size_t outputs)
{
    if (options.hidden.size() > mostHidden
        || std::ranges::any_of(options.hidden, [](std::size_t width) { return width == 0 || width > widest; }))
        return invalid("hidden", "at most three hidden layers of 1 to 1024");
    if (!(options.learningRate > 0.0 && options.learningRate <= 1.0))
        return invalid("learning rate", "a learning rate lies between 0 and 1", options.learningRate);
    if (!(options.weightDecay >= 0.0 && options.weightDecay <= 1.0))
        return invalid("weight decay", "a weight decay lies in 0..1", options.weightDecay);
    if (options.batch == 0)
        return invalid("batch", "a batch has at least one row");
    if (options.epochs == 0)
        return invalid("epochs", "at least one epoch is needed");
    const bool weighed = !options.classWeights.empty();
    if (weighed && (options.classWeights.size() != outputs
                    || !std::ranges::all_of(options.classWeights,
                                            [](double weight) { return weight > 0.0 && std::isfinite(weight); })))
        return invalid("class weights", "each class needs a weight above 0");
    return done();
}

Status check(const LabelledRows& training, const LabelledRows& validation, const MlpOptions& options)
{
    if (Status sound = checkRows(training, fewestRows); !sound)
        return sound;
    if (validation.inputs.rows > 0) {
        if (Status sound = checkRows(validation, 1); !sound)
            return sound;
        if (validation.inputs.columns != training.inputs.columns
            || validation.targets.columns != training.targets.columns)
            return invalid("rows", "validation rows have other columns");
    }
    if (Status sound = checkOptions(options, training.targets.columns); !sound)
        return sound;
    if (options.loss != Loss::CrossEntropy)
        return done();
    if (Status sound = checkTargets(training.targets); !sound)
        return sound;
    return validation.inputs.rows > 0 ? checkTargets(validation.targets) : done();
}

std::vector<std::size_t> widthsOf(const LabelledRows& training, const MlpOptions& options)
{
    std::vector<std::size_t> widths{training.inputs.columns};
    widths.insert(widths.end(), options.hidden.begin(), options.hidden.end());
    widths.push_back(training.targets.columns);
    return widths;
}

class Training {
public:
    Training(const LabelledRows& training, const LabelledRows& validation, const MlpOptions& options)
        : m_training(training), m_validation(validation), m_options(options), m_random(options.seed),
          m_network(widthsOf(training, options), options.activation, options.loss, m_random),
          m_weights(options.classWeights.begin(), options.classWeights.end()), m_order(training.inputs.rows),
          m_first(m_network.parameters().size(), 0.0F), m_second(m_network.parameters().size(), 0.0F)
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    }

    Result<MlpFit> run(const Progress& progress)
    {
        double best = std::numeric_limits<double>::infinity();
        for (std::size_t epoch = 0; epoch < m_options.epochs; ++epoch) {
            const std::optional<double> loss = runEpoch(progress);
            if (!loss)
                return Error{Error::Code::Cancelled, "training was cancelled", {}};
            progress.at(static_cast<double>(epoch + 1) / static_cast<double>(m_options.epochs), "epochs");
            if (!std::isfinite(*loss))
                return Error{Error::Code::BadValues, "the loss became infinite", "learning rate", 100.0};
            m_fit.trainingLoss.push_back(*loss);
            const double judged = validate().value_or(*loss);
            if (m_validation.inputs.rows > 0 && !(judged < best)) {
                if (m_options.patience > 0 && epoch - m_fit.bestEpoch >= m_options.patience)
                    break;
                continue;
            }
            best = judged;
            m_fit.bestEpoch = epoch;
            m_fit.network = m_network.value();
        }
        return std::move(m_fit);
    }

private:
    /// Nothing when cancelled.
    std::optional<double> runEpoch(const Progress& progress)
    {
        const Matrix& inputs = m_training.inputs;
        for (std::size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[m_random.below(i)]);
        double sum = 0.0;
        for (std::size_t first = 0; first < inputs.rows; first += m_options.batch) {
            if (progress.cancelled())
                return std::nullopt;
            const std::size_t rows = std::min(m_options.batch, inputs.rows - first);
            gather(inputs, first, rows, m_batchInputs);
            gather(m_training.targets, first, rows, m_batchTargets);
            sum += static_cast<double>(rows) * m_network.backward(m_batchInputs, m_batchTargets, rows, m_weights);
            constexpr double firstDecay = 0.9;
            constexpr double secondDecay = 0.999;
            const AdamStep step{m_options.learningRate, firstDecay, secondDecay, m_options.weightDecay, ++m_step};
            adam(step, m_network.gradient().data(), m_network.parameters().data(), m_first.data(), m_second.data(),
                 m_first.size());
        }
        return sum / static_cast<double>(inputs.rows);
    }

    void gather(const Matrix& table, std::size_t first, std::size_t rows, std::vector<float>& into) const
    {
        into.resize(rows * table.columns);
        for (std::size_t row = 0; row < rows; ++row)
            std::ranges::copy(table.row(m_order[first + row]), into.begin() + static_cast<std::ptrdiff_t>(row * table.columns));
    }

    std::optional<double> validate()
    {
        if (m_validation.inputs.rows == 0)
            return std::nullopt;
        // In parts, so that what the layers put out stays small; weights of classes do not add up over parts.
        const Matrix& inputs = m_validation.inputs;
        const Matrix& targets = m_validation.targets;
        constexpr std::size_t part = 4096;
        const std::size_t most = m_weights.empty() ? part : inputs.rows;
        double sum = 0.0;
        for (std::size_t first = 0; first < inputs.rows; first += most) {
            const std::size_t rows = std::min(most, inputs.rows - first);
            sum += static_cast<double>(rows)
                   * m_network.loss(std::span(inputs.values).subspan(first * inputs.columns, rows * inputs.columns),
                                    std::span(targets.values).subspan(first * targets.columns, rows * targets.columns),
                                    rows, m_weights);
        }
        const double loss = sum / static_cast<double>(inputs.rows);
        m_fit.validationLoss.push_back(loss);
        return loss;
    }

    const LabelledRows& m_training;
    const LabelledRows& m_validation;
    const MlpOptions& m_options;
    Random m_random;
    MlpNetwork<float> m_network;
    std::vector<float> m_weights;
    std::vector<std::size_t> m_order;
    std::vector<float> m_first;  ///< Adam's moments
    std::vector<float> m_second;
    std::vector<float> m_batchInputs;
    std::vector<float> m_batchTargets;
    double m_step = 0.0;
    MlpFit m_fit;
};

float activated(float value, Activation activation)
{
    switch (activation) {
    case Activation::Linear: return value;
    case Activation::Relu: return value > 0.0F ? value : 0.0F;
    case Activation::Tanh: return std::tanh(value);
    case Activation::Sigmoid: return 1.0F / (1.0F + std::exp(-value));
    }
    return value;
}

Matrix throughLayer(const DenseLayer& layer, const Matrix& values)
{
    assert(layer.weights.columns == values.columns);
    Matrix next(values.rows, layer.weights.rows);
    for (std::size_t row = 0; row < values.rows; ++row) {
        for (std::size_t output = 0; output < next.columns; ++output) {
            float sum = layer.bias[output];
            for (std::size_t input = 0; input < values.columns; ++input)
                sum += values(row, input) * layer.weights(output, input);
            next(row, output) = activated(sum, layer.activation);
        }
    }
    return next;
}

} // namespace

Result<MlpFit> trainMlp(const LabelledRows& training, const LabelledRows& validation, const MlpOptions& options,
                        const Progress& progress)
{
    if (Status sound = check(training, validation, options); !sound)
        return sound.error();
    return Training(training, validation, options).run(progress);
}

Matrix outputsOf(const Mlp& network, const Matrix& inputs, const std::stop_token& stop)
{
    constexpr std::size_t together = 1024; // what lies between the layers stays small
    Matrix outputs(inputs.rows, network.layers.empty() ? inputs.columns : network.layers.back().weights.rows);
    for (std::size_t first = 0; first < inputs.rows && !stop.stop_requested(); first += together) {
        Matrix values(std::min(together, inputs.rows - first), inputs.columns);
        std::copy_n(inputs.values.begin() + static_cast<std::ptrdiff_t>(first * inputs.columns), values.values.size(),
                    values.values.begin());
        for (const DenseLayer& layer : network.layers)
            values = throughLayer(layer, values);
        std::ranges::copy(values.values, outputs.values.begin() + static_cast<std::ptrdiff_t>(first * outputs.columns));
    }
    return outputs;
}

Matrix softmax(const Matrix& outputs)
{
    Matrix shares(outputs.rows, outputs.columns);
    for (std::size_t row = 0; row < outputs.rows; ++row) {
        const float largest = *std::ranges::max_element(outputs.row(row));
        double sum = 0.0;
        for (const float value : outputs.row(row))
            sum += std::exp(static_cast<double>(value) - static_cast<double>(largest));
        for (std::size_t column = 0; column < outputs.columns; ++column)
            shares(row, column) = static_cast<float>(
                std::exp(static_cast<double>(outputs(row, column)) - static_cast<double>(largest)) / sum);
    }
    return shares;
}

} // namespace baseline::learn
