// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_descent.h"

#include "core/dsp/vectorised.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

namespace baseline::learn {
namespace {

constexpr std::size_t mostBlocks = 64;
constexpr std::size_t fewestBlockRows = 8192;
constexpr std::size_t mostSums = std::size_t{1} << 21U; // of all blocks together: 16 MB
// Tiles between two looks at the stop token: with 1024 centres of 1024 columns some 10 ms.
constexpr std::size_t tilesBetweenLooks = 64;

RowBlocks blocksOf(const CentredTable& table, std::size_t clusters)
{
    const std::size_t most = std::clamp<std::size_t>(mostSums / (clusters * table.columns()), 1, mostBlocks);
    return RowBlocks::of(table.rows(), most, fewestBlockRows, tileRows);
}

/// Asks for a row that will be read soon: most of the time goes into waiting for memory otherwise.
void fetchRow(const float* values, std::size_t columns)
{
    constexpr std::size_t line = 64 / sizeof(float);
    for (std::size_t column = 0; column < columns; column += line)
        __builtin_prefetch(values + column);
    __builtin_prefetch(values + columns - 1); // a row may end in one line more
}

/// A row goes from one cluster to another. `from` may be null.
BASELINE_VECTORISED void shiftRow(const float* values, const double* mean, std::size_t columns, double* from, double* to)
{
    if (from != nullptr) {
        for (std::size_t column = 0; column < columns; ++column)
            from[column] -= static_cast<double>(values[column]) - mean[column];
    }
    for (std::size_t column = 0; column < columns; ++column)
        to[column] += static_cast<double>(values[column]) - mean[column];
}

} // namespace

KMeansDescent::KMeansDescent(const CentredTable& table, std::vector<double> centres)
    : m_table(&table),
      m_blocks(blocksOf(table, centres.size() / table.columns())),
      m_centres(std::move(centres)),
      m_sums(m_centres.size(), 0.0),
      m_sizes(m_centres.size() / table.columns(), 0),
      m_labels(table.rows(), nowhere),
      m_scaledCentres(m_sizes.size(), table.columns())
{
}

std::optional<StopCause> KMeansDescent::run(const Limits& limits, const std::stop_token& stop)
{
    m_iterations = 0;
    m_bounds = {};
    m_resumeBelow = std::numeric_limits<double>::infinity();
    StopCause cause = StopCause::IterationLimit;
    while (m_iterations < limits.iterations) {
        if (!assignRows(limits, stop))
            return std::nullopt;
        if (m_isConverged) {
            m_bounds = {};
            return StopCause::Converged;
        }
        moveCentres();
        // No move at all is the fixed point, which the next assignment confirms.
        if (hasHardlyMoved(limits)) {
            cause = StopCause::SmallGain;
            break;
        }
    }
    const bool settled = settle(limits, stop);
    m_bounds = {};
    return settled ? std::optional(cause) : std::nullopt;
}

bool KMeansDescent::assignRows(const Limits& limits, const std::stop_token& stop)
{
    ++m_iterations;
    const std::optional<bool> assigned = assign(limits, stop);
    if (!assigned)
        return false;
    const bool filled = fillEmptyClusters();
    m_isConverged = !*assigned && !filled && m_centresAreMeans;
    return true;
}

/// A last assignment may empty a cluster again; filling it lowers the inertia each time, so this ends. The bound is for
/// rows so close together that their squared distance vanishes in float.
bool KMeansDescent::settle(const Limits& limits, const std::stop_token& stop)
{
    if (!assign(limits, stop))
        return false;
    const std::size_t changed = m_changed;
    for (std::size_t trial = 0; trial < clusters() && fillEmptyClusters(); ++trial) {
        moveCentres();
        if (!assign(limits, stop))
            return false;
    }
    m_changed = changed;
    return true;
}

/// Decides whether bounds pay: with many centres, once few rows change sides and the centres move little.
void KMeansDescent::prepareBounds(const Limits& limits)
{
    constexpr std::size_t fewestClusters = 16;
    // With few columns bounds are cheap to keep, and so to try.
    const std::size_t rowsToEachChange = m_table->columns() <= KMeansBounds::fewColumns ? 10 : 33;
    const bool pays = clusters() > fewestClusters && m_iterations > 1 && limits.iterations > m_iterations
                      && m_changed * rowsToEachChange < m_table->rows() && m_moved < m_resumeBelow;
    if (limits.search == KMeansSearch::Bounded || (limits.search == KMeansSearch::Automatic && pays))
        m_bounds = KMeansBounds(m_table->rows(), groupsOfCentres(m_scaledCentres), m_table->columns());
}

/// Gives each row its nearest centre: whether any row changed sides, nothing when stopped.
std::optional<bool> KMeansDescent::assign(const Limits& limits, const std::stop_token& stop)
{
    const Matrix before = m_scaledCentres;
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster)
        std::ranges::copy(m_table->scaled(centre(cluster)), m_scaledCentres.row(cluster).begin());
    const bool fresh = !m_bounds.inUse();
    if (fresh)
        prepareBounds(limits);
    else
        m_bounds.move(before, m_scaledCentres);
    const CentreSet centres(m_scaledCentres, m_bounds.groupOf());

