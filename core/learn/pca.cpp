// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pca.h"

#include "core/learn/eigen_rows.h"
#include "core/learn/finite_rows.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <string>

namespace baseline::learn {
namespace {

/// Directions as columns, by falling variance; variances of rounding error are cut off.
struct Directions {
    Eigen::MatrixXd vectors;
    Eigen::VectorXd variances;
};

Directions directionsOf(const RowMajor& centred)
{
    const Eigen::Index rows = centred.rows();
    const Eigen::Index columns = centred.cols();
    const double divisor = static_cast<double>(rows - 1);
    const bool narrow = columns <= rows;
    Eigen::MatrixXd symmetric = narrow ? Eigen::MatrixXd(centred.transpose() * centred)
                                       : Eigen::MatrixXd(centred * centred.transpose());
    symmetric /= divisor;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(symmetric);

    // The solver sorts by rising value. With n rows at most n - 1 directions are real.
    const Eigen::VectorXd variances = solver.eigenvalues().reverse();
    const double noise = variances(0) * std::numeric_limits<double>::epsilon() * static_cast<double>(rows + columns);
    Eigen::Index rank = 0;
    while (rank < std::min(columns, rows - 1) && variances(rank) > noise)
        ++rank;

    Directions result;
    result.variances = variances.head(rank);
    const Eigen::MatrixXd leading = solver.eigenvectors().rowwise().reverse().leftCols(rank);
    if (narrow) {
        result.vectors = leading;
    } else {
        result.vectors = centred.transpose() * leading; // X'u is an eigenvector of X'X, of length sqrt(variance (n-1))
        result.vectors.colwise().normalize();
    }
    return result;
}

Result<Eigen::Index> keptCount(const PcaKeep& keep, const Directions& directions)
{
    const Eigen::Index rank = directions.variances.size();
    if (const auto* count = std::get_if<KeepCount>(&keep)) {
        if (count->count == 0)
            return Error{Error::Code::InvalidArgument, "no component asked for", "components"};
        return index(std::min(count->count, static_cast<std::size_t>(rank)));
    }
    const double fraction = std::get<KeepVariance>(keep).fraction;
    if (!(fraction > 0.0 && fraction <= 1.0))
        return Error{Error::Code::InvalidArgument, "a share of variance lies in 0..1", "components"};
    const double wanted = fraction * directions.variances.sum();
    double sum = 0.0;
    for (Eigen::Index kept = 0; kept < rank; ++kept) {
        if (sum >= wanted)
            return kept;
        sum += directions.variances(kept);
    }
    return rank;
}

} // namespace

Result<Pca> fitPca(const Matrix& table, const PcaKeep& keep)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    if (table.rows < 2)
        return Error{Error::Code::InvalidArgument, "one row has no variance", "rows"};

    RowMajor centred = mapped(table).cast<double>();
    const Eigen::RowVectorXd mean = centred.colwise().mean();
    centred.rowwise() -= mean;
    for (std::size_t column = 0; column < table.columns; ++column) {
        // All equal: what is left is the rounding error of the mean, and must not become a direction.
        const auto values = mapped(table).col(index(column));
        if ((values.array() == values(0)).all())
            centred.col(index(column)).setZero();
    }
    const double total = centred.squaredNorm() / static_cast<double>(table.rows - 1);
    if (total <= 0.0)
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};

    const Directions directions = directionsOf(centred);
    const Result<Eigen::Index> kept = keptCount(keep, directions);
    if (!kept)
        return kept.error();

    Pca pca;
    pca.totalVariance = total;
    pca.rank = static_cast<std::size_t>(directions.variances.size());
    pca.mean.resize(table.columns);
    Eigen::Map<Eigen::RowVectorXf>(pca.mean.data(), index(table.columns)) = mean.cast<float>();
    pca.components = Matrix(static_cast<std::size_t>(*kept), table.columns);
    for (std::size_t component = 0; component < pca.components.rows; ++component) {
        Eigen::RowVectorXd loadings = directions.vectors.col(index(component)).transpose();
        Eigen::Index largest = 0;
        loadings.cwiseAbs().maxCoeff(&largest); // the first of equals
        if (loadings(largest) < 0.0)
            loadings = -loadings;
        const std::span<float> row = pca.components.row(component);
        Eigen::Map<Eigen::RowVectorXf>(row.data(), index(row.size())) = loadings.cast<float>();
        pca.variances.push_back(directions.variances(index(component)));
    }
    return pca;
}

Matrix project(const Pca& pca, const Matrix& table)
{
    assert(pca.mean.size() == table.columns);
    Matrix scores(table.rows, pca.components.rows);
    const Eigen::Map<const Eigen::RowVectorXf> mean(pca.mean.data(), index(pca.mean.size()));
    const RowMajor centred = (mapped(table).rowwise() - mean).cast<double>();
    const RowMajor result = centred * mapped(pca.components).cast<double>().transpose();
    mapped(scores) = result.cast<float>();
    return scores;
}

} // namespace baseline::learn
