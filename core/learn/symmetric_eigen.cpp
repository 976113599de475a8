// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/symmetric_eigen.h"

#include <Eigen/Householder>
#include <Eigen/Jacobi>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace baseline::learn {
namespace {

using Eigen::Index;

/// A matrix that a rotation of the basis made tridiagonal; its vectors follow each step.
class Tridiagonal {
public:
    /// False when stopped.
    bool reduce(Eigen::MatrixXd& matrix, const std::stop_token& stop)
    {
        const Index n = matrix.rows();
        Eigen::VectorXd factors(std::max<Index>(n - 1, 1));
        m_diagonal.resize(n);
        m_beside.resize(std::max<Index>(n - 1, 0));
        for (Index i = 0; i + 1 < n; ++i) {
            if (stop.stop_requested())
                return false;
            const Index rest = n - i - 1;
            auto mirror = matrix.col(i).tail(rest);
            double factor = 0.0;
            double length = 0.0;
            mirror.makeHouseholderInPlace(factor, length);
            mirror(0) = 1.0;
            auto lower = matrix.bottomRightCorner(rest, rest).selfadjointView<Eigen::Lower>();
            Eigen::VectorXd change = Eigen::VectorXd::Zero(rest);
            change += lower * (factor * mirror);
            change -= (0.5 * factor * change.dot(mirror)) * mirror;
            lower.rankUpdate(mirror, change, -1.0);
            factors(i) = factor;
            m_beside(i) = length;
        }
        m_diagonal = matrix.diagonal();
        return gather(matrix, factors, stop);
    }

    /// QR steps until nothing is left beside the diagonal. False when stopped.
    bool diagonalise(const std::stop_token& stop)
    {
        Index end = m_diagonal.size() - 1;
        // Two or three steps a row are usual. A matrix that is no matrix of numbers must not keep it here for ever.
        const Index mostSteps = 50 * m_diagonal.size();
        for (Index steps = 0; end > 0 && steps < mostSteps; ++steps) {
            for (Index i = 0; i < end; ++i) {
                const double both = std::abs(m_diagonal(i)) + std::abs(m_diagonal(i + 1));
                if (std::abs(m_beside(i)) <= std::numeric_limits<double>::epsilon() * both)
                    m_beside(i) = 0.0;
            }
            while (end > 0 && m_beside(end - 1) == 0.0)
                --end;
            if (end == 0)
                break;
            Index start = end - 1;
            while (start > 0 && m_beside(start - 1) != 0.0)
                --start;
            if (stop.stop_requested())
                return false;
            step(start, end);
        }
        return true;
    }

    SymmetricEigen sorted(double scale) const
    {
        std::vector<Index> order(static_cast<std::size_t>(m_diagonal.size()));
        std::iota(order.begin(), order.end(), Index{0});
        std::ranges::stable_sort(order, std::greater{}, [this](Index i) { return m_diagonal(i); });
        SymmetricEigen result{Eigen::VectorXd(m_diagonal.size()), Eigen::MatrixXd(m_diagonal.size(), m_diagonal.size())};
        for (Index i = 0; i < m_diagonal.size(); ++i) {
            result.values(i) = scale * m_diagonal(order[static_cast<std::size_t>(i)]);
            result.vectors.col(i) = m_vectors.col(order[static_cast<std::size_t>(i)]);
        }
        return result;
    }

private:
    /// The product of all mirrors, from the last one on, so that each meets only what those behind it have touched.
    bool gather(const Eigen::MatrixXd& mirrors, const Eigen::VectorXd& factors, const std::stop_token& stop)
    {
        const Index n = mirrors.rows();
        m_vectors = Eigen::MatrixXd::Identity(n, n);
        Eigen::RowVectorXd products(n);
        for (Index i = n - 2; i >= 0; --i) {
            if (stop.stop_requested())
                return false;
            const Index rest = n - i - 1;
            const auto mirror = mirrors.col(i).tail(rest);
            auto corner = m_vectors.bottomRightCorner(rest, rest);
            products.head(rest).noalias() = mirror.transpose() * corner;
            corner.noalias() -= (factors(i) * mirror) * products.head(rest);
        }
        return true;
    }

    /// One step with Wilkinson's shift on the rows start to end: rotations G of neighbouring rows and columns, T becomes
    /// G' T G, that chase what the first one leaves outside the three diagonals down and out.
    void step(Index start, Index end)
    {
        const double half = 0.5 * (m_diagonal(end - 1) - m_diagonal(end));
        const double last = m_beside(end - 1);
        const double shift = m_diagonal(end) - last * (last / (half + std::copysign(std::hypot(half, last), half)));
        Eigen::JacobiRotation<double> turn;
        turn.makeGivens(m_diagonal(start) - shift, m_beside(start));
        for (Index k = start; k < end; ++k) {
            const double c = turn.c();
            const double s = turn.s();
            const double upper = m_diagonal(k);
            const double lower = m_diagonal(k + 1);
            const double between = m_beside(k);
            m_diagonal(k) = c * c * upper + s * s * lower - 2.0 * c * s * between;
            m_diagonal(k + 1) = s * s * upper + c * c * lower + 2.0 * c * s * between;
            m_beside(k) = c * s * (upper - lower) + (c - s) * (c + s) * between;
            m_vectors.applyOnTheRight(k, k + 1, turn);
            if (k + 1 == end)
                return;
            const double outside = -s * m_beside(k + 1);
            m_beside(k + 1) *= c;
            if (outside == 0.0) // it fell apart into two
                return;
            double kept = 0.0; // what the next rotation makes of both
            turn.makeGivens(m_beside(k), outside, &kept);
            m_beside(k) = kept;
        }
    }

    Eigen::VectorXd m_diagonal;
    Eigen::VectorXd m_beside;
    Eigen::MatrixXd m_vectors;
};

} // namespace

std::optional<SymmetricEigen> symmetricEigen(Eigen::MatrixXd matrix, const std::stop_token& stop)
{
    // Brought near 1, so that no square leaves the range of a double.
    const double largest = matrix.cwiseAbs().maxCoeff();
    const double scale = largest > 0.0 ? largest : 1.0;
    matrix /= scale;
    Tridiagonal form;
    if (!form.reduce(matrix, stop) || !form.diagonalise(stop))
        return std::nullopt;
    return form.sorted(scale);
}

} // namespace baseline::learn
