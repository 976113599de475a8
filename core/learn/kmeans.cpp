// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans.h"

#include "core/dsp/vectorised.h"
#include "core/learn/centred_table.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/kmeans_descent.h"
#include "core/learn/kmeans_seeding.h"
#include "core/learn/kmeans_swap.h"
#include "core/learn/random.h"
#include "core/learn/row_blocks.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace baseline::learn {
namespace {

Error cancelled()
{
    return {Error::Code::Cancelled, "k-means was cancelled", {}};
}

/// One start that has come to its end.
struct Finished {
    KMeansDescent descent;
    StopCause stop;
    std::size_t start;

    bool betterThan(const Finished& other) const
    {
        return std::pair(descent.inertia(), start) < std::pair(other.descent.inertia(), other.start);
    }
};

Status checkOptions(const Matrix& table, const KMeansOptions& options)
{
    if (Status status = checkTable(table); !status)
        return status;
    if (options.clusters == 0)
        return invalid("clusters", "at least one cluster is needed");
    if (options.starts == 0)
        return invalid("starts", "at least one start is needed");
    if (options.maxIterations == 0)
        return invalid("iterations", "at least one iteration is needed");
    const std::size_t distinct = distinctRows(table, options.clusters);
    if (distinct < options.clusters) {
        return invalid("clusters", std::to_string(options.clusters) + " clusters of " + std::to_string(distinct)
                                       + " distinct rows", static_cast<double>(distinct));
    }
    if (options.init != KMeansInit::Given)
        return done();
    const Matrix& given = options.givenCentres;
    if (given.rows != options.clusters || given.columns != table.columns || !checkTable(given))
        return invalid("centres", "the given centres have another shape, or are not finite");
    return done();
}

/// The starts of one fit, shared out among threads. Each start depends on nothing but the seed and its number.
class Starts {
public:
    Starts(const CentredTable& table, const KMeansOptions& options, const Progress& progress)
        : m_table(table), m_options(options), m_progress(progress)
    {
    }

    /// Nothing when cancelled.
    std::optional<Finished> best(double progressShare)
    {
        const std::size_t count = m_options.init == KMeansInit::Given ? 1 : m_options.starts;
        const unsigned wanted = threadsWanted(m_options.threads);
        const std::size_t workers = std::clamp<std::size_t>(wanted, 1, count);
        const unsigned each = wanted / static_cast<unsigned>(workers);
        std::vector<std::optional<Finished>> found(workers);
        {
            std::vector<std::jthread> threads;
            for (std::size_t worker = 1; worker < workers; ++worker)
                threads.emplace_back([&, worker] { found[worker] = work(count, each, 0.0); });
            found[0] = work(count, each, progressShare); // only the thread of the caller reports
        }
        if (m_progress.cancelled())
            return std::nullopt;
        std::optional<Finished> best;
        for (auto& candidate : found) {
            if (candidate && (!best || candidate->betterThan(*best)))
                best = std::move(candidate);
        }
        return best;
    }

    /// Swaps on the winner, then down to the bottom. False when cancelled.
    bool swap(Finished& best, std::size_t& accepted, double progressFrom) const
    {
        const bool asNeeded = m_options.swaps == KMeansOptions::asNeeded;
        if (m_options.swaps == 0 || m_options.clusters < 2 || (asNeeded && m_options.init != KMeansInit::KMeansPlusPlus))
            return true;
        const std::size_t inVain = asNeeded ? attemptsInVain() : m_options.swaps;
        const unsigned threads = threadsWanted(m_options.threads);
        Random random(m_options.seed, m_options.starts); // the stream after those of the starts
        SwapDraw draw(best.descent);
        KMeansDescent trial = best.descent;
        std::size_t lastGain = 0;
        double done = 0.0;
        for (std::size_t i = 0; i < m_options.swaps && i - lastGain < inVain; ++i) {
            const double share = static_cast<double>(i - lastGain) / static_cast<double>(inVain);
            done = std::max(done, share); // a gain starts the count anew
            m_progress.at(progressFrom + (1.0 - progressFrom) * done, "swap");
            const std::size_t cluster = draw.cluster(random);
            trial.jump(cluster, draw.row(random));
            if (!trial.run({2, 0.0, KMeansSearch::Plain, threads}, m_progress.stop))
                return false;
            // Optima that differ in a few rows of the rim are told apart further down only.
            constexpr double near = 1.0 + 2e-3;
            if (trial.inertia() < near * best.descent.inertia()
                && !trial.run({20, 0.0, KMeansSearch::Plain, threads}, m_progress.stop))
                return false;
            // A gain below a millionth is left to the final descent.
            if (trial.inertia() < best.descent.inertia() * (1.0 - 1e-6)) {
                best.descent = trial;
                draw = SwapDraw(best.descent);
                lastGain = i;
                ++accepted;
            } else {
                trial = best.descent;
            }
        }
        KMeansDescent::Limits last = limits(threads);
        last.movedEnough = asNeeded ? 0.0 : last.movedEnough;
        const std::optional<StopCause> stop = best.descent.run(last, m_progress.stop);
        best.stop = stop.value_or(best.stop);
        return stop.has_value();
    }

private:
    std::optional<Finished> work(std::size_t count, unsigned threads, double progressShare)
    {
        std::optional<Finished> best;
        for (std::size_t start = m_next++; start < count; start = m_next++) {
            if (progressShare > 0.0)
                m_progress.at(progressShare * static_cast<double>(start) / static_cast<double>(count), "cluster");
            std::vector<double> centres = firstCentres(start);
            if (m_progress.cancelled())
                return std::nullopt;
            KMeansDescent descent(m_table, std::move(centres));
            const std::optional<StopCause> stop = descent.run(limits(threads), m_progress.stop);
            if (!stop)
                return std::nullopt;
            Finished finished{std::move(descent), *stop, start};
            if (!best || finished.betterThan(*best))
                best = std::move(finished);
        }
        return best;
    }

