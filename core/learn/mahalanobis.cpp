// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mahalanobis.h"

#include "core/learn/eigen_rows.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cassert>
#include <cmath>

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
/// divisor n, m = tr S / d: delta = |S - m I|² / d, beta = (sum |x|⁴ / n - |S|²) / (d n), at most delta.
double ledoitWolf(const RowMajor& centred, const Eigen::MatrixXd& covariance)
{
    const auto rows = static_cast<double>(centred.rows());
    const auto columns = static_cast<double>(centred.cols());
    const double fourth = centred.rowwise().squaredNorm().array().square().sum() / rows;
    const double size = covariance.squaredNorm();
    const double mean = covariance.trace() / columns;
    const double delta = (size - columns * mean * mean) / columns;
    const double beta = (fourth - size) / (columns * rows);
    return delta > 0.0 ? std::clamp(beta / delta, 0.0, 1.0) : 1.0;
}

} // namespace

Result<Mahalanobis> fitMahalanobis(const Matrix& table, const MahalanobisOptions& options)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    if (Status status = checkOptions(table, options); !status)
        return status.error();
    RowMajor centred = mapped(table).cast<double>();
    const Eigen::RowVectorXd mean = centred.colwise().mean();
    centred.rowwise() -= mean;
    const auto rows = static_cast<double>(table.rows);
    Eigen::MatrixXd covariance = centred.transpose() * centred / rows;

    Mahalanobis fit;
    fit.shrinkage = options.shrinkage ? *options.shrinkage : ledoitWolf(centred, covariance);
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
    fit.mean.resize(table.columns);
    Eigen::Map<Eigen::RowVectorXf>(fit.mean.data(), index(table.columns)) = mean.cast<float>();
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
