// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/autoencoder.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace baseline::learn {

namespace {

constexpr std::size_t fewestForNetwork = 30;
constexpr std::size_t widestBottleneck = 256; // four times it is the widest layer that a network may have
constexpr double asGood = 1.05;

Status check(const Matrix& table, const AutoencoderOptions& options)
{
    if (Status sound = checkTable(table); !sound)
        return sound;
    if (Status enough = checkRowCount(table.rows, fewestForNetwork); !enough)
        return enough;
    if (options.bottleneck && (*options.bottleneck == 0 || *options.bottleneck > widestBottleneck))
        return invalid("bottleneck", "a bottleneck has 1 to 256 units", static_cast<double>(*options.bottleneck));
    if (!(options.validationShare > 0.0 && options.validationShare < 1.0))
        return invalid("validation", "a share lies between 0 and 1", options.validationShare);
    return done();
}

Matrix rowsOf(const Matrix& table, std::size_t first, std::size_t last)
{
    Matrix part(last - first, table.columns);
    std::copy(table.values.begin() + static_cast<std::ptrdiff_t>(first * table.columns),
              table.values.begin() + static_cast<std::ptrdiff_t>(last * table.columns), part.values.begin());
    return part;
}

Result<Autoencoder> fitOne(const Matrix& training, const Matrix& held, std::size_t bottleneck,
                           const AutoencoderOptions& options, const Progress& progress)
{
    MlpOptions network;
    network.hidden = {4 * bottleneck, bottleneck, 4 * bottleneck};
    network.learningRate = options.learningRate;
    network.epochs = options.epochs;
    network.patience = options.patience;
    network.seed = options.seed;
    Result<MlpFit> trained = trainMlp({training, training}, {held, held}, network, progress);
    if (!trained)
        return trained.error();
    Autoencoder fit;
    fit.bottleneck = bottleneck;
    fit.epochs = trained->bestEpoch + 1;
    fit.validationLoss = trained->validationLoss[trained->bestEpoch];
    fit.network = std::move(trained->network);
    fit.trainingLoss = std::move(trained->trainingLoss);
    fit.validationLosses = std::move(trained->validationLoss);
    return fit;
}

/// Root mean square of each column's residual, with the floor that a scaler has: 1e-6 of the median.
std::vector<float> residualsOf(const Mlp& network, const Matrix& rows, const std::stop_token& stop)
{
    const Matrix outputs = outputsOf(network, rows, stop);
    std::vector<double> deviations(rows.columns, 0.0);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        for (std::size_t column = 0; column < rows.columns; ++column)
            deviations[column] += std::pow(static_cast<double>(outputs(row, column) - rows(row, column)), 2.0);
    }
    for (double& one : deviations)
        one = std::sqrt(one / static_cast<double>(rows.rows));
    std::vector<double> sorted = deviations;
    std::ranges::sort(sorted);
    const double least = std::max(1e-6 * sorted[sorted.size() / 2], 1e-12);
    std::vector<float> result;
    for (const double one : deviations)
        result.push_back(static_cast<float>(std::max(one, least)));
    return result;
}

} // namespace

std::size_t usualBottleneck(std::size_t columns)
{
    return std::clamp<std::size_t>(columns / 3, 2, 8);
}

Result<Autoencoder> fitAutoencoder(const Matrix& table, const AutoencoderOptions& options, const Progress& progress)
{
    if (Status sound = check(table, options); !sound)
        return sound.error();
    const auto held = static_cast<std::size_t>(options.validationShare * static_cast<double>(table.rows));
    const std::size_t cut = table.rows - std::clamp<std::size_t>(held, 1, table.rows - 10);
    const Matrix training = rowsOf(table, 0, cut);
    const Matrix validation = rowsOf(table, cut, table.rows);
    const std::size_t usual = options.bottleneck.value_or(usualBottleneck(table.columns));
    std::vector<std::size_t> tried{usual};
    if (!options.bottleneck)
        tried = {std::max<std::size_t>(1, usual / 2), usual, 2 * usual};
    std::vector<Autoencoder> fits;
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < tried.size(); ++i) {
        Progress part = progress;
        if (progress.report) {
            part.report = [&progress, i, all = tried.size()](double fraction, std::string_view stage) {
                progress.at((static_cast<double>(i) + fraction) / static_cast<double>(all), stage);
            };
        }
        Result<Autoencoder> fit = fitOne(training, validation, tried[i], options, part);
        if (!fit)
            return fit.error();
        best = std::min(best, fit->validationLoss);
        fits.push_back(std::move(*fit));
    }
    const auto chosen =
        std::ranges::find_if(fits, [best](const Autoencoder& fit) { return fit.validationLoss <= asGood * best; });
    chosen->residual = residualsOf(chosen->network, validation, progress.stop);
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "training was cancelled", {}};
    return std::move(*chosen);
}

std::vector<double> reconstructionErrors(const Autoencoder& fit, const Matrix& table, ResidualScale scale)
{
    const Matrix outputs = outputsOf(fit.network, table);
    std::vector<double> scores;
    for (std::size_t row = 0; row < table.rows; ++row) {
        double square = 0.0;
        for (std::size_t column = 0; column < table.columns; ++column) {
            const double unit = scale == ResidualScale::Deviations ? static_cast<double>(fit.residual[column]) : 1.0;
            square += std::pow(static_cast<double>(outputs(row, column) - table(row, column)) / unit, 2.0);
        }
        scores.push_back(square / static_cast<double>(table.columns));
    }
    return scores;
}

} // namespace baseline::learn