    /// After how many attempts without a gain the best is taken for the best there is: some for each cluster, more where
    /// an attempt costs little.
    std::size_t attemptsInVain() const
    {
        constexpr double products = 5e8; // coordinates compared: about a second
        const double each = static_cast<double>(m_table.rows() * m_table.columns()) * static_cast<double>(m_options.clusters);
        const auto affordable = static_cast<std::size_t>(products / each);
        return std::max<std::size_t>(20, std::clamp(affordable, 4 * m_options.clusters, 16 * m_options.clusters));
    }

    KMeansDescent::Limits limits(unsigned threads) const
    {
        return {m_options.maxIterations, m_options.tolerance * m_table.meanColumnVariance(), m_options.search, threads};
    }

    std::vector<double> firstCentres(std::size_t start) const
    {
        if (m_options.init == KMeansInit::Given)
            return {m_options.givenCentres.values.begin(), m_options.givenCentres.values.end()};
        Random random(m_options.seed, start);
        const auto rows = m_options.init == KMeansInit::Random
                              ? randomRows(m_table.rows(), m_options.clusters, random)
                              : plusPlusRows(m_table, m_options.clusters, random, m_progress.stop);
        std::vector<double> centres;
        centres.reserve(rows.size() * m_table.columns());
        for (const std::size_t row : rows)
            centres.insert(centres.end(), m_table.row(row), m_table.row(row) + m_table.columns());
        return centres;
    }

    const CentredTable& m_table;
    const KMeansOptions& m_options;
    const Progress& m_progress;
    std::atomic<std::size_t> m_next{0};
};

/// Of each column the sum of the squared distances to each row's own centre.
BASELINE_VECTORISED void addSquares(const Matrix& table, const std::vector<std::uint32_t>& labels, const double* centres,
                                    double* squares)
{
    const std::size_t columns = table.columns;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const float* const values = table.values.data() + row * columns;
        const double* const centre = centres + labels[row] * columns;
        for (std::size_t column = 0; column < columns; ++column) {
            const double apart = static_cast<double>(values[column]) - centre[column];
            squares[column] += apart * apart;
        }
    }
}

KMeansResult resultOf(const Matrix& table, const Finished& best)
{
    KMeansResult result;
    result.labels = best.descent.labels();
    result.sizes = best.descent.sizes();
    result.iterations = best.descent.iterations();
    result.stop = best.stop;
    result.startUsed = best.start;
    result.centres = Matrix(best.descent.clusters(), table.columns);
    for (std::size_t cluster = 0; cluster < result.centres.rows; ++cluster) {
        std::ranges::transform(best.descent.centre(cluster), result.centres.row(cluster).begin(),
                               [](double coordinate) { return static_cast<float>(coordinate); });
    }
    std::vector<double> squares(table.columns, 0.0);
    addSquares(table, result.labels, best.descent.centre(0).data(), squares.data());
    result.inertia = std::accumulate(squares.begin(), squares.end(), 0.0);
    return result;
}

} // namespace

Result<KMeansResult> fitKMeans(const Matrix& table, const KMeansOptions& options, const Progress& progress)
{
    if (Status status = checkOptions(table, options); !status)
        return status.error();
    const double startsShare = options.swaps == 0 ? 1.0 : 0.3;
    progress.at(0.0, "cluster");
    const CentredTable centred(table);
    Starts starts(centred, options, progress);
    std::optional<Finished> best = starts.best(startsShare);
    if (!best)
        return cancelled();
    std::size_t accepted = 0;
    if (!starts.swap(*best, accepted, startsShare))
        return cancelled();
    KMeansResult result = resultOf(table, *best);
    result.swapsAccepted = accepted;
    progress.at(1.0, "cluster");
    return result;
}

} // namespace baseline::learn
