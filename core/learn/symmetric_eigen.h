// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <optional>
#include <stop_token>

// For sources only: Eigen is slow to compile, so no public header includes this one.
namespace baseline::learn {

struct SymmetricEigen {
    Eigen::VectorXd values;  ///< falling
    Eigen::MatrixXd vectors; ///< orthonormal columns, in the order of the values
};

/// Eigenvalues and vectors of a symmetric matrix: Householder's tridiagonal form, then QR steps with implicit shifts (Golub,
/// Van Loan, Matrix Computations, 8.3). As Eigen's own solver, but it looks at the stop token between steps, which take some
/// milliseconds with a thousand rows. Nothing when stopped. Contract: not empty, finite.
std::optional<SymmetricEigen> symmetricEigen(Eigen::MatrixXd matrix, const std::stop_token& stop);

} // namespace baseline::learn
