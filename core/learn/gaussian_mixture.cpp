// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/gaussian_mixture.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/mixture_em.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace baseline::learn {

namespace {

Status check(const Matrix& table, const MixtureOptions& options)
{
    if (Status status = checkTable(table); !status)
        return status;
    if (options.components == 0)
        return invalid("components", "at least one component is needed");
    if (options.starts == 0)
        return invalid("starts", "at least one start is needed");
    if (options.maxIterations == 0)
        return invalid("iterations", "at least one iteration is needed");
    if (!(options.ridge > 0.0) || !std::isfinite(options.ridge))
        return invalid("ridge", "a ridge is above 0", options.ridge);
    if (Status enough = checkRowCount(table.rows, std::max(fewestRows, 2 * options.components)); !enough)
        return enough;
    const Matrix& given = options.givenMeans;
    if (given.rows > 0 && (given.rows != options.components || given.columns != table.columns || !checkTable(given)))
        return invalid("means", "the given means have another shape, or are not finite");
    return done();
}

double parametersOf(std::size_t components, std::size_t columns, CovarianceKind kind)
{
    const auto k = static_cast<double>(components);
    const auto d = static_cast<double>(columns);
    const double covariance = kind == CovarianceKind::Full ? d * (d + 1.0) / 2.0 : d;
    return k * (d + covariance) + k - 1.0;
}

Error cancelled()
{
    return {Error::Code::Cancelled, "the mixture was cancelled", {}};
}

Eigen::MatrixXd covarianceOf(const SecondMoments& moments)
{
    const auto columns = index(moments.sums.size());
    Eigen::MatrixXd covariance(columns, columns);
    for (Eigen::Index row = 0; row < columns; ++row) {
        for (Eigen::Index column = 0; column <= row; ++column)
            covariance(row, column) = covariance(column, row) =
                moments.product(static_cast<std::size_t>(row), static_cast<std::size_t>(column)) / moments.weight;
    }
    return covariance;
}

/// The starts of one fit.
class MixtureFit {
public:
    MixtureFit(MixtureTable table, const MixtureOptions& options) : m_table(std::move(table)), m_options(options) {}

    double spread() const { return m_table.covariance.trace() / static_cast<double>(m_table.table.columns); }

    Result<GaussianMixture> start(std::size_t number, const Progress& progress) const
    {
        const Eigen::Map<const Eigen::RowVectorXd> mean(m_table.mean.data(), index(m_table.mean.size()));
        RowMajor means = RowMajor::Zero(index(m_options.components), mean.size());
        const bool given = m_options.givenMeans.rows > 0;
        if (given)
            means = mapped(m_options.givenMeans).cast<double>().rowwise() - mean;
        MixtureEm em(m_table, means, m_options.ridge * spread(), m_options.covariance);
        if (!given) {
            KMeansOptions clustering;
            clustering.clusters = m_options.components;
            clustering.starts = 1;
            clustering.swaps = 0; // other starts follow
            clustering.seed = m_options.seed + number;
            clustering.threads = m_table.threads;
            const Result<KMeansResult> clusters = fitKMeans(m_table.table, clustering, {{}, progress.stop});
            if (!clusters)
                return clusters.error().subject == "clusters"
                           ? invalid("components", clusters.error().detail, clusters.error().value)
                           : clusters.error();
            if (!em.maximiseFrom(clusters->labels, progress.stop))
                return cancelled();
        }
        return climb(em, number, progress);
    }

private:
    Result<GaussianMixture> climb(MixtureEm& em, std::size_t number, const Progress& progress) const
    {
        GaussianMixture mixture;
        mixture.stop = StopCause::IterationLimit;
        const auto all = static_cast<double>(m_options.starts);
        while (mixture.iterations < m_options.maxIterations) {
            const std::optional<double> likelihood = em.iterate(progress.stop);
            if (!likelihood)
                return cancelled();
            mixture.course.push_back(*likelihood);
            ++mixture.iterations;
            progress.at(static_cast<double>(number) / all, "mixture");
            const std::size_t count = mixture.course.size();
            if (count > 1 && mixture.course[count - 1] - mixture.course[count - 2] < m_options.tolerance) {
                mixture.stop = StopCause::SmallGain;
                break;
            }
        }
        const std::optional<double> likelihood = em.logLikelihood(progress.stop);
        if (!likelihood)
            return cancelled();
        mixture.logLikelihood = *likelihood;
        const auto rows = static_cast<double>(m_table.table.rows);
        mixture.bic = -2.0 * rows * mixture.logLikelihood
                      + parametersOf(m_options.components, m_table.table.columns, m_options.covariance) * std::log(rows);
        mixture.components = em.components();
        return mixture;
    }

    MixtureTable m_table;
    const MixtureOptions& m_options;
};

} // namespace

Result<GaussianMixture> fitGaussianMixture(const Matrix& table, const MixtureOptions& options, const Progress& progress)
{
    if (Status sound = check(table, options); !sound)
        return sound.error();
    const unsigned threads = threadsWanted(options.threads);
    std::vector<double> mean = columnMeans(table);
    const std::optional<SecondMoments> moments = secondMoments(table, mean, threads, progress.stop);
    if (!moments)
        return cancelled();
    const MixtureFit fit({table, std::move(mean), covarianceOf(*moments), threads}, options);
    if (!(fit.spread() > 0.0))
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
    const std::size_t starts = options.givenMeans.rows > 0 || options.components == 1 ? 1 : options.starts;
    Result<GaussianMixture> best = fit.start(0, progress);
    for (std::size_t number = 1; best && number < starts; ++number) {
        Result<GaussianMixture> other = fit.start(number, progress);
        if (!other || other->logLikelihood > best->logLikelihood)
            best = std::move(other);
    }
    return best;
}

Result<GaussianMixture> fitMixtureByBic(const Matrix& table, std::size_t most, const MixtureOptions& options,
                                        const Progress& progress)
{
    MixtureOptions one = options;
    one.components = 1;
    Result<GaussianMixture> best = fitGaussianMixture(table, one, progress);
    for (one.components = 2; best && one.components <= most; ++one.components) {
        Result<GaussianMixture> other = fitGaussianMixture(table, one, progress);
        if (!other && other.error().code == Error::Code::Cancelled)
            return other;
        if (!other) // fewer rows, or distinct ones, than so many components need
            break;
        if (other->bic < best->bic)
            best = std::move(other);
    }
    return best;
}

std::vector<double> negativeLogDensities(const GaussianMixture& mixture, const Matrix& table)
{
    assert(!mixture.components.empty() && mixture.components.front().mean.size() == table.columns);
    const RowMajor rows = mapped(table).cast<double>();
    Eigen::MatrixXd logs(rows.rows(), index(mixture.components.size()));
    for (std::size_t k = 0; k < mixture.components.size(); ++k) {
        const MixtureComponent& component = mixture.components[k];
        const Eigen::Map<const Eigen::RowVectorXf> mean(component.mean.data(), index(component.mean.size()));
        const RowMajor whitened =
            (rows.rowwise() - mean.cast<double>()) * mapped(component.whitening).cast<double>().transpose();
        logs.col(index(k)) = component.logWeight - 0.5 * whitened.rowwise().squaredNorm().array();
    }
    const Eigen::VectorXd largest = logs.rowwise().maxCoeff();
    std::vector<double> result(table.rows);
    Eigen::Map<Eigen::VectorXd>(result.data(), index(result.size())) =
        -(((logs.colwise() - largest).array().exp().rowwise().sum()).log() + largest.array());
    return result;
}

} // namespace baseline::learn
