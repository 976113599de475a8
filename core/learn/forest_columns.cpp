// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/forest_columns.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace baseline::learn {
namespace {

constexpr unsigned floatBits = 32;

unsigned bitsFor(std::size_t values)
{
    return values < 2 ? 0U : static_cast<unsigned>(std::bit_width(values - 1));
}

/// A number that grows with the float; the two zeros become one.
std::uint32_t ordered(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F);
    constexpr std::uint32_t sign = 0x80000000U;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

} // namespace

bool ForestColumns::fits(std::size_t rows, std::size_t classes)
{
    return bitsFor(rows) + bitsFor(classes) <= floatBits;
}

std::optional<ForestColumns> ForestColumns::of(const Matrix& table, std::span<const std::uint32_t> labels,
                                               std::size_t classes, const std::stop_token& stop)
{
    assert(fits(table.rows, classes));
    ForestColumns columns;
    columns.m_rows = table.rows;
    columns.m_labelBits = bitsFor(classes);
    columns.m_spareBits = floatBits - bitsFor(table.rows) - columns.m_labelBits;
    columns.m_keys.resize(table.rows * table.columns);
    std::vector<std::uint64_t> sorted(table.rows); // the value above, the row below
    std::vector<std::uint64_t> scratch(table.rows);
    for (std::size_t feature = 0; feature < table.columns; ++feature) {
        if (stop.stop_requested())
            return std::nullopt;
        for (std::size_t row = 0; row < table.rows; ++row)
            sorted[row] = std::uint64_t{ordered(table(row, feature))} << floatBits | row;
        sortByBits(std::span(sorted), std::span(scratch), floatBits, floatBits);
        std::uint32_t rank = 0;
        std::uint32_t* const keys = columns.m_keys.data() + feature * table.rows;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            if (i > 0 && sorted[i] >> floatBits != sorted[i - 1] >> floatBits)
                ++rank;
            const auto row = static_cast<std::uint32_t>(sorted[i]);
            keys[row] = rank << columns.m_labelBits | labels[row];
        }
        columns.m_rankBits.push_back(bitsFor(std::size_t{rank} + 1));
    }
    return columns;
}

} // namespace baseline::learn
