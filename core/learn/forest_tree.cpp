// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/forest_tree.h"

#include <algorithm>
#include <numeric>

namespace baseline::learn {

namespace {

/// Times the number of rows: what Gini's impurity leaves of them.
double purity(const std::vector<double>& counts, double rows)
{
    double squares = 0.0;
    for (const double count : counts)
        squares += count * count;
    return squares / rows;
}

/// Halfway between two neighbouring values, and below the upper one even where there is no float between them.
float between(float lower, float upper)
{
    const auto middle = static_cast<float>(0.5 * (static_cast<double>(lower) + static_cast<double>(upper)));
    return middle < upper ? middle : lower;
}

} // namespace

ForestTree::ForestTree(const Matrix& table, const ForestColumns& columns, std::span<const std::uint32_t> labels,
                       std::size_t classes, const ForestOptions& options, Random random)
    : importance(table.columns, 0.0), seen(table.rows, false), m_table(table), m_columns(columns), m_labels(labels),
      m_classes(classes), m_options(options), m_random(random), m_features(table.columns), m_left(classes), m_right(classes)
{
    leaves.columns = classes;
    std::iota(m_features.begin(), m_features.end(), std::size_t{0});
}

void ForestTree::draw()
{
    m_rows.resize(m_table.rows);
    m_scratch.resize(m_rows.size());
    if (!m_options.bootstrap) {
        std::iota(m_rows.begin(), m_rows.end(), std::uint32_t{0});
        seen.assign(m_rows.size(), true);
        return;
    }
    for (std::uint32_t& row : m_rows) {
        row = static_cast<std::uint32_t>(m_random.below(m_table.rows));
        seen[row] = true;
    }
    std::ranges::sort(m_rows); // near each other in memory; the order does not matter otherwise
}

std::vector<double> ForestTree::countsOf(const Part& part) const
{
    std::vector<double> counts(m_classes, 0.0);
    for (std::size_t i = part.first; i < part.last; ++i)
        counts[m_labels[m_rows[i]]] += 1.0;
    return counts;
}

/// Fills m_keys with those of the part, by rising rank.
void ForestTree::sortKeys(std::size_t feature, const Part& part)
{
    const auto keys = m_columns.keys(feature);
    m_keys.resize(part.last - part.first);
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i] = keys[m_rows[part.first + i]];
    constexpr std::size_t few = 96; // below, counting digits costs more than comparing
    if (m_keys.size() < few)
        std::ranges::sort(m_keys);
    else
        sortByBits(std::span(m_keys), std::span(m_scratch), m_columns.labelBits(), m_columns.rankBits(feature));
}

/// Whether the feature varies in the part; a better cut than `best` replaces it.
bool ForestTree::tryFeature(std::size_t feature, const Part& part, const std::vector<double>& counts, Cut& best)
{
    sortKeys(feature, part);
    const unsigned labelBits = m_columns.labelBits();
    const std::uint32_t labelMask = m_columns.labelMask();
    if (m_keys.front() >> labelBits == m_keys.back() >> labelBits)
        return false;
    const auto rows = static_cast<double>(m_keys.size());
    const double whole = purity(counts, rows);
    std::ranges::fill(m_left, 0.0);
    m_right = counts;
    double leftSquares = 0.0;
    double rightSquares = whole * rows;
    for (std::size_t i = 0; i + 1 < m_keys.size(); ++i) {
        // A row goes from the right to the left: (n + 1)² - n² = 2 n + 1.
        const std::uint32_t label = m_keys[i] & labelMask;
        leftSquares += 2.0 * m_left[label] + 1.0;
        rightSquares -= 2.0 * m_right[label] - 1.0;
        m_left[label] += 1.0;
        m_right[label] -= 1.0;
        const std::size_t onLeft = i + 1;
        const std::uint32_t lower = m_keys[i] >> labelBits;
        const std::uint32_t upper = m_keys[i + 1] >> labelBits;
        if (lower == upper || onLeft < m_options.minLeaf || m_keys.size() - onLeft < m_options.minLeaf)
            continue;
        const double gain =
            leftSquares / static_cast<double>(onLeft) + rightSquares / (rows - static_cast<double>(onLeft)) - whole;
        if (gain > best.gain)
            best = {gain, feature, lower, upper};
    }
    return true;
}

