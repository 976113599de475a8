// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/eigen_rows.h"
#include "core/learn/gaussian_mixture.h"

namespace baseline::learn {

// For sources of this folder only: Eigen in the header.

/// A mixture on its way up: parameters in double about the mean of the table, one thread at a time. The rows must
/// outlive it.
class MixtureEm {
public:
    /// `ridge` is absolute here. Every component begins with the given mean, an equal weight and `covariance`.
    MixtureEm(const RowMajor& centred, const RowMajor& means, const Eigen::MatrixXd& covariance, double ridge,
              CovarianceKind kind);

    /// Begins with what the labels of a clustering give instead.
    void maximiseFrom(const std::vector<std::uint32_t>& labels);

    /// One pass: the mean log likelihood of the parameters as they are, and better ones.
    double iterate();
    /// The mean log likelihood of the parameters as they are.
    double logLikelihood() const;

    /// In the place of the table: `mean` is added to what was centred.
    std::vector<MixtureComponent> components(const Eigen::RowVectorXd& mean) const;

private:
    struct Part {
        double weight = 0.0;
        double logWeight = 0.0;
        Eigen::RowVectorXd mean;
        Eigen::MatrixXd whitening;
    };
    /// What a maximisation needs of the rows seen so far.
    struct Sums {
        double weight = 0.0;
        Eigen::RowVectorXd rows;
        Eigen::MatrixXd squares;
    };

    std::vector<Sums> emptySums() const;
    void add(const RowMajor& rows, const Eigen::MatrixXd& shares, std::vector<Sums>& sums) const;
    double expect(const RowMajor& rows, Eigen::MatrixXd& shares) const;
    void maximise(const std::vector<Sums>& sums);
    void setCovariance(Part& part, Eigen::MatrixXd covariance) const;

    const RowMajor* m_rows;
    std::vector<Part> m_parts;
    double m_ridge;
    CovarianceKind m_kind;
};

} // namespace baseline::learn
