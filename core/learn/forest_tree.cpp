// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/forest_tree.h"

#include <algorithm>
#include <numeric>

namespace baseline::learn {

namespace {

/// A row is drawn as often with a chance of 0.996; more bits would pay for nothing.
constexpr unsigned mostTimesBits = 2;

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
      m_classes(classes), m_options(options), m_random(random), m_timesBits(std::min(mostTimesBits, columns.spareBits())),
      m_features(table.columns), m_scan(columns.labelBits(), m_timesBits, options.minLeaf)
{
    leaves.columns = classes;
    std::iota(m_features.begin(), m_features.end(), std::size_t{0});
}

void ForestTree::draw()
{
    std::vector<std::uint32_t> times(m_table.rows, m_options.bootstrap ? 0U : 1U);
    for (std::size_t i = 0; m_options.bootstrap && i < times.size(); ++i)
        ++times[m_random.below(m_table.rows)];
    const std::uint32_t most = 1U << m_timesBits;
    m_sample.clear();
    for (std::uint32_t row = 0; row < times.size(); ++row) {
        seen[row] = times[row] > 0;
        for (std::uint32_t left = times[row]; left > 0; left -= std::min(left, most))
            m_sample.push_back(row << m_timesBits | (std::min(left, most) - 1U));
    }
    m_scratch.resize(m_sample.size());
}

ClassCounts ForestTree::countsOf(const Part& part) const
{
    ClassCounts counts{std::vector<std::uint64_t>(m_classes, 0)};
    for (std::size_t i = part.first; i < part.last; ++i)
        counts.each[m_labels[rowOf(m_sample[i])]] += timesOf(m_sample[i]);
    counts.all = std::accumulate(counts.each.begin(), counts.each.end(), std::uint64_t{0});
    return counts;
}

/// Fills m_keys with those of the part, by rising rank.
void ForestTree::sortKeys(std::size_t feature, const Part& part)
{
    const auto keys = m_columns.keys(feature);
    m_keys.resize(part.last - part.first);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const std::uint32_t entry = m_sample[part.first + i];
        m_keys[i] = keys[rowOf(entry)] << m_timesBits | (timesOf(entry) - 1U);
    }
    constexpr std::size_t few = 96; // below, counting digits costs more than comparing
    if (m_keys.size() < few)
        std::ranges::sort(m_keys);
    else
        sortByBits(std::span(m_keys), std::span(m_scratch), m_columns.labelBits() + m_timesBits, m_columns.rankBits(feature));
}

/// Whether the feature varies in the part; a better cut than `best` replaces it.
bool ForestTree::tryFeature(std::size_t feature, const Part& part, const ClassCounts& counts, Cut& best)
{
    sortKeys(feature, part);
    const unsigned shift = m_columns.labelBits() + m_timesBits;
    if (m_keys.front() >> shift == m_keys.back() >> shift)
        return false;
    const ForestScan::Found found = m_scan.best(m_keys, counts, best.gain);
    if (found.gain > best.gain)
        best = {found.gain, feature, m_keys[found.at] >> shift, m_keys[found.at + 1] >> shift};
    return true;
}

/// Draws features until enough of them vary, or there are no more.
ForestTree::Cut ForestTree::bestCut(const Part& part, const ClassCounts& counts, const std::stop_token& stop)
{
    Cut best;
    best.gain = 1e-9 * static_cast<double>(counts.all); // rounding is no gain
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

void ForestTree::makeLeaf(const Part& part, const ClassCounts& counts)
{
    nodes[part.node] = {static_cast<std::uint32_t>(leaves.rows), ForestNode::leaf, 0.0F};
    std::vector<float> shares;
    for (const std::uint64_t count : counts.each)
        shares.push_back(static_cast<float>(static_cast<double>(count) / static_cast<double>(counts.all)));
    leaves.append(shares);
}

/// Entries of the part up to the cut first, in their order; returns where the others begin.
std::size_t ForestTree::divide(const Part& part, const Cut& cut, float& threshold)
{
    const auto keys = m_columns.keys(cut.feature);
    float lower = 0.0F;
    float upper = 0.0F;
    std::size_t kept = part.first;
    std::size_t moved = 0;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const std::uint32_t entry = m_sample[i];
        const std::uint32_t row = rowOf(entry);
        const std::uint32_t rank = keys[row] >> m_columns.labelBits();
        if (rank == cut.lower)
            lower = m_table(row, cut.feature);
        else if (rank == cut.upper)
            upper = m_table(row, cut.feature);
        const bool left = rank <= cut.lower;
        // Both written, one counted: which way a row goes cannot be predicted.
        m_sample[kept] = entry;
        m_scratch[moved] = entry;
        kept += left ? 1U : 0U;
        moved += left ? 0U : 1U;
    }
    std::copy_n(m_scratch.begin(), moved, m_sample.begin() + static_cast<std::ptrdiff_t>(kept));
    threshold = between(lower, upper);
    return kept;
}

void ForestTree::grow(const std::stop_token& stop)
{
    draw();
    nodes.assign(1, {});
    std::vector<Part> open{{0, 0, m_sample.size(), 0}};
    while (!open.empty() && !stop.stop_requested()) {
        const Part part = open.back();
        open.pop_back();
        const ClassCounts counts = countsOf(part);
        const bool isPure = std::ranges::find(counts.each, counts.all) != counts.each.end();
        Cut cut;
        if (!isPure && part.depth < m_options.maxDepth && counts.all >= 2 * m_options.minLeaf)
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
    // All trees are kept until the last one is grown: only what grew may stay of each.
    for (std::vector<std::uint32_t>* const used : {&m_sample, &m_keys, &m_scratch})
        std::vector<std::uint32_t>().swap(*used);
}

} // namespace baseline::learn
