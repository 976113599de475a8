// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/isolation_forest.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace baseline::learn {

namespace {

constexpr std::size_t mostFeatures = 65536; // a node names its feature in 16 bits

Status check(const Matrix& table, const IsolationOptions& options)
{
    if (Status status = checkTable(table); !status)
        return status;
    if (options.trees == 0)
        return invalid("trees", "at least one tree is needed");
    if (options.sample < 2)
        return invalid("sample", "a tree needs two rows to separate");
    if (table.columns > mostFeatures)
        return invalid("features", "more features than a tree can name", static_cast<double>(mostFeatures));
    return checkRowCount(table.rows, fewestRows);
}

/// Grows one tree over rows that it may reorder.
class Growth {
public:
    Growth(const Matrix& table, std::span<std::size_t> rows, Random& random)
        : m_table(table), m_random(random), m_deepest(static_cast<std::size_t>(
                                                std::ceil(std::log2(static_cast<double>(rows.size())))))
    {
        m_tree.push_back({});
        grow(0, rows, 0);
    }

    IsolationTree take() { return std::move(m_tree); }

private:
    struct Range {
        std::uint16_t feature;
        float least;
        float greatest;
    };

    std::vector<Range> varying(std::span<const std::size_t> rows) const
    {
        std::vector<Range> ranges;
        for (std::size_t feature = 0; feature < m_table.columns; ++feature) {
            float least = m_table(rows.front(), feature);
            float greatest = least;
            for (const std::size_t row : rows) {
                least = std::min(least, m_table(row, feature));
                greatest = std::max(greatest, m_table(row, feature));
            }
            if (least < greatest)
                ranges.push_back({static_cast<std::uint16_t>(feature), least, greatest});
        }
        return ranges;
    }

    /// Both sides get a row: least <= cut < greatest.
    float cutOf(const Range& range)
    {
        const double span = static_cast<double>(range.greatest) - static_cast<double>(range.least);
        const auto cut = static_cast<float>(static_cast<double>(range.least) + span * m_random.unit());
        return cut < range.greatest ? std::max(cut, range.least) : range.least;
    }

    // As deep as log2 of the sample.
    void grow(std::size_t node, std::span<std::size_t> rows, std::size_t depth)
    {
        const std::vector<Range> ranges =
            depth < m_deepest && rows.size() > 1 ? varying(rows) : std::vector<Range>{};
        if (ranges.empty()) {
            m_tree[node].threshold = static_cast<float>(static_cast<double>(depth) + isolationDepth(rows.size()));
            return;
        }
        const Range& range = ranges[m_random.below(ranges.size())];
        const float cut = cutOf(range);
        const auto right = std::partition(
            rows.begin(), rows.end(), [&](std::size_t row) { return m_table(row, range.feature) <= cut; });
        const std::size_t left = m_tree.size();
        m_tree[node] = {static_cast<std::uint32_t>(left), range.feature, cut};
        m_tree.resize(left + 2);
        grow(left, {rows.begin(), right}, depth + 1);
        grow(left + 1, {right, rows.end()}, depth + 1);
    }

    const Matrix& m_table;
    Random& m_random;
    std::size_t m_deepest;
    IsolationTree m_tree;
};

double pathOf(const IsolationTree& tree, std::span<const float> row)
{
    std::size_t at = 0;
    while (tree[at].left != 0)
        at = tree[at].left + (row[tree[at].feature] <= tree[at].threshold ? 0U : 1U);
    return tree[at].threshold;
}

} // namespace

double isolationDepth(std::size_t rows)
{
    if (rows < 2)
        return 0.0;
    if (rows == 2)
        return 1.0;
    constexpr double euler = 0.5772156649;
    const auto n = static_cast<double>(rows);
    return 2.0 * (std::log(n - 1.0) + euler) - 2.0 * (n - 1.0) / n;
}

Result<IsolationForest> fitIsolationForest(const Matrix& table, const IsolationOptions& options,
                                           const Progress& progress)
{
    if (Status sound = check(table, options); !sound)
        return sound.error();
    const auto first = table.row(0);
    bool varies = false;
    for (std::size_t row = 1; row < table.rows && !varies; ++row)
        varies = !std::ranges::equal(first, table.row(row));
    if (!varies)
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
    IsolationForest forest;
    forest.sample = std::min(options.sample, table.rows);
    std::vector<std::size_t> rows(table.rows);
    for (std::size_t tree = 0; tree < options.trees; ++tree) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the forest was cancelled", {}};
        progress.at(static_cast<double>(tree) / static_cast<double>(options.trees), "trees");
        // Each tree draws from numbers of its own, so that it depends on nothing but the seed and its place.
        Random random(options.seed, tree);
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        for (std::size_t i = 0; i < forest.sample; ++i)
            std::swap(rows[i], rows[i + random.below(rows.size() - i)]);
        forest.trees.push_back(Growth(table, std::span(rows).first(forest.sample), random).take());
    }
    return forest;
}

std::vector<double> isolationScores(const IsolationForest& forest, const Matrix& table)
{
    const double usual = isolationDepth(forest.sample);
    std::vector<double> scores(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        double paths = 0.0;
        for (const IsolationTree& tree : forest.trees)
            paths += pathOf(tree, table.row(row));
        scores[row] = std::exp2(-paths / (static_cast<double>(forest.trees.size()) * usual));
    }
    return scores;
}

} // namespace baseline::learn
