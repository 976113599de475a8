// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/published_protocol.h"

#include "core/learn/kmeans.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::tests {

namespace {

Result<Matrix> fitCentres(const Matrix& table, const ProtocolOptions& options)
{
    learn::KMeansOptions kmeans;
    kmeans.clusters = options.clusters;
    kmeans.swaps = 0; // the best of ten starts, and no more
    kmeans.seed = options.seed;
    auto fit = learn::fitKMeans(table, kmeans);
    if (!fit)
        return fit.error();
    return std::move(fit->centres);
}

/// Full covariances. The columns are standardised, so the share of their mean variance that the ridge is, is the ridge.
Result<learn::GaussianMixture> fitMixture(const Matrix& table, const ProtocolOptions& options)
{
    learn::MixtureOptions mixture;
    mixture.components = std::clamp<std::size_t>(table.rows / (2 * table.columns), 1, options.mostComponents);
    mixture.ridge = 1e-2;
    mixture.starts = 3;
    mixture.seed = options.seed;
    return learn::fitGaussianMixture(table, mixture);
}

Result<learn::Mlp> fitAutoencoder(const Matrix& table, const ProtocolOptions& options)
{
    learn::MlpOptions network;
    network.hidden = {16, 4, 16};
    network.activation = learn::Activation::Tanh;
    network.learningRate = 1e-3;
    // scikit-learn's alpha of 1e-4 stands beside half the sum of the squares and is divided by the rows of a batch; here it
    // stands beside the mean of the squares.
    network.weightDecay = 1e-4 / 32.0 * 2.0 / static_cast<double>(table.columns);
    network.batch = 32;
    network.epochs = 500;
    network.patience = 0;
    network.seed = options.seed;
    auto fit = learn::trainMlp({table, table}, {Matrix(), Matrix()}, network);
    if (!fit)
        return fit.error();
    return std::move(fit->network);
}

double squaredDistance(std::span<const float> a, std::span<const float> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return sum;
}

double nearestDistance(std::span<const float> row, const Matrix& centres)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < centres.rows; ++i)
        nearest = std::min(nearest, squaredDistance(row, centres.row(i)));
    return std::sqrt(nearest);
}

double largestDeviation(std::span<const float> row)
{
    double largest = 0.0;
    for (const float value : row)
        largest = std::max(largest, std::abs(static_cast<double>(value)));
    return largest;
}

} // namespace

Result<ProtocolFit> ProtocolFit::fit(const Matrix& normal, const ProtocolOptions& options)
{
    const auto scaler = learn::fitScaler(normal);
    if (!scaler)
        return scaler.error();
    const Matrix table = learn::apply(*scaler, normal);
    auto centres = fitCentres(table, options);
    if (!centres)
        return centres.error();
    auto mahalanobis = learn::fitMahalanobis(table, {0.0, 1e-6});
    if (!mahalanobis)
        return mahalanobis.error();
    auto mixture = fitMixture(table, options);
    if (!mixture)
        return mixture.error();
    auto autoencoder = fitAutoencoder(table, options);
    if (!autoencoder)
        return autoencoder.error();
    ProtocolFit fit;
    fit.m_scaler = *scaler;
    fit.m_centres = std::move(*centres);
    fit.m_mahalanobis = std::move(*mahalanobis);
    fit.m_mixture = std::move(*mixture);
    fit.m_autoencoder = std::move(*autoencoder);
    return fit;
}

ProtocolScores ProtocolFit::scores(const Matrix& features) const
{
    const Matrix table = learn::apply(m_scaler, features);
    const Matrix rebuilt = learn::outputsOf(m_autoencoder, table);
    ProtocolScores scores;
    scores[1] = learn::squaredDistances(m_mahalanobis, table);
    scores[2] = learn::negativeLogDensities(m_mixture, table);
    for (std::size_t i = 0; i < table.rows; ++i) {
        scores[0].push_back(nearestDistance(table.row(i), m_centres));
        scores[3].push_back(squaredDistance(table.row(i), rebuilt.row(i)) / static_cast<double>(table.columns));
        scores[4].push_back(largestDeviation(table.row(i)));
    }
    return scores;
}

double percentileOf(std::vector<double> scores, double percent)
{
    std::ranges::sort(scores);
    const double place = percent / 100.0 * static_cast<double>(scores.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, scores.size() - 1);
    return scores[below] + (place - static_cast<double>(below)) * (scores[above] - scores[below]);
}

double shareAbove(const std::vector<double>& scores, double threshold)
{
    const auto above = std::ranges::count_if(scores, [threshold](double score) { return score > threshold; });
    return static_cast<double>(above) / static_cast<double>(scores.size());
}

} // namespace baseline::tests
