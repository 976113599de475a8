// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mixture_em.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace baseline::learn {

MixtureEm::MixtureEm(const MixtureTable& table, const RowMajor& means, double ridge, CovarianceKind kind)
    : m_table(&table), m_blocks(RowBlocks::forMoments(table.table.rows)),
      m_parts(static_cast<std::size_t>(means.rows())), m_ridge(ridge), m_kind(kind)
{
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        m_parts[k].weight = 1.0 / static_cast<double>(m_parts.size());
        m_parts[k].mean = means.row(index(k));
        setCovariance(m_parts[k], table.covariance);
    }
}

MixtureEm::Sums MixtureEm::emptySums() const
{
    return Sums(m_parts.size(), SecondMoments(m_table->table.columns));
}

/// Calls visit(block, first row, rows) for the pieces of a block of rows.
template <typename Visit>
void MixtureEm::visitBlock(std::size_t index, const std::stop_token& stop, const Visit& visit) const
{
    const Matrix& table = m_table->table;
    MomentBlock block(table.columns);
    for (std::size_t first = m_blocks.first(index); first < m_blocks.last(index) && !stop.stop_requested();
         first += MomentBlock::rows) {
        const std::size_t count = std::min(MomentBlock::rows, m_blocks.last(index) - first);
        block.fill(table.values.data() + first * table.columns, count, m_table->mean);
        visit(block, first, count);
    }
}

/// Shares of the components in each row, and the sum of the rows' log likelihoods.
double MixtureEm::expect(const MomentBlock& block, std::size_t count, std::span<double> shares) const
{
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        const auto logs = shares.subspan(k * MomentBlock::rows, MomentBlock::rows);
        m_parts[k].kernel.squares(block, logs);
        for (double& log : logs)
            log = m_parts[k].logWeight - 0.5 * log;
    }
    return sharesOf(shares, m_parts.size(), count);
}

void MixtureEm::add(MomentBlock& block, std::span<const double> shares, Sums& sums) const
{
    for (std::size_t k = 0; k < sums.size(); ++k)
        sums[k].add(block, shares.subspan(k * MomentBlock::rows, MomentBlock::rows), m_kind == CovarianceKind::Diagonal);
}

void MixtureEm::setCovariance(Part& part, Eigen::MatrixXd covariance) const
{
    if (m_kind == CovarianceKind::Diagonal)
        covariance = Eigen::MatrixXd(covariance.diagonal().asDiagonal());
    covariance.diagonal().array() += m_ridge;
    const Eigen::LLT<Eigen::MatrixXd> cholesky(covariance);
    const Eigen::MatrixXd identity = Eigen::MatrixXd::Identity(covariance.rows(), covariance.cols());
    part.whitening = cholesky.matrixL().solve(identity);
    const std::span<const double> triangle(part.whitening.data(), static_cast<std::size_t>(part.whitening.size()));
    const std::span<const double> mean(part.mean.data(), static_cast<std::size_t>(part.mean.size()));
    part.kernel = Whitening(triangle, mean, m_kind == CovarianceKind::Diagonal);
    part.logWeight = std::log(part.weight) + part.whitening.diagonal().array().log().sum()
                     - 0.5 * static_cast<double>(covariance.rows()) * std::log(2.0 * std::numbers::pi);
}

void MixtureEm::maximise(std::vector<Sums>& blocks)
{
    // A component without rows would divide by zero.
    constexpr double least = 10.0 * std::numeric_limits<double>::epsilon();
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        SecondMoments& all = blocks.front()[k];
        for (std::size_t block = 1; block < blocks.size(); ++block)
            all += blocks[block][k];
        const double weight = all.weight + least;
        Part& part = m_parts[k];
        part.weight = weight / static_cast<double>(m_table->table.rows);
        part.mean = Eigen::Map<const Eigen::RowVectorXd>(all.sums.data(), index(all.sums.size())) / weight;
        Eigen::MatrixXd covariance(part.mean.size(), part.mean.size());
        for (std::size_t row = 0; row < all.sums.size(); ++row) {
            for (std::size_t column = 0; column <= row; ++column) {
                const double product = all.product(row, column) / weight - part.mean(index(row)) * part.mean(index(column));
                covariance(index(row), index(column)) = covariance(index(column), index(row)) = product;
            }
        }
        // A difference of squares may come out below zero by rounding.
        covariance.diagonal() = covariance.diagonal().cwiseMax(0.0);
        setCovariance(part, std::move(covariance));
    }
}

bool MixtureEm::maximiseFrom(const std::vector<std::uint32_t>& labels, const std::stop_token& stop)
{
    std::vector<Sums> sums(m_blocks.count(), emptySums());
    forEachBlock(sums.size(), m_table->threads, [&](std::size_t index) {
        std::vector<double> shares(m_parts.size() * MomentBlock::rows);
        visitBlock(index, stop, [&](MomentBlock& block, std::size_t first, std::size_t count) {
            std::ranges::fill(shares, 0.0);
            for (std::size_t row = 0; row < count; ++row)
                shares[labels[first + row] * MomentBlock::rows + row] = 1.0;
            add(block, shares, sums[index]);
        });
    });
    if (stop.stop_requested())
        return false;
    maximise(sums);
    return true;
}

std::optional<double> MixtureEm::iterate(const std::stop_token& stop)
{
    std::vector<Sums> sums(m_blocks.count(), emptySums());
    std::vector<double> likelihoods(sums.size(), 0.0);
    forEachBlock(sums.size(), m_table->threads, [&](std::size_t index) {
        std::vector<double> shares(m_parts.size() * MomentBlock::rows);
        visitBlock(index, stop, [&](MomentBlock& block, std::size_t, std::size_t count) {
            likelihoods[index] += expect(block, count, shares);
            add(block, shares, sums[index]);
        });
    });
    if (stop.stop_requested())
        return std::nullopt;
    maximise(sums);
    return std::accumulate(likelihoods.begin(), likelihoods.end(), 0.0) / static_cast<double>(m_table->table.rows);
}

std::optional<double> MixtureEm::logLikelihood(const std::stop_token& stop) const
{
    std::vector<double> likelihoods(m_blocks.count(), 0.0);
    forEachBlock(likelihoods.size(), m_table->threads, [&](std::size_t index) {
        std::vector<double> shares(m_parts.size() * MomentBlock::rows);
        visitBlock(index, stop, [&](MomentBlock& block, std::size_t, std::size_t count) {
            likelihoods[index] += expect(block, count, shares);
        });
    });
    if (stop.stop_requested())
        return std::nullopt;
    return std::accumulate(likelihoods.begin(), likelihoods.end(), 0.0) / static_cast<double>(m_table->table.rows);
}

std::vector<MixtureComponent> MixtureEm::components() const
{
    std::vector<MixtureComponent> result;
    const std::size_t columns = m_table->table.columns;
    const Eigen::Map<const Eigen::RowVectorXd> mean(m_table->mean.data(), index(columns));
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
