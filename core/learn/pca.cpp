// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pca.h"

#include "core/learn/eigen_rows.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/row_blocks.h"
#include "core/learn/second_moments.h"
#include "core/learn/symmetric_eigen.h"

#include <Eigen/Core>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace baseline::learn {
namespace {

/// Directions as columns, by falling variance; variances of rounding error are cut off.
struct Directions {
    Eigen::MatrixXd vectors;
    Eigen::VectorXd variances;
    double total = 0.0; ///< variance of all columns
};

/// Whether each column holds more than one value: where not, what is left of it about its mean is the mean's rounding
/// error, which must not become a direction.
std::vector<bool> varyingColumns(const Matrix& table)
{
    std::vector<unsigned> varies(table.columns, 0U);
    for (std::size_t row = 1; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column)
            varies[column] |= table(row, column) != table(0, column) ? 1U : 0U;
    }
    std::vector<bool> result;
    for (const unsigned one : varies)
        result.push_back(one != 0U);
    return result;
}

/// Where there are fewer rows than columns: the table about its mean.
RowMajor centredRows(const Matrix& table, const std::vector<double>& mean, const std::vector<bool>& varies)
{
    RowMajor centred = mapped(table).cast<double>();
    centred.rowwise() -= Eigen::Map<const Eigen::RowVectorXd>(mean.data(), index(mean.size()));
    for (std::size_t column = 0; column < varies.size(); ++column) {
        if (!varies[column])
            centred.col(index(column)).setZero();
    }
    return centred;
}

/// Sums of products about the mean; nothing when stopped.
std::optional<Eigen::MatrixXd> scatterOf(const Matrix& table, const std::vector<double>& mean,
                                         const std::vector<bool>& varies, unsigned threads, const std::stop_token& stop)
{
    const std::optional<SecondMoments> moments = secondMoments(table, mean, threads, stop);
    if (!moments)
        return std::nullopt;
    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(index(table.columns), index(table.columns));
    for (std::size_t row = 0; row < table.columns; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            if (varies[row] && varies[column])
                scatter(index(row), index(column)) = scatter(index(column), index(row)) = moments->product(row, column);
        }
    }
    return scatter;
}

/// Products of the rows with each other; nothing when stopped.
std::optional<Eigen::MatrixXd> gramOf(const RowMajor& centred, const std::stop_token& stop)
{
    constexpr Eigen::Index together = 64;
    Eigen::MatrixXd products(centred.rows(), centred.rows());
    for (Eigen::Index first = 0; first < centred.rows(); first += together) {
        if (stop.stop_requested())
            return std::nullopt;
        const Eigen::Index count = std::min(together, centred.rows() - first);
        products.middleCols(first, count).noalias() = centred * centred.middleRows(first, count).transpose();
    }
    return products;
}

/// Nothing when stopped.
std::optional<Directions> directionsOf(const Matrix& table, const std::vector<double>& mean, unsigned threads,
                                       const std::stop_token& stop)
{
    const std::vector<bool> varies = varyingColumns(table);
    const Eigen::Index rows = index(table.rows);
    const Eigen::Index columns = index(table.columns);
    const bool narrow = columns <= rows;
    const RowMajor centred = narrow ? RowMajor() : centredRows(table, mean, varies);
    std::optional<Eigen::MatrixXd> products = narrow ? scatterOf(table, mean, varies, threads, stop) : gramOf(centred, stop);
    if (!products)
        return std::nullopt;
    *products /= static_cast<double>(rows - 1);
    Directions result;
    result.total = products->trace();
    if (!(result.total > 0.0))
        return result;
    std::optional<SymmetricEigen> found = symmetricEigen(std::move(*products), stop);
    if (!found)
        return std::nullopt;

    // With n rows at most n - 1 directions are real.
    const double noise = found->values(0) * std::numeric_limits<double>::epsilon() * static_cast<double>(rows + columns);
    Eigen::Index rank = 0;
    while (rank < std::min(columns, rows - 1) && found->values(rank) > noise)
        ++rank;
    result.variances = found->values.head(rank);
    if (narrow) {
        result.vectors = found->vectors.leftCols(rank);
        return result;
    }
    result.vectors.resize(columns, rank);
    for (Eigen::Index i = 0; i < rank && !stop.stop_requested(); ++i) // X'u is an eigenvector of X'X
        result.vectors.col(i) = (centred.transpose() * found->vectors.col(i)).normalized();
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(result));
}

