// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/kmeans.h"
#include "core/learn/kmeans_kernel.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace baseline::learn {

/// One k-means solution on its way down: centres, and the assignment of every row. A copyable value over a table and
/// its groups, which must outlive it; one thread at a time.
class KMeansDescent {
public:
    /// When to stop; `movedEnough` is in squared units of the table, 0 waits for a fixed point.
    struct Limits {
        std::size_t iterations = 300;
        double movedEnough = 0.0;
    };

    /// `centres` are rows of clusters x columns in the space of the table.
    KMeansDescent(const Matrix& table, const PointGroups& points, std::vector<double> centres);

    /// Lloyd's iterations, then a last assignment, so that every label is the nearest centre. Nothing when stopped.
    std::optional<StopCause> run(const Limits& limits, const std::stop_token& stop);

    /// Puts a centre onto a row; the next run() starts from there.
    void jump(std::size_t cluster, std::size_t row);

    std::span<const double> centre(std::size_t cluster) const
    {
        return std::span(m_centres).subspan(cluster * m_table->columns, m_table->columns);
    }
    std::size_t clusters() const { return m_sizes.size(); }
    std::span<const std::uint32_t> labels() const { return std::span(m_labels).first(m_table->rows); }
    const std::vector<std::size_t>& sizes() const { return m_sizes; }
    /// Iterations of the last run().
    std::size_t iterations() const { return m_iterations; }
    /// Sum of squared distances at the last assignment, in the scaled space, from distances in float: to compare.
    double scaledInertia() const { return m_inertia; }

private:
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    bool assign();
    void relabel(std::size_t row, std::uint32_t cluster);
    bool fillEmptyClusters();
    double moveCentres();
    void settle();

    const Matrix* m_table;
    const PointGroups* m_points;
    std::vector<double> m_centres;
    std::vector<double> m_sums; ///< of the rows of each cluster, kept up to date as rows change sides
    std::vector<std::size_t> m_sizes;
    std::vector<std::uint32_t> m_labels;   ///< padded
    std::vector<std::uint32_t> m_nearest;  ///< padded; scratch of assign()
    std::vector<float> m_distances;        ///< padded, squared
    Matrix m_scaledCentres;
    double m_inertia = std::numeric_limits<double>::infinity();
    std::size_t m_iterations = 0;
    bool m_centresAreMeans = false;
};

} // namespace baseline::learn
