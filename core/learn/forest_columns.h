// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace baseline::learn {

/// What all trees of a forest read instead of the table: of each feature and row the rank of its value among the distinct
/// values, and the row's class, in one number. Sorted once, so that trees only sort small integers.
class ForestColumns {
public:
    /// Nothing when stopped. Contract: fits(rows, classes).
    static std::optional<ForestColumns> of(const Matrix& table, std::span<const std::uint32_t> labels,
                                           std::size_t classes, const std::stop_token& stop);
    static bool fits(std::size_t rows, std::size_t classes);

    std::size_t features() const { return m_rankBits.size(); }
    /// Of each row: rank << labelBits() | class.
    std::span<const std::uint32_t> keys(std::size_t feature) const
    {
        return std::span(m_keys).subspan(feature * m_rows, m_rows);
    }
    unsigned labelBits() const { return m_labelBits; }
    /// Bits that neither a key nor the number of a row with a class needs.
    unsigned spareBits() const { return m_spareBits; }
    /// Bits that the ranks of a feature need; 0 for a constant one.
    unsigned rankBits(std::size_t feature) const { return m_rankBits[feature]; }

private:
    std::size_t m_rows = 0;
    unsigned m_labelBits = 0;
    unsigned m_spareBits = 0;
    std::vector<std::uint32_t> m_keys; ///< feature by feature
    std::vector<unsigned> m_rankBits;
};

/// Sorts by the `bits` bits from `shift` on; what is equal there keeps its order. `scratch` is as long as `values`.
template <typename Value>
void sortByBits(std::span<Value> values, std::span<Value> scratch, unsigned shift, unsigned bits)
{
    constexpr unsigned digitBits = 8;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    Value* from = values.data();
    Value* to = scratch.data();
    for (unsigned done = 0; done < bits; done += digitBits) {
        std::size_t places[digits] = {};
        const auto digit = [at = shift + done](Value value) { return static_cast<std::size_t>((value >> at) & (digits - 1)); };
        for (std::size_t i = 0; i < values.size(); ++i)
            ++places[digit(from[i])];
        std::size_t next = 0;
        for (std::size_t& place : places) {
            const std::size_t count = place;
            place = next;
            next += count;
        }
        for (std::size_t i = 0; i < values.size(); ++i)
            to[places[digit(from[i])]++] = from[i];
        std::swap(from, to);
    }
    if (from != values.data())
        std::copy_n(from, values.size(), values.data());
}

} // namespace baseline::learn