Result<Eigen::Index> keptCount(const PcaKeep& keep, const Directions& directions)
{
    const Eigen::Index rank = directions.variances.size();
    if (const auto* count = std::get_if<KeepCount>(&keep)) {
        if (count->count == 0)
            return invalid("components", "no component asked for");
        return index(std::min(count->count, static_cast<std::size_t>(rank)));
    }
    const double fraction = std::get<KeepVariance>(keep).fraction;
    if (!(fraction > 0.0 && fraction <= 1.0))
        return invalid("components", "a share of variance lies in 0..1");
    const double wanted = fraction * directions.variances.sum();
    double sum = 0.0;
    for (Eigen::Index kept = 0; kept < rank; ++kept) {
        if (sum >= wanted)
            return kept;
        sum += directions.variances(kept);
    }
    return rank;
}

Error cancelled()
{
    return {Error::Code::Cancelled, "the principal components were cancelled", {}};
}

} // namespace

Result<Pca> fitPca(const Matrix& table, const PcaKeep& keep, const Progress& progress, unsigned threads)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    if (table.rows < 2)
        return invalid("rows", "one row has no variance");

    const std::vector<double> mean = columnMeans(table);
    progress.at(0.0, "components");
    const std::optional<Directions> directions = directionsOf(table, mean, threadsWanted(threads), progress.stop);
    if (!directions || progress.cancelled())
        return cancelled();
    if (!(directions->total > 0.0))
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
    const Result<Eigen::Index> kept = keptCount(keep, *directions);
    if (!kept)
        return kept.error();

    Pca pca;
    pca.totalVariance = directions->total;
    pca.rank = static_cast<std::size_t>(directions->variances.size());
    for (const double one : mean)
        pca.mean.push_back(static_cast<float>(one));
    pca.components = Matrix(static_cast<std::size_t>(*kept), table.columns);
    for (std::size_t component = 0; component < pca.components.rows; ++component) {
        Eigen::RowVectorXd loadings = directions->vectors.col(index(component)).transpose();
        Eigen::Index largest = 0;
        loadings.cwiseAbs().maxCoeff(&largest); // the first of equals
        if (loadings(largest) < 0.0)
            loadings = -loadings;
        const std::span<float> row = pca.components.row(component);
        Eigen::Map<Eigen::RowVectorXf>(row.data(), index(row.size())) = loadings.cast<float>();
        pca.variances.push_back(directions->variances(index(component)));
    }
    progress.at(1.0, "components");
    return pca;
}

Matrix project(const Pca& pca, const Matrix& table)
{
    assert(pca.mean.size() == table.columns);
    Matrix scores(table.rows, pca.components.rows);
    const Eigen::Map<const Eigen::RowVectorXf> mean(pca.mean.data(), index(pca.mean.size()));
    const RowMajor loadings = mapped(pca.components).cast<double>();
    constexpr std::size_t together = 1024; // a copy of the table in double would be twice as large as the table
    for (std::size_t first = 0; first < table.rows; first += together) {
        const Eigen::Index rows = index(std::min(together, table.rows - first));
        const RowMajor centred = (mapped(table).middleRows(index(first), rows).rowwise() - mean).cast<double>();
        const RowMajor result = centred * loadings.transpose();
        mapped(scores).middleRows(index(first), rows) = result.cast<float>();
    }
    return scores;
}

} // namespace baseline::learn
