// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_steps.h"

#include "core/learn/centred_table.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/kmeans_seeding.h"
#include "core/learn/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace baseline::learn {

struct KMeansSteps::Data {
    explicit Data(Matrix rows) : table(std::move(rows)), centred(table) {}
    Data(const Data&) = delete;
    Data& operator=(const Data&) = delete;

    Matrix table;
    CentredTable centred; ///< reads the table beside it
};

namespace {

Status checkCentres(std::span<const double> centres, std::size_t columns, const Matrix& table)
{
    const std::size_t clusters = centres.size() / columns;
    if (clusters == 0 || clusters > KMeansSteps::mostClusters)
        return invalid("centres", "there have to be 1 to 32 centres", static_cast<double>(clusters));
    if (!std::ranges::all_of(centres,
                             [](double value) { return std::abs(value) <= std::numeric_limits<float>::max(); }))
        return invalid("centres", "a coordinate of a centre is not finite");
    const std::size_t distinct = distinctRows(table, clusters);
    if (distinct < clusters) {
        return invalid("clusters",
                       std::to_string(clusters) + " clusters of " + std::to_string(distinct) + " distinct rows",
                       static_cast<double>(distinct));
    }
    return done();
}

KMeansState placed(std::vector<double> centres)
{
    KMeansState state;
    state.centres = std::move(centres);
    return state;
}

} // namespace

Result<KMeansSteps> KMeansSteps::begin(Matrix table, const Matrix& centres, const Rules& rules)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    if (table.rows > mostRows)
        return invalid("rows", "too many rows to keep every step", static_cast<double>(table.rows));
    if (rules.iterations == 0)
        return invalid("iterations", "at least one iteration is needed");
    if (centres.columns != table.columns)
        return invalid("centres", "the centres have another number of columns than the table");
    std::vector<double> values(centres.values.begin(), centres.values.end());
    if (Status status = checkCentres(values, table.columns, table); !status)
        return status.error();
    return KMeansSteps(std::make_shared<const Data>(std::move(table)), placed(std::move(values)), rules);
}

KMeansSteps::KMeansSteps(std::shared_ptr<const Data> data, KMeansState first, const Rules& rules)
    : m_data(std::move(data)),
      m_rules(rules),
      m_states{std::move(first)},
      m_descent(m_data->centred, m_states.front().centres)
{
}

const Matrix& KMeansSteps::table() const
{
    return m_data->table;
}

std::span<const double> KMeansSteps::centre(std::size_t cluster) const
{
    return std::span(state().centres).subspan(cluster * table().columns, table().columns);
}

void KMeansSteps::forward()
{
    if (m_at + 1 == m_states.size())
        m_states.push_back(state().phase == KMeansPhase::Assigned ? moved() : assigned());
    ++m_at;
}

void KMeansSteps::finish()
{
    while (canGoForward())
        forward();
}

KMeansDescent::Limits KMeansSteps::limits() const
{
    return {m_rules.iterations, m_rules.tolerance * m_data->centred.meanColumnVariance(), KMeansSearch::Plain, 1};
}

/// The next assignment. Behind a move that was too small, or the last one that is allowed, it is the one that closes.
KMeansState KMeansSteps::assigned()
{
    std::optional<StopCause> stop;
    if (state().phase == KMeansPhase::Moved && m_descent.hasHardlyMoved(limits()))
        stop = StopCause::SmallGain;
    else if (m_descent.iterations() == m_rules.iterations)
        stop = StopCause::IterationLimit;
    if (stop)
        m_descent.settle(limits(), {});
    else
        m_descent.assignRows(limits(), {});
    KMeansState next = reached(KMeansPhase::Assigned);
    next.changed = m_descent.changed();
    next.stop = !stop && m_descent.isConverged() ? StopCause::Converged : stop;
    return next;
}

KMeansState KMeansSteps::moved()
{
    m_descent.moveCentres();
    return reached(KMeansPhase::Moved);
}

KMeansState KMeansSteps::reached(KMeansPhase phase) const
{
    KMeansState next;
    next.phase = phase;
    next.iteration = m_descent.iterations();
    next.centres = m_descent.centres();
    next.labels = m_descent.labels();
    next.sizes = m_descent.sizes();
    for (const double square : m_descent.distancesToOwn())
        next.inertia += square;
    return next;
}

Status KMeansSteps::restart(std::vector<double> centres)
{
    if (Status status = checkCentres(centres, table().columns, table()); !status)
        return status;
    m_descent = KMeansDescent(m_data->centred, centres);
    m_states.resize(m_at + 1);
    m_states.push_back(placed(std::move(centres)));
    ++m_at;
    return done();
}

Status KMeansSteps::place(std::size_t cluster, std::span<const double> point)
{
    if (cluster >= clusters() || point.size() != table().columns)
        return invalid("centres", "there is no such centre, or the point has another number of columns");
    std::vector<double> centres = state().centres;
    std::ranges::copy(point, centres.begin() + static_cast<std::ptrdiff_t>(cluster * point.size()));
    return restart(std::move(centres));
}

Status KMeansSteps::add(std::span<const double> point)
{
    if (point.size() != table().columns)
        return invalid("centres", "the point has another number of columns");
    std::vector<double> centres = state().centres;
    centres.insert(centres.end(), point.begin(), point.end());
    return restart(std::move(centres));
}

Status KMeansSteps::remove(std::size_t cluster)
{
    if (cluster >= clusters())
        return invalid("centres", "there is no such centre");
    std::vector<double> centres = state().centres;
    const auto first = centres.begin() + static_cast<std::ptrdiff_t>(cluster * table().columns);
    centres.erase(first, first + static_cast<std::ptrdiff_t>(table().columns));
    return restart(std::move(centres));
}

std::vector<double> KMeansSteps::inertias() const
{
    std::vector<double> values;
    for (std::size_t at = m_at; m_states[at].phase != KMeansPhase::Placed; --at)
        values.push_back(m_states[at].inertia);
    std::ranges::reverse(values);
    return values;
}

Result<Matrix> firstCentres(const Matrix& table, std::size_t clusters, KMeansInit init, std::uint64_t seed)
{
    if (Status status = checkTable(table); !status)
        return status.error();
    if (init == KMeansInit::Given)
        return invalid("centres", "given centres are not drawn");
    if (clusters == 0)
        return invalid("clusters", "at least one cluster is needed");
    const std::size_t distinct = distinctRows(table, clusters);
    if (distinct < clusters) {
        return invalid("clusters",
                       std::to_string(clusters) + " clusters of " + std::to_string(distinct) + " distinct rows",
                       static_cast<double>(distinct));
    }
    Random random(seed, 0); // that of a fit's first start
    const auto rows = init == KMeansInit::Random ? randomRows(table.rows, clusters, random)
                                                 : plusPlusRows(CentredTable(table), clusters, random, {});
    Matrix centres;
    for (const std::size_t row : rows)
        centres.append(table.row(row));
    return centres;
}

} // namespace baseline::learn