/// Draws features until enough of them vary, or there are no more.
ForestTree::Cut ForestTree::bestCut(const Part& part, const std::vector<double>& counts, const std::stop_token& stop)
{
    Cut best;
    best.gain = 1e-9 * static_cast<double>(part.last - part.first); // rounding is no gain
    const double least = best.gain;
    std::size_t tried = 0;
    for (std::size_t i = 0; i < m_features.size() && tried < m_options.featuresPerSplit && !stop.stop_requested(); ++i) {
        std::swap(m_features[i], m_features[i + m_random.below(m_features.size() - i)]);
        tried += tryFeature(m_features[i], part, counts, best) ? 1 : 0;
    }
    if (best.gain <= least)
        best.gain = 0.0;
    return best;
}

void ForestTree::makeLeaf(const Part& part, const std::vector<double>& counts)
{
    nodes[part.node] = {static_cast<std::uint32_t>(leaves.rows), ForestNode::leaf, 0.0F};
    std::vector<float> shares;
    for (const double count : counts)
        shares.push_back(static_cast<float>(count / static_cast<double>(part.last - part.first)));
    leaves.append(shares);
}

/// Rows of the part up to the cut first, in their order; returns where the others begin.
std::size_t ForestTree::divide(const Part& part, const Cut& cut, float& threshold)
{
    const auto keys = m_columns.keys(cut.feature);
    float lower = 0.0F;
    float upper = 0.0F;
    std::size_t kept = part.first;
    std::size_t moved = 0;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const std::uint32_t row = m_rows[i];
        const std::uint32_t rank = keys[row] >> m_columns.labelBits();
        if (rank == cut.lower)
            lower = m_table(row, cut.feature);
        else if (rank == cut.upper)
            upper = m_table(row, cut.feature);
        const bool left = rank <= cut.lower;
        // Both written, one counted: which way a row goes cannot be predicted.
        m_rows[kept] = row;
        m_scratch[moved] = row;
        kept += left ? 1U : 0U;
        moved += left ? 0U : 1U;
    }
    std::copy_n(m_scratch.begin(), moved, m_rows.begin() + static_cast<std::ptrdiff_t>(kept));
    threshold = between(lower, upper);
    return kept;
}

void ForestTree::grow(const std::stop_token& stop)
{
    draw();
    nodes.assign(1, {});
    std::vector<Part> open{{0, 0, m_rows.size(), 0}};
    while (!open.empty() && !stop.stop_requested()) {
        const Part part = open.back();
        open.pop_back();
        const std::vector<double> counts = countsOf(part);
        const std::size_t rows = part.last - part.first;
        const bool isPure = std::ranges::count(counts, 0.0) + 1 == static_cast<std::ptrdiff_t>(counts.size());
        Cut cut;
        if (!isPure && part.depth < m_options.maxDepth && rows >= 2 * m_options.minLeaf)
            cut = bestCut(part, counts, stop);
        if (!(cut.gain > 0.0)) {
            makeLeaf(part, counts);
            continue;
        }
        importance[cut.feature] += cut.gain;
        float threshold = 0.0F;
        const std::size_t split = divide(part, cut, threshold);
        const std::size_t left = nodes.size();
        nodes.resize(left + 2);
        nodes[part.node] = {static_cast<std::uint32_t>(left), static_cast<std::uint16_t>(cut.feature), threshold};
        open.push_back({left + 1, split, part.last, part.depth + 1});
        open.push_back({left, part.first, split, part.depth + 1});
    }
}

} // namespace baseline::learn
