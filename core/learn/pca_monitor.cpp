// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pca_monitor.h"

#include "core/learn/distributions.h"
#include "core/learn/eigen_rows.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace baseline::learn {

namespace {

double t2LimitOf(std::size_t rowCount, std::size_t kept, double alpha)
{
    const auto n = static_cast<double>(rowCount);
    const auto q = static_cast<double>(kept);
    return q * (n * n - 1.0) / (n * (n - q)) * fisherQuantile(q, n - q, 1.0 - alpha);
}

/// With theta_i the sum of the i-th powers of the variances left out, h = 1 - 2 theta1 theta3 / (3 theta2²) and c the
/// normal quantile: theta1 (1 + c h sqrt(2 theta2) / theta1 + theta2 h (h - 1) / theta1²)^(1 / h).
double qLimitOf(std::span<const double> leftOut, double alpha)
{
    double theta1 = 0.0;
    double theta2 = 0.0;
    double theta3 = 0.0;
    for (const double variance : leftOut) {
        theta1 += variance;
        theta2 += variance * variance;
        theta3 += variance * variance * variance;
    }
    if (!(theta1 > 0.0))
        return 0.0;
    const double h = 1.0 - 2.0 * theta1 * theta3 / (3.0 * theta2 * theta2);
    const double c = normalQuantile(1.0 - alpha);
    const double base = 1.0 + c * h * std::sqrt(2.0 * theta2) / theta1 + theta2 * h * (h - 1.0) / (theta1 * theta1);
    // h falls below 0 where a few of many variances dominate; Box's limit, theta2 / theta1 chi² with theta1² / theta2
    // degrees of freedom (Wilson, Hilferty's cube), has no such case.
    if (h > 1e-3 && base > 0.0)
        return theta1 * std::pow(base, 1.0 / h);
    const double freedom = theta1 * theta1 / theta2;
    const double cube = 1.0 - 2.0 / (9.0 * freedom) + c * std::sqrt(2.0 / (9.0 * freedom));
    return theta1 * cube * cube * cube;
}

} // namespace

double PcaMonitor::combined(const PcaDistances& distances) const
{
    return distances.t2 / t2Limit + (qLimit > 0.0 ? distances.q / qLimit : 0.0);
}

Result<PcaMonitor> fitPcaMonitor(const Matrix& table, const PcaMonitorOptions& options, const Progress& progress)
{
    if (!(options.alpha > 0.0 && options.alpha < 1.0))
        return invalid("alpha", "alpha lies between 0 and 1", options.alpha);
    Result<Pca> kept = fitPca(table, options.keep, progress);
    if (!kept)
        return kept.error();
    const std::size_t components = kept->components.rows;
    if (const Status enough = checkRowCount(table.rows, std::max(fewestRows, components + 2)); !enough)
        return enough.error();
    const Result<Pca> all = fitPca(table, KeepVariance{1.0}, {{}, progress.stop});
    if (!all)
        return all.error();
    PcaMonitor monitor;
    monitor.t2Limit = t2LimitOf(table.rows, components, options.alpha);
    monitor.qLimit = qLimitOf(std::span(all->variances).subspan(std::min(components, all->variances.size())), options.alpha);
    monitor.pca = std::move(*kept);
    return monitor;
}

std::vector<PcaDistances> distances(const PcaMonitor& monitor, const Matrix& table)
{
    const Eigen::Map<const Eigen::RowVectorXf> mean(monitor.pca.mean.data(), index(monitor.pca.mean.size()));
    const RowMajor centred = mapped(table).cast<double>().rowwise() - mean.cast<double>();
    const RowMajor loadings = mapped(monitor.pca.components).cast<double>();
    const RowMajor scores = centred * loadings.transpose();
    const RowMajor left = centred - scores * loadings;
    std::vector<PcaDistances> result(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t component = 0; component < monitor.pca.variances.size(); ++component) {
            const double score = scores(index(row), index(component));
            result[row].t2 += score * score / monitor.pca.variances[component];
        }
        result[row].q = left.row(index(row)).squaredNorm();
    }
    return result;
}

} // namespace baseline::learn
