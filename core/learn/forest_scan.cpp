// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/forest_scan.h"

#include "core/dsp/vectorised.h"

#include <algorithm>
#include <limits>

namespace baseline::learn {
namespace {

constexpr std::size_t lanes = 8;
constexpr std::size_t chunk = 256; // cuts that stay in the first cache
constexpr double never = -std::numeric_limits<double>::infinity();

/// Behind each of some keys: sums of the squares of the classes' rows on either side, and the rows on the left.
struct Sides {
    alignas(64) double left[chunk];
    alignas(64) double right[chunk];
    alignas(64) double rows[chunk];
};

struct Cuts {
    const std::uint32_t* keys; ///< one more than there are cuts
    unsigned shift;            ///< of the rank
    double rows;               ///< on both sides
    double least;              ///< on each
    double whole;              ///< squares of all rows, by their number
};

/// Fills `gains` up to a multiple of `lanes`; returns the highest of them.
BASELINE_VECTORISED double gainsOf(const Cuts& cuts, const Sides& sides, std::size_t count, double* gains)
{
    double highest[lanes];
    for (double& one : highest)
        one = never;
    for (std::size_t i = 0; i < count; ++i) {
        const double onLeft = sides.rows[i];
        const double onRight = cuts.rows - onLeft;
        const double gain = sides.left[i] / onLeft + sides.right[i] / onRight - cuts.whole;
        const double fewer = onLeft < onRight ? onLeft : onRight;
        const bool isCut = cuts.keys[i] >> cuts.shift != cuts.keys[i + 1] >> cuts.shift;
        gains[i] = isCut && fewer >= cuts.least ? gain : never;
    }
    for (std::size_t i = count; i % lanes != 0; ++i)
        gains[i] = never;
    for (std::size_t i = 0; i < count; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            highest[lane] = gains[i + lane] > highest[lane] ? gains[i + lane] : highest[lane];
    }
    double result = never;
    for (const double one : highest)
        result = one > result ? one : result;
    return result;
}

} // namespace

ForestScan::Found ForestScan::best(std::span<const std::uint32_t> keys, const ClassCounts& counts, double above)
{
    const std::uint32_t timesMask = (std::uint32_t{1} << m_timesBits) - 1U;
    const std::uint32_t labelMask = (std::uint32_t{1} << m_labelBits) - 1U;
    std::uint64_t all = 0;
    for (const std::uint64_t count : counts.each)
        all += count * count;
    m_left.assign(counts.each.size(), 0);
    const auto rows = static_cast<double>(counts.all);
    Cuts cuts{keys.data(), m_labelBits + m_timesBits, rows, m_minLeaf, static_cast<double>(all) / rows};
    Found found{above, 0};
    Sides sides;
    alignas(64) double gains[chunk];
    std::uint64_t squares = 0;  // of the rows on the left, class by class
    std::uint64_t products = 0; // of those with the rows on both sides
    std::uint64_t onLeft = 0;
    for (std::size_t first = 0; first + 1 < keys.size(); first += chunk) {
        const std::size_t count = std::min(chunk, keys.size() - 1 - first);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t key = keys[first + i];
            const std::uint64_t times = std::uint64_t{key & timesMask} + 1U;
            const std::size_t label = key >> m_timesBits & labelMask;
            const std::uint64_t before = m_left[label];
            m_left[label] = before + times;
            squares += times * (2U * before + times); // (n + t)² - n²
            products += times * counts.each[label];
            onLeft += times;
            sides.left[i] = static_cast<double>(squares);
            sides.right[i] = static_cast<double>(all - 2U * products + squares); // the sum of (all of a class - left)²
            sides.rows[i] = static_cast<double>(onLeft);
        }
        cuts.keys = keys.data() + first;
        const double highest = gainsOf(cuts, sides, count, gains);
        if (highest > found.gain)
            found = {highest, first + static_cast<std::size_t>(std::find(gains, gains + count, highest) - gains)};
    }
    return found;
}

} // namespace baseline::learn
