// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/eigen_rows.h"
#include "core/learn/gaussian_mixture.h"
#include "core/learn/mixture_kernel.h"
#include "core/learn/row_blocks.h"

#include <optional>
#include <stop_token>

namespace baseline::learn {

// For sources of this folder only: Eigen in the header.

/// What the starts of one fit share: the table about its mean. The table must outlive it.
struct MixtureTable {
    const Matrix& table;
    std::vector<double> mean;
    Eigen::MatrixXd covariance; ///< divisor n
    unsigned threads;
};

/// A mixture on its way up: parameters in double about the mean of the table. One thread at a time, which takes others to
/// help; sums are taken block by block, so that their number changes nothing. Everything that visits the rows ends early
/// when stopped, and gives nothing then.
class MixtureEm {
public:
    /// `ridge` is absolute here. Every component begins with the given mean, an equal weight and the table's covariance.
    MixtureEm(const MixtureTable& table, const RowMajor& means, double ridge, CovarianceKind kind);

    /// Begins with what the labels of a clustering give instead. False when stopped.
    bool maximiseFrom(const std::vector<std::uint32_t>& labels, const std::stop_token& stop);

    /// One pass: the mean log likelihood of the parameters as they are, and better ones.
    std::optional<double> iterate(const std::stop_token& stop);
    /// The mean log likelihood of the parameters as they are.
    std::optional<double> logLikelihood(const std::stop_token& stop) const;

    /// In the place of the table: its mean is added.
    std::vector<MixtureComponent> components() const;

private:
    struct Part {
        double weight = 0.0;
        double logWeight = 0.0;
        Eigen::RowVectorXd mean;
        RowMajor whitening;
        Whitening kernel;
    };
    using Sums = std::vector<SecondMoments>; ///< of each component

    Sums emptySums() const;
    double expect(const MomentBlock& block, std::size_t count, std::span<double> shares) const;
    void add(MomentBlock& block, std::span<const double> shares, Sums& sums) const;
    template <typename Visit>
    void visitBlock(std::size_t index, const std::stop_token& stop, const Visit& visit) const;
    void maximise(std::vector<Sums>& blocks);
    void setCovariance(Part& part, Eigen::MatrixXd covariance) const;

    const MixtureTable* m_table;
    RowBlocks m_blocks;
    std::vector<Part> m_parts;
    double m_ridge;
    CovarianceKind m_kind;
};

} // namespace baseline::learn
