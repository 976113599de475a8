// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mixture_em.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace baseline::learn {

namespace {

// Rows are taken in blocks that stay in the cache; the work of a block grows with its rows, its memory too.
constexpr Eigen::Index blockRows = 512;

} // namespace

MixtureEm::MixtureEm(const RowMajor& centred, const RowMajor& means, const Eigen::MatrixXd& covariance, double ridge,
                     CovarianceKind kind)
    : m_rows(&centred), m_parts(static_cast<std::size_t>(means.rows())), m_ridge(ridge), m_kind(kind)
{
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        m_parts[k].weight = 1.0 / static_cast<double>(m_parts.size());
        m_parts[k].mean = means.row(index(k));
        setCovariance(m_parts[k], covariance);
    }
}

std::vector<MixtureEm::Sums> MixtureEm::emptySums() const
{
    const Eigen::Index columns = m_rows->cols();
    return std::vector<Sums>(m_parts.size(),
                             {0.0, Eigen::RowVectorXd::Zero(columns), Eigen::MatrixXd::Zero(columns, columns)});
}

void MixtureEm::add(const RowMajor& rows, const Eigen::MatrixXd& shares, std::vector<Sums>& sums) const
{
    for (std::size_t k = 0; k < sums.size(); ++k) {
        const auto share = shares.col(index(k));
        sums[k].weight += share.sum();
        sums[k].rows.noalias() += share.transpose() * rows;
        if (m_kind == CovarianceKind::Diagonal) {
            sums[k].squares.diagonal() += rows.cwiseAbs2().transpose() * share;
        } else {
            const RowMajor weighed = rows.array().colwise() * share.array().sqrt();
            sums[k].squares.selfadjointView<Eigen::Lower>().rankUpdate(weighed.transpose());
        }
    }
}

/// Shares of the components in each row, and the sum of the rows' log likelihoods.
double MixtureEm::expect(const RowMajor& rows, Eigen::MatrixXd& shares) const
{
    shares.resize(rows.rows(), index(m_parts.size()));
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        const Part& part = m_parts[k];
        const RowMajor apart = rows.rowwise() - part.mean;
        const RowMajor whitened = apart * part.whitening.transpose().triangularView<Eigen::Upper>();
        shares.col(index(k)) = part.logWeight - 0.5 * whitened.rowwise().squaredNorm().array();
    }
    const Eigen::VectorXd largest = shares.rowwise().maxCoeff();
    shares = (shares.colwise() - largest).array().exp();
    const Eigen::VectorXd sums = shares.rowwise().sum();
    shares.array().colwise() /= sums.array();
    return (sums.array().log() + largest.array()).sum();
}

void MixtureEm::setCovariance(Part& part, Eigen::MatrixXd covariance) const
{
    if (m_kind == CovarianceKind::Diagonal)
        covariance = Eigen::MatrixXd(covariance.diagonal().asDiagonal());
    covariance.diagonal().array() += m_ridge;
    const Eigen::LLT<Eigen::MatrixXd> cholesky(covariance);
    const Eigen::MatrixXd identity = Eigen::MatrixXd::Identity(covariance.rows(), covariance.cols());
    part.whitening = cholesky.matrixL().solve(identity);
    part.logWeight = std::log(part.weight) + part.whitening.diagonal().array().log().sum()
                     - 0.5 * static_cast<double>(covariance.rows()) * std::log(2.0 * std::numbers::pi);
}

void MixtureEm::maximise(const std::vector<Sums>& sums)
{
    // A component without rows would divide by zero.
    constexpr double least = 10.0 * std::numeric_limits<double>::epsilon();
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        const double weight = sums[k].weight + least;
        Part& part = m_parts[k];
        part.weight = weight / static_cast<double>(m_rows->rows());
        part.mean = sums[k].rows / weight;
        Eigen::MatrixXd covariance = sums[k].squares.selfadjointView<Eigen::Lower>();
        covariance = covariance / weight - part.mean.transpose() * part.mean;
        // A difference of squares may come out below zero by rounding.
        covariance.diagonal() = covariance.diagonal().cwiseMax(0.0);
        setCovariance(part, std::move(covariance));
    }
}

void MixtureEm::maximiseFrom(const std::vector<std::uint32_t>& labels)
{
    std::vector<Sums> sums = emptySums();
    for (Eigen::Index first = 0; first < m_rows->rows(); first += blockRows) {
        const RowMajor rows = m_rows->middleRows(first, std::min(blockRows, m_rows->rows() - first));
        Eigen::MatrixXd shares = Eigen::MatrixXd::Zero(rows.rows(), index(m_parts.size()));
        for (Eigen::Index row = 0; row < rows.rows(); ++row)
            shares(row, labels[static_cast<std::size_t>(first + row)]) = 1.0;
        add(rows, shares, sums);
    }
    maximise(sums);
}

double MixtureEm::iterate()
{
    std::vector<Sums> sums = emptySums();
    double likelihood = 0.0;
    Eigen::MatrixXd shares;
    for (Eigen::Index first = 0; first < m_rows->rows(); first += blockRows) {
        const RowMajor rows = m_rows->middleRows(first, std::min(blockRows, m_rows->rows() - first));
        likelihood += expect(rows, shares);
        add(rows, shares, sums);
    }
    maximise(sums);
    return likelihood / static_cast<double>(m_rows->rows());
}

double MixtureEm::logLikelihood() const
{
    double likelihood = 0.0;
    Eigen::MatrixXd shares;
    for (Eigen::Index first = 0; first < m_rows->rows(); first += blockRows)
        likelihood += expect(m_rows->middleRows(first, std::min(blockRows, m_rows->rows() - first)), shares);
    return likelihood / static_cast<double>(m_rows->rows());
}

std::vector<MixtureComponent> MixtureEm::components(const Eigen::RowVectorXd& mean) const
{
    std::vector<MixtureComponent> result;
    const auto columns = static_cast<std::size_t>(mean.size());
    for (const Part& part : m_parts) {
        MixtureComponent one;
        one.weight = part.weight;
        one.logWeight = part.logWeight;
        one.mean.resize(columns);
        Eigen::Map<Eigen::RowVectorXf>(one.mean.data(), index(columns)) = (part.mean + mean).cast<float>();
        one.whitening = Matrix(columns, columns);
        mapped(one.whitening) = part.whitening.cast<float>();
        result.push_back(std::move(one));
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &MixtureComponent::weight);
    return result;
}

} // namespace baseline::learn