    std::vector<Changes> changes(m_blocks.count());
    forEachBlock(changes.size(), limits.threads, [&](std::size_t block) {
        changes[block] = assignBlock(m_blocks.first(block), m_blocks.last(block), centres, fresh, stop);
    });
    if (stop.stop_requested())
        return std::nullopt;
    m_changed = 0;
    std::size_t compared = 0;
    for (const Changes& block : changes) {
        m_changed += block.rows;
        compared += block.compared;
        take(block);
    }
    sumInertia();
    constexpr double mostCompared = 0.7;
    if (m_bounds.inUse() && !fresh && limits.search == KMeansSearch::Automatic
        && static_cast<double>(compared) > mostCompared * static_cast<double>(m_table->rows())) {
        m_bounds = {};
        m_resumeBelow = 0.25 * m_moved;
    }
    return m_changed > 0;
}

KMeansDescent::Changes KMeansDescent::assignBlock(std::size_t first, std::size_t last, const CentreSet& centres,
                                                  bool fresh, const std::stop_token& stop)
{
    std::vector<std::uint32_t> rows;
    if (m_bounds.inUse() && !fresh) {
        m_bounds.findDoubtful(first, last, m_labels, rows);
    } else {
        rows.resize(last - first);
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(first));
    }
    Changes changes;
    changes.compared = rows.size();
    TileKernel kernel(*m_table);
    for (std::size_t at = 0; at < rows.size(); at += tileRows) {
        if (at / tileRows % tilesBetweenLooks == 0 && stop.stop_requested())
            break;
        for (std::size_t i = at + tileRows; i < std::min(at + 2 * tileRows, rows.size()); ++i)
            fetchRow(m_table->row(rows[i]), m_table->columns());
        assignTile(kernel, std::span(rows).subspan(at, std::min(tileRows, rows.size() - at)), centres, changes);
    }
    return changes;
}

void KMeansDescent::assignTile(TileKernel& kernel, std::span<const std::uint32_t> rows, const CentreSet& centres,
                               Changes& changes)
{
    TileOf tile;
    for (std::size_t i = 0; i < tileRows; ++i)
        tile[i] = m_table->row(rows[std::min(i, rows.size() - 1)]);
    TileLabels labels;
    TileBounds bounds;
    kernel.nearest(tile, centres, labels, m_bounds.inUse() ? &bounds : nullptr);
    const bool neighbours = rows.back() - rows.front() + 1 == rows.size();
    if (neighbours && !m_bounds.inUse()
        && std::memcmp(labels.data(), m_labels.data() + rows.front(), rows.size() * sizeof(std::uint32_t)) == 0)
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_bounds.inUse())
            m_bounds.set(rows[i], labels[i], i, bounds);
        if (m_labels[rows[i]] != labels[i])
            relabel(rows[i], labels[i], changes);
    }
}

