// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/centred_table.h"
#include "core/learn/processor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace baseline::learn {

/// Centres as the kernel reads them: in the space of the table's kernel, with half their squared lengths, and in groups
/// whose members it compares one after the other.
class CentreSet {
public:
    static constexpr std::size_t mostGroups = 16;

    /// `groupOf`: the group of each centre, from 0 without a gap; empty: one group.
    explicit CentreSet(Matrix centres, std::span<const std::uint32_t> groupOf = {});

    std::size_t groups() const { return m_first.size() - 1; }

private:
    friend struct CentreView;
    Matrix m_centres;                 ///< in the order of their indices
    Matrix m_ordered;                 ///< by group, then by index
    std::vector<std::int32_t> m_index; ///< of each ordered one
    std::vector<float> m_halfSquares; ///< of each ordered one
    std::vector<std::size_t> m_first; ///< ordered one of each group, and the end
    float m_largestSquare = 0.0F;
};

/// Rows that the kernel takes at once.
inline constexpr std::size_t tileRows = 32;
using TileOf = std::array<const float*, tileRows>; ///< rows of the table, in any order

/// What is known of each row of a tile: its nearest centre, the lowest index at a tie, and what bounds its distance in the
/// space of the kernel: that to the nearest centre from above, those to all others of each group from below.
struct TileBounds {
    alignas(64) std::array<float, tileRows> upper;
    alignas(64) std::array<std::array<float, tileRows>, CentreSet::mostGroups> lower;
};
using TileLabels = std::array<std::uint32_t, tileRows>;

/// The centre nearest to each row of a tile by the sum of squared differences in float. Finds it by the expanded form, half
/// the square of a centre less its product with the row, and compares by the plain sums where the rounding of that form
/// could decide: labels and distances are the same to the bit on every processor, because each plain sum is formed in one
/// lane, in the order of the columns, and nothing is fused. One object serves one thread at a time; the table must outlive
/// it.
class TileKernel {
public:
    explicit TileKernel(const CentredTable& table, Processor processor = thisProcessor());

    /// `bounds` may be null.
    void nearest(const TileOf& rows, const CentreSet& centres, TileLabels& labels, TileBounds* bounds);
    /// Squared distances of each row to every centre, which are plain rows in the space of the kernel: centres x tileRows.
    void distances(const TileOf& rows, const Matrix& centres, std::span<float> squared);

private:
    const CentredTable* m_table;
    Processor m_processor;
    std::vector<float> m_storage; ///< columns x tileRows, with room to align it
    float* m_columns;
};

/// A tile of neighbouring rows; where there are fewer left, the last one fills it up.
TileOf tileAt(const CentredTable& table, std::size_t firstRow);

} // namespace baseline::learn
