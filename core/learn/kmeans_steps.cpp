// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_steps.h"

#include "core/learn/centred_table.h"
#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/kmeans_kernel.h"
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

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

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

double squaredDistance(std::span<const float> row, const double* centre)
{
    double sum = 0.0;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const double apart = static_cast<double>(row[column]) - centre[column];
        sum += apart * apart;
    }
    return sum;
}

double inertiaOf(const Matrix& table, const KMeansState& state)
{
    double sum = 0.0;
    for (std::size_t row = 0; row < table.rows; ++row)
        sum += squaredDistance(table.row(row), state.centres.data() + state.labels[row] * table.columns);
    return sum;
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
    : m_data(std::move(data)), m_rules(rules), m_states{std::move(first)}
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

/// The next assignment. Behind a move that was too small, or the last one that is allowed, it is the one that closes.
KMeansState KMeansSteps::assigned() const
{
    KMeansState next = state();
    next.phase = KMeansPhase::Assigned;
    if (next.labels.empty()) {
        next.labels.assign(table().rows, nowhere);
        next.sizes.assign(clusters(), 0);
    }
    double movedBy = 0.0; // with the move before this
    if (m_at > 0 && state().phase == KMeansPhase::Moved) {
        const std::vector<double>& before = m_states[m_at - 1].centres;
        for (std::size_t i = 0; i < before.size(); ++i)
            movedBy += (next.centres[i] - before[i]) * (next.centres[i] - before[i]);
    }
    if (movedBy > 0.0 && movedBy <= m_rules.tolerance * m_data->centred.meanColumnVariance())
        next.stop = StopCause::SmallGain;
    else if (next.iteration == m_rules.iterations)
        next.stop = StopCause::IterationLimit;
    if (next.stop) {
        settle(next);
        return next;
    }
    ++next.iteration;
    assign(next);
    const bool filled = fillEmpty(next);
    if (next.changed == 0 && !filled && state().phase == KMeansPhase::Moved)
        next.stop = StopCause::Converged;
    next.inertia = inertiaOf(table(), next);
    return next;
}

KMeansState KMeansSteps::moved() const
{
    KMeansState next = state();
    next.phase = KMeansPhase::Moved;
    next.changed = 0;
    moveToMeans(next);
    next.inertia = inertiaOf(table(), next);
    return next;
}

/// As KMeansDescent::settle(): the last assignment may leave a cluster empty.
void KMeansSteps::settle(KMeansState& next) const
{
    assign(next);
    const std::size_t changed = next.changed;
    for (std::size_t trial = 0; trial < next.sizes.size() && fillEmpty(next); ++trial) {
        moveToMeans(next);
        assign(next);
    }
    next.changed = changed;
    next.inertia = inertiaOf(table(), next);
}

void KMeansSteps::assign(KMeansState& next) const
{
    const CentredTable& centred = m_data->centred;
    const std::size_t count = next.sizes.size();
    Matrix scaled(count, table().columns);
    for (std::size_t cluster = 0; cluster < count; ++cluster) {
        const auto own = std::span(std::as_const(next.centres)).subspan(cluster * scaled.columns, scaled.columns);
        std::ranges::copy(centred.scaled(own), scaled.row(cluster).begin());
    }
    const CentreSet centres(std::move(scaled));
    TileKernel kernel(centred);
    next.changed = 0;
    std::ranges::fill(next.sizes, std::size_t{0});
    TileLabels labels;
    for (std::size_t first = 0; first < centred.rows(); first += tileRows) {
        kernel.nearest(tileAt(centred, first), centres, labels, nullptr);
        for (std::size_t row = first; row < std::min(first + tileRows, centred.rows()); ++row) {
            next.changed += next.labels[row] != labels[row - first] ? 1U : 0U;
            next.labels[row] = labels[row - first];
            ++next.sizes[next.labels[row]];
        }
    }
}

/// Hands each empty cluster the row that lies farthest from its own centre, unless that row is alone there.
bool KMeansSteps::fillEmpty(KMeansState& next) const
{
    bool filled = false;
    std::vector<double> squares;
    for (std::uint32_t cluster = 0; cluster < next.sizes.size(); ++cluster) {
        if (next.sizes[cluster] > 0)
            continue;
        if (squares.empty()) {
            for (std::size_t row = 0; row < table().rows; ++row)
                squares.push_back(
                    squaredDistance(table().row(row), next.centres.data() + next.labels[row] * table().columns));
        }
        std::size_t farthest = squares.size();
        for (std::size_t row = 0; row < squares.size(); ++row) {
            if (next.sizes[next.labels[row]] > 1 && (farthest == squares.size() || squares[row] > squares[farthest]))
                farthest = row;
        }
        if (farthest == squares.size())
            break;
        --next.sizes[next.labels[farthest]];
        next.labels[farthest] = cluster;
        next.sizes[cluster] = 1;
        squares[farthest] = 0.0;
        filled = true;
    }
    return filled;
}

/// Sums are taken about the means of the table's columns, so that a mean that is large beside the spread costs no
/// digits.
void KMeansSteps::moveToMeans(KMeansState& next) const
{
    const std::size_t columns = table().columns;
    const auto mean = m_data->centred.mean();
    std::vector<double> sums(next.centres.size(), 0.0);
    for (std::size_t row = 0; row < table().rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            sums[next.labels[row] * columns + column] += static_cast<double>(table()(row, column)) - mean[column];
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (next.sizes[i / columns] > 0)
            next.centres[i] = mean[i % columns] + sums[i] / static_cast<double>(next.sizes[i / columns]);
    }
}

Status KMeansSteps::restart(std::vector<double> centres)
{
    if (Status status = checkCentres(centres, table().columns, table()); !status)
        return status;
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
