// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mahalanobis.h"

#include "core/learn/eigen_rows.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/row_blocks.h"
#include "core/learn/second_moments.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace baseline::learn {

namespace {

Status checkOptions(const Matrix& table, const MahalanobisOptions& options)
{
    if (options.shrinkage && !(*options.shrinkage >= 0.0 && *options.shrinkage <= 1.0))
        return invalid("shrinkage", "a shrinkage lies in 0..1", *options.shrinkage);
    if (!(options.ridge >= 0.0) || !std::isfinite(options.ridge))
        return invalid("ridge", "a ridge is not negative", options.ridge);
    const bool bare = options.shrinkage == 0.0 && options.ridge == 0.0;
    return checkRowCount(table.rows, std::max(fewestRows, bare ? 2 * table.columns : 0));
}

/// The intensity of Ledoit and Wolf 2004, as share of the way to a multiple of the identity. With S the covariance of
/// divisor n, m = tr S / d: delta = |S - m I|² / d, beta = (sum |x|⁴ / n - |S|²) / (d n), at most delta. `fourth`: sum |x|⁴ / n.
double ledoitWolf(double fourth, double rows, const Eigen::MatrixXd& covariance)
{
    const auto columns = static_cast<double>(covariance.cols());
    const double size = covariance.squaredNorm();
    const double mean = covariance.trace() / columns;
    const double delta = (size - columns * mean * mean) / columns;
    const double beta = (fourth - size) / (columns * rows);
    return delta > 0.0 ? std::clamp(beta / delta, 0.0, 1.0) : 1.0;
}

/// Sums over the rows about their mean.
struct Spread {
    Eigen::MatrixXd covariance; ///< divisor n
    double fourth = 0.0;        ///< mean of |x|⁴
};

/// Nothing when stopped.
std::optional<Spread> spreadOf(const Matrix& table, const std::vector<double>& mean, const std::stop_token& stop)
{
    const unsigned threads = threadsWanted(0);
    const std::optional<SecondMoments> moments = secondMoments(table, mean, threads, stop);
    if (!moments)
        return std::nullopt;
    const auto rows = static_cast<double>(table.rows);
    Spread spread{Eigen::MatrixXd(index(table.columns), index(table.columns)), 0.0};
    for (std::size_t row = 0; row < table.columns; ++row) {
        for (std::size_t column = 0; column <= row; ++column)
            spread.covariance(index(row), index(column)) = spread.covariance(index(column), index(row)) =
                moments->product(row, column) / rows;
    }
    const RowBlocks blocks = RowBlocks::forMoments(table.rows);
    std::vector<double> fourths(blocks.count(), 0.0);
    const Eigen::Map<const Eigen::RowVectorXd> centre(mean.data(), index(mean.size()));
    forEachBlock(fourths.size(), threads, [&](std::size_t block) {
        for (std::size_t row = blocks.first(block); row < blocks.last(block) && !stop.stop_requested(); ++row) {
            const double square = (mapped(table).row(index(row)).cast<double>() - centre).squaredNorm();
            fourths[block] += square * square;
        }
    });
    if (stop.stop_requested())
        return std::nullopt;
    spread.fourth = std::accumulate(fourths.begin(), fourths.end(), 0.0) / rows;
    return spread;
}

} // namespace

Result<Mahalanobis> fitMahalanobis(const Matrix& table, const MahalanobisOptions& options, const Progress& progress)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    if (Status status = checkOptions(table, options); !status)
        return status.error();
    const std::vector<double> mean = columnMeans(table);
    std::optional<Spread> sums = spreadOf(table, mean, progress.stop);
    if (!sums)
        return Error{Error::Code::Cancelled, "the covariance was cancelled", {}};
    const auto rows = static_cast<double>(table.rows);
    Eigen::MatrixXd covariance = std::move(sums->covariance);

    Mahalanobis fit;
    fit.shrinkage = options.shrinkage ? *options.shrinkage : ledoitWolf(sums->fourth, rows, covariance);
    covariance *= rows / (rows - 1.0);
    const double spread = covariance.trace() / static_cast<double>(table.columns);
    if (!(spread > 0.0))
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
    covariance *= 1.0 - fit.shrinkage;
    covariance.diagonal().array() += fit.shrinkage * spread + options.ridge;

    const Eigen::LLT<Eigen::MatrixXd> cholesky(covariance);
    // Cholesky of a singular matrix may pass by rounding: then the smallest diagonal is nothing beside the largest.
    const Eigen::VectorXd diagonal = Eigen::MatrixXd(cholesky.matrixL()).diagonal();
    if (cholesky.info() != Eigen::Success || !(diagonal.minCoeff() > 1e-7 * diagonal.maxCoeff()))
        return invalid("covariance", "the covariance is singular");
    for (const double one : mean)
        fit.mean.push_back(static_cast<float>(one));
    fit.whitening = Matrix(table.columns, table.columns);
    const Eigen::MatrixXd identity = Eigen::MatrixXd::Identity(covariance.rows(), covariance.cols());
    mapped(fit.whitening) = cholesky.matrixL().solve(identity).cast<float>();
    return fit;
}

std::vector<double> squaredDistances(const Mahalanobis& fit, const Matrix& table)
{
    assert(fit.mean.size() == table.columns);
    const Eigen::Map<const Eigen::RowVectorXf> mean(fit.mean.data(), index(fit.mean.size()));
    const RowMajor centred = mapped(table).cast<double>().rowwise() - mean.cast<double>();
    const RowMajor whitened = centred * mapped(fit.whitening).cast<double>().transpose();
    std::vector<double> squares(table.rows);
    Eigen::Map<Eigen::VectorXd>(squares.data(), index(squares.size())) = whitened.rowwise().squaredNorm();
    return squares;
}

} // namespace baseline::learn