void KMeansDescent::relabel(std::size_t row, std::uint32_t label, Changes& changes)
{
    if (changes.sums.empty()) {
        changes.sums.assign(m_sums.size(), 0.0);
        changes.sizes.assign(m_sizes.size(), 0);
    }
    const std::uint32_t old = m_labels[row];
    const std::size_t columns = m_table->columns();
    shiftRow(m_table->row(row), m_table->mean().data(), columns,
             old == nowhere ? nullptr : changes.sums.data() + old * columns, changes.sums.data() + label * columns);
    if (old != nowhere)
        --changes.sizes[old];
    ++changes.sizes[label];
    ++changes.rows;
    m_labels[row] = label;
}

void KMeansDescent::take(const Changes& changes)
{
    if (changes.rows == 0)
        return;
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] += changes.sums[i];
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster)
        m_sizes[cluster] += changes.sizes[cluster];
    m_centresAreMeans = false;
}

/// Sum of |x|² - 2 c·x + |c|² over all rows, about the mean of the table.
void KMeansDescent::sumInertia()
{
    double sum = m_table->squares();
    const auto mean = m_table->mean();
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster) {
        const auto size = static_cast<double>(m_sizes[cluster]);
        for (std::size_t column = 0; column < mean.size(); ++column) {
            const double coordinate = centre(cluster)[column] - mean[column];
            sum += coordinate * (size * coordinate - 2.0 * m_sums[cluster * mean.size() + column]);
        }
    }
    m_inertia = std::max(sum, 0.0);
}

std::vector<double> KMeansDescent::distancesToOwn() const
{
    std::vector<double> squares(m_table->rows(), 0.0);
    for (std::size_t row = 0; row < squares.size(); ++row) {
        const float* const values = m_table->row(row);
        const auto own = centre(m_labels[row]);
        for (std::size_t column = 0; column < own.size(); ++column)
            squares[row] += (static_cast<double>(values[column]) - own[column])
                            * (static_cast<double>(values[column]) - own[column]);
    }
    return squares;
}

/// Gives a row to a cluster out of turn.
void KMeansDescent::hand(std::size_t row, std::size_t cluster)
{
    const std::size_t columns = m_table->columns();
    shiftRow(m_table->row(row), m_table->mean().data(), columns, m_sums.data() + m_labels[row] * columns,
             m_sums.data() + cluster * columns);
    --m_sizes[m_labels[row]];
    ++m_sizes[cluster];
    m_labels[row] = static_cast<std::uint32_t>(cluster);
    m_centresAreMeans = false;
    if (m_bounds.inUse())
        m_bounds.forget(row);
}

/// Hands each empty cluster the row farthest from its own centre, unless that row is alone there.
bool KMeansDescent::fillEmptyClusters()
{
    if (std::ranges::find(m_sizes, std::size_t{0}) == m_sizes.end())
        return false;
    std::vector<double> squares = distancesToOwn();
    bool filled = false;
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster) {
        if (m_sizes[cluster] > 0)
            continue;
        std::size_t farthest = squares.size();
        for (std::size_t row = 0; row < squares.size(); ++row) {
            if (m_sizes[m_labels[row]] > 1 && (farthest == squares.size() || squares[row] > squares[farthest]))
                farthest = row;
        }
        if (farthest == squares.size())
            break;
        hand(farthest, cluster);
        squares[farthest] = 0.0;
        filled = true;
    }
    return filled;
}

void KMeansDescent::moveCentres()
{
    m_moved = 0.0;
    const auto mean = m_table->mean();
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster) {
        if (m_sizes[cluster] == 0)
            continue;
        for (std::size_t column = 0; column < mean.size(); ++column) {
            double& coordinate = m_centres[cluster * mean.size() + column];
            const double next = mean[column]
                                + m_sums[cluster * mean.size() + column] / static_cast<double>(m_sizes[cluster]);
            m_moved += (next - coordinate) * (next - coordinate);
            coordinate = next;
        }
    }
    m_centresAreMeans = true;
}

void KMeansDescent::jump(std::size_t cluster, std::size_t row)
{
    const float* const values = m_table->row(row);
    std::copy_n(values, m_table->columns(), m_centres.begin() + static_cast<std::ptrdiff_t>(cluster * m_table->columns()));
    m_centresAreMeans = false;
}

} // namespace baseline::learn
