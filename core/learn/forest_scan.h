// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// Rows of each class in a part of a sample, and of all together; a row that was drawn twice counts twice.
struct ClassCounts {
    std::vector<std::uint64_t> each;
    std::uint64_t all = 0;
};

/// Finds the best cut of a part along one feature. One object serves one thread at a time.
class ForestScan {
public:
    /// A key is rank << (labelBits + timesBits) | class << timesBits | how many times the row was drawn, less one.
    ForestScan(unsigned labelBits, unsigned timesBits, std::size_t minLeaf)
        : m_labelBits(labelBits), m_timesBits(timesBits), m_minLeaf(static_cast<double>(minLeaf))
    {
    }

    struct Found {
        double gain = 0.0;  ///< rows times what the cut takes from Gini's impurity
        std::size_t at = 0; ///< the last key on the left
    };
    /// The first of the cuts that gain most, if that is more than `above`; otherwise `above` comes back. `keys`: by rising
    /// rank. A cut lies between two ranks and leaves minLeaf rows on each side.
    Found best(std::span<const std::uint32_t> keys, const ClassCounts& counts, double above);

private:
    unsigned m_labelBits;
    unsigned m_timesBits;
    double m_minLeaf;
    std::vector<std::uint64_t> m_left; ///< of each class
};

} // namespace baseline::learn
