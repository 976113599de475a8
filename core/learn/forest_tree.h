// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/forest_columns.h"
#include "core/learn/forest_scan.h"
#include "core/learn/random.h"
#include "core/learn/random_forest.h"

#include <span>
#include <vector>

namespace baseline::learn {

/// Grows one tree of a forest over a bootstrap sample. One object serves one thread at a time; the references must
/// outlive it.
class ForestTree {
public:
    ForestTree(const Matrix& table, const ForestColumns& columns, std::span<const std::uint32_t> labels,
               std::size_t classes, const ForestOptions& options, Random random);

    /// Ends early, with nothing of use, when stopped.
    void grow(const std::stop_token& stop);

    std::vector<ForestNode> nodes;  ///< leaves count the rows of `leaves` from 0
    Matrix leaves;                  ///< one row a leaf: the shares of the classes
    std::vector<double> importance; ///< fall of the impurity by each feature, in rows
    std::vector<bool> seen;         ///< rows of the sample

private:
    /// Entries [first, last) of m_sample, as deep as `depth`.
    struct Part {
        std::size_t node;
        std::size_t first;
        std::size_t last;
        std::size_t depth;
    };
    struct Cut {
        double gain = 0.0;
        std::size_t feature = 0;
        std::uint32_t lower = 0; ///< ranks on both sides of the cut
        std::uint32_t upper = 0;
    };

    void draw();
    ClassCounts countsOf(const Part& part) const;
    std::uint32_t rowOf(std::uint32_t entry) const { return entry >> m_timesBits; }
    std::uint32_t timesOf(std::uint32_t entry) const { return (entry & ((1U << m_timesBits) - 1U)) + 1U; }
    void sortKeys(std::size_t feature, const Part& part);
    std::size_t divide(const Part& part, const Cut& cut, float& threshold);
    Cut bestCut(const Part& part, const ClassCounts& counts, const std::stop_token& stop);
    bool tryFeature(std::size_t feature, const Part& part, const ClassCounts& counts, Cut& best);
    void makeLeaf(const Part& part, const ClassCounts& counts);

    const Matrix& m_table;
    const ForestColumns& m_columns;
    std::span<const std::uint32_t> m_labels;
    std::size_t m_classes;
    const ForestOptions& m_options;
    Random m_random;
    unsigned m_timesBits;
    /// The sample, in the order of the nodes: row << m_timesBits | how many times it was drawn, less one. A row that was
    /// drawn oftener than these bits tell has several entries.
    std::vector<std::uint32_t> m_sample;
    std::vector<std::size_t> m_features;
    std::vector<std::uint32_t> m_keys; ///< of a part, as one feature sorts it: see ForestScan
    std::vector<std::uint32_t> m_scratch;
    ForestScan m_scan;
};

} // namespace baseline::learn
