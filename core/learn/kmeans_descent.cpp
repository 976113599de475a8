// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_descent.h"

#include <algorithm>
#include <utility>

namespace baseline::learn {

KMeansDescent::KMeansDescent(const Matrix& table, const PointGroups& points, std::vector<double> centres)
    : m_table(&table),
      m_points(&points),
      m_centres(std::move(centres)),
      m_sums(m_centres.size(), 0.0),
      m_sizes(m_centres.size() / table.columns, 0),
      m_labels(points.paddedRows(), nowhere),
      m_nearest(points.paddedRows(), 0),
      m_distances(points.paddedRows(), 0.0F),
      m_scaledCentres(m_sizes.size(), table.columns)
{
}

std::optional<StopCause> KMeansDescent::run(const Limits& limits, const std::stop_token& stop)
{
    m_iterations = 0;
    StopCause cause = StopCause::IterationLimit;
    while (m_iterations < limits.iterations) {
        if (stop.stop_requested())
            return std::nullopt;
        ++m_iterations;
        const bool assigned = assign();
        const bool filled = fillEmptyClusters();
        if (!assigned && !filled && m_centresAreMeans)
            return StopCause::Converged;
        const double moved = moveCentres();
        // No move at all is the fixed point, which the next assignment confirms.
        if (moved > 0.0 && moved <= limits.movedEnough) {
            cause = StopCause::SmallGain;
            break;
        }
    }
    settle();
    return cause;
}

/// A last assignment may empty a cluster again; filling it lowers the inertia each time, so this ends. The bound is for
/// rows so close together that their squared distance vanishes in float.
void KMeansDescent::settle()
{
    assign();
    for (std::size_t trial = 0; trial < clusters() && fillEmptyClusters(); ++trial) {
        moveCentres();
        assign();
    }
}

/// Gives each row its nearest centre. True if any row changed sides.
bool KMeansDescent::assign()
{
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster)
        std::ranges::copy(m_points->scaled(centre(cluster)), m_scaledCentres.row(cluster).begin());
    assignNearest(*m_points, m_scaledCentres, m_distances, m_nearest);

    bool changed = false;
    m_inertia = 0.0;
    for (std::size_t row = 0; row < m_table->rows; ++row) {
        m_inertia += static_cast<double>(m_distances[row]);
        if (m_nearest[row] != m_labels[row]) {
            relabel(row, m_nearest[row]);
            changed = true;
        }
    }
    return changed;
}

void KMeansDescent::relabel(std::size_t row, std::uint32_t cluster)
{
    const std::size_t columns = m_table->columns;
    const float* const values = m_table->values.data() + row * columns;
    if (m_labels[row] != nowhere) {
        double* const from = m_sums.data() + m_labels[row] * columns;
        for (std::size_t column = 0; column < columns; ++column)
            from[column] -= static_cast<double>(values[column]);
        --m_sizes[m_labels[row]];
    }
    double* const to = m_sums.data() + cluster * columns;
    for (std::size_t column = 0; column < columns; ++column)
        to[column] += static_cast<double>(values[column]);
    ++m_sizes[cluster];
    m_labels[row] = cluster;
    m_centresAreMeans = false;
}

/// Hands each empty cluster the row farthest from its own centre, unless that row is alone there.
bool KMeansDescent::fillEmptyClusters()
{
    bool filled = false;
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster) {
        if (m_sizes[cluster] > 0)
            continue;
        std::size_t farthest = m_table->rows;
        for (std::size_t row = 0; row < m_table->rows; ++row) {
            if (m_sizes[m_labels[row]] > 1 && (farthest == m_table->rows || m_distances[row] > m_distances[farthest]))
                farthest = row;
        }
        if (farthest == m_table->rows)
            break;
        relabel(farthest, static_cast<std::uint32_t>(cluster));
        m_distances[farthest] = 0.0F;
        filled = true;
    }
    return filled;
}

/// Moves each centre to the mean of its rows. Returns the sum of the squared moves.
double KMeansDescent::moveCentres()
{
    double moved = 0.0;
    const std::size_t columns = m_table->columns;
    for (std::size_t cluster = 0; cluster < clusters(); ++cluster) {
        if (m_sizes[cluster] == 0)
            continue;
        for (std::size_t column = 0; column < columns; ++column) {
            double& coordinate = m_centres[cluster * columns + column];
            const double mean = m_sums[cluster * columns + column] / static_cast<double>(m_sizes[cluster]);
            moved += (mean - coordinate) * (mean - coordinate);
            coordinate = mean;
        }
    }
    m_centresAreMeans = true;
    return moved;
}

void KMeansDescent::jump(std::size_t cluster, std::size_t row)
{
    const auto values = m_table->row(row);
    std::ranges::copy(values, m_centres.begin() + static_cast<std::ptrdiff_t>(cluster * m_table->columns));
    m_centresAreMeans = false;
}

} // namespace baseline::learn
