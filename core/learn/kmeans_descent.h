// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/centred_table.h"
#include "core/learn/kmeans.h"
#include "core/learn/kmeans_bounds.h"
#include "core/learn/row_blocks.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace baseline::learn {

/// One k-means solution on its way down: centres, and the assignment of every row. A copyable value over a table, which
/// must outlive it; one thread at a time, which may take others to help.
class KMeansDescent {
public:
    /// When to stop, and how to go; `movedEnough` is in squared units of the table, 0 waits for a fixed point.
    struct Limits {
        std::size_t iterations = 300;
        double movedEnough = 0.0;
        KMeansSearch search = KMeansSearch::Automatic;
        unsigned threads = 1;
    };

    /// `centres` are rows of clusters x columns in the space of the table.
    KMeansDescent(const CentredTable& table, std::vector<double> centres);

    /// Lloyd's iterations, then a last assignment, so that every label is the nearest centre. Nothing when stopped.
    std::optional<StopCause> run(const Limits& limits, const std::stop_token& stop);

    // What run() does, half an iteration at a time, for whoever looks at each.
    /// Gives each row its nearest centre, and each centre without rows the row farthest from its own. False when stopped.
    bool assignRows(const Limits& limits, const std::stop_token& stop);
    /// The last assignRows() found the means of the clusters to be their centres already.
    bool isConverged() const { return m_isConverged; }
    /// Moves each centre to the mean of its rows.
    void moveCentres();
    /// The last move was too small to go on.
    bool hasHardlyMoved(const Limits& limits) const { return m_moved > 0.0 && m_moved <= limits.movedEnough; }
    /// The last assignment, so that every label is the nearest centre. False when stopped.
    bool settle(const Limits& limits, const std::stop_token& stop);

    /// Puts a centre onto a row; the next run() starts from there.
    void jump(std::size_t cluster, std::size_t row);

    std::span<const double> centre(std::size_t cluster) const
    {
        return std::span(m_centres).subspan(cluster * m_table->columns(), m_table->columns());
    }
    const std::vector<double>& centres() const { return m_centres; }
    std::size_t clusters() const { return m_sizes.size(); }
    const std::vector<std::uint32_t>& labels() const { return m_labels; }
    const std::vector<std::size_t>& sizes() const { return m_sizes; }
    /// Assignments of the last run(), but for the one that settles; where it is done by halves, since the beginning.
    std::size_t iterations() const { return m_iterations; }
    /// Rows that changed sides at the last assignRows() or settle().
    std::size_t changed() const { return m_changed; }
    /// Sum of squared distances at the last assignment, from the sums of the clusters: off by about 1e-15 of the sum of
    /// squares of the whole table.
    double inertia() const { return m_inertia; }
    /// Squared distance of each row to its centre.
    std::vector<double> distancesToOwn() const;

private:
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    /// What the rows of a block change.
    struct Changes {
        std::size_t rows = 0;
        std::size_t compared = 0;
        std::vector<double> sums;
        std::vector<std::size_t> sizes; ///< differences, modulo 2^64
    };

    std::optional<bool> assign(const Limits& limits, const std::stop_token& stop);
    void prepareBounds(const Limits& limits);
    Changes assignBlock(std::size_t first, std::size_t last, const CentreSet& centres, bool fresh,
                        const std::stop_token& stop);
    void assignTile(TileKernel& kernel, std::span<const std::uint32_t> rows, const CentreSet& centres, Changes& changes);
    void relabel(std::size_t row, std::uint32_t label, Changes& changes);
    void take(const Changes& changes);
    void sumInertia();
    bool fillEmptyClusters();
    void hand(std::size_t row, std::size_t cluster);

    const CentredTable* m_table;
    RowBlocks m_blocks;
    std::vector<double> m_centres;
    std::vector<double> m_sums; ///< of the rows of each cluster about the table's mean, kept up to date as rows change sides
    std::vector<std::size_t> m_sizes;
    std::vector<std::uint32_t> m_labels;
    Matrix m_scaledCentres;
    KMeansBounds m_bounds;        ///< in use during a run only
    double m_resumeBelow = 0.0;           ///< bounds pay again when the centres move less, in squared units of the table
    double m_moved = 0.0;                 ///< sum of the squared moves, likewise
    double m_inertia = std::numeric_limits<double>::infinity();
    std::size_t m_changed = 0;
    std::size_t m_iterations = 0;
    bool m_centresAreMeans = false;
    bool m_isConverged = false;
};

} // namespace baseline::learn
